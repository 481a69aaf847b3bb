import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttributes, scanXml } from '../../../../core/collection/items/scan-xml.ts';

/** What the scan reports, one short word each. */
function events(xml: string): string[] {
  const seen: string[] = [];
  scanXml(xml, {
    open: (name, attributes) =>
      seen.push(`<${name}${attributes.trim() ? ` ${attributes.trim()}` : ''}`),
    close: (name, cut) => seen.push(`${cut ? 'cut ' : ''}/${name}`),
    text: (raw) => seen.push(raw),
    cdata: (text) => seen.push(`[${text}]`),
    doctype: (text) => seen.push(text.slice(0, 9)),
  });
  return seen;
}

describe('scanXml', () => {
  it('reads elements, text and CDATA in order', () => {
    expect(events('<a b="1">x<c/><![CDATA[<y>]]></a>')).toEqual([
      '<a b="1"',
      'x',
      '<c',
      '/c',
      '[<y>]',
      '/a',
    ]);
  });

  it('passes over comments and instructions', () => {
    expect(events('<?xml version="1.0"?><!-- <b> --><a/>')).toEqual(['<a', '/a']);
  });

  it('reports a doctype whole, entities included', () => {
    expect(events('<!DOCTYPE a [<!ENTITY b "c>d">]><a/>')).toEqual(['<!DOCTYPE', '<a', '/a']);
  });

  it('closes what is left open', () => {
    expect(events('<a><b>x</a>')).toEqual(['<a', '<b', 'x', '/b', '/a']);
  });

  it('says so where the document ended first', () => {
    expect(events('<a><b>x')).toEqual(['<a', '<b', 'x', 'cut /b', 'cut /a']);
  });

  it('ignores a closing tag without a beginning', () => {
    expect(events('<a>x</b>y</a>')).toEqual(['<a', 'x', 'y', '/a']);
  });

  it('matches a closing tag of another case', () => {
    expect(events('<pubDate>x</PubDate>')).toEqual(['<pubDate', 'x', '/pubDate']);
  });

  it('takes a bare < for text', () => {
    expect(events('<a>1 < 2</a>').join('|')).toBe('<a|1 |<| 2|/a');
  });

  it('does not let > or a broken quote in attributes mislead it', () => {
    expect(events('<a b="1>2">x</a>')).toEqual(['<a b="1>2"', 'x', '/a']);
    expect(events('<a b="1><c>x</c></a>')).toEqual(['<a b="1', '<c', 'x', '/c', '/a']);
  });

  it('reads tags whose end was forgotten', () => {
    expect(events('<a <b>x</b></a')).toEqual(['<a', '<b', 'x', '/b', '/a']);
  });

  it('knows the elements HTML never closes', () => {
    expect(events('<a>x<br>y<img src=z></a>')).toEqual([
      '<a',
      'x',
      '<br',
      '/br',
      'y',
      '<img src=z',
      '/img',
      '/a',
    ]);
    expect(events('<a><p>x<p>y</a>')).toEqual(['<a', '<p', 'x', '/p', '<p', 'y', '/p', '/a']);
  });

  it('ends CDATA that is never closed with the element around it', () => {
    expect(events('<a><b><![CDATA[x</b><c>y</c></a>')).toEqual([
      '<a',
      '<b',
      '[x]',
      '/b',
      '<c',
      'y',
      '/c',
      '/a',
    ]);
  });

  it('refuses nesting no feed has', () => {
    expect(() => events('<a>'.repeat(201))).toThrow('200 levels');
    expect(() => events(`${'<a>'.repeat(199)}${'</a>'.repeat(199)}`)).not.toThrow();
  });

  const pieces = fc.constantFrom(
    '<a>',
    '</a>',
    '<b x="1">',
    '</b>',
    '<c/>',
    'text',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?',
    '?>',
    '<',
    '>',
    '"',
    "'",
    '<!DOCTYPE',
    '[',
    '</',
    '&amp;',
    '<br>',
  );

  it('closes every element it opens, in order, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const stack: string[] = [];
        scanXml(parts.join(''), {
          open: (name) => stack.push(name),
          close: (name) => expect(stack.pop()).toBe(name),
          text: () => {},
          cdata: () => {},
          doctype: () => {},
        });
        expect(stack).toEqual([]);
      }),
    );
  });

  it.each(['<!--', '<![CDATA[', '<?', '<!DOCTYPE [', '</x', '<', '<a b="'])(
    'is quick on a flood of %s',
    (piece) => {
      const start = performance.now();
      try {
        events(piece.repeat(100_000));
      } catch (error) {
        expect((error as Error).message).toContain('levels');
      }
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

describe('readAttributes', () => {
  it('reads quoted, unquoted and bare attributes by lower-case name', () => {
    const read = readAttributes(` A="1" b='2' c=3 d xml:base = "x"`);
    expect(Object.fromEntries(read)).toEqual({ a: '1', b: '2', c: '3', d: '', 'xml:base': 'x' });
  });

  it('lets the first of a name win', () => {
    expect(readAttributes(' a="1" a="2"').get('a')).toBe('1');
  });
});
