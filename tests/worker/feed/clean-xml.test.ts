import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanXml } from '../../../core/collection/items/scan-xml.ts';
import { UndercurrentError } from '../../../core/errors.ts';
import { cleanXml } from '../../../worker/feed/clean-xml.ts';

const clean = (text: string) => cleanXml(text, { maxItems: 100 });
const xmlOf = (text: string) => clean(text).xml.replace(/\n/g, '');

describe('cleanXml', () => {
  it('writes the plainest feed of its kind', () => {
    expect(
      xmlOf(
        '<rss><channel><title>F</title><item><title>A</title><foo>x</foo></item></channel></rss>',
      ),
    ).toBe(
      '<rss version="2.0"><channel><title>F</title><item><title>A</title></item></channel></rss>',
    );
    expect(
      xmlOf(
        '<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>A</x:title></x:entry></x:feed>',
      ),
    ).toBe('<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title></entry></feed>');
  });

  it('gives guests from other vocabularies their usual prefix', () => {
    const xml = xmlOf(
      '<rss xmlns:q="http://purl.org/dc/elements/1.1/"><channel><item><q:Creator>W</q:Creator></item></channel></rss>',
    );
    expect(xml).toContain('<dc:creator>W</dc:creator>');
  });

  it('writes dates in one form and leaves out those that are none', () => {
    const item = (date: string) =>
      xmlOf(
        `<rss><channel><item><title>A</title><pubDate>${date}</pubDate></item></channel></rss>`,
      );
    expect(item('5 March 2024, 10:00 CET')).toContain(
      '<pubDate>2024-03-05T09:00:00.000Z</pubDate>',
    );
    expect(item('recently')).not.toContain('pubDate');
  });

  it('applies xml:base from the nearest element that has one', () => {
    const xml = xmlOf(
      '<feed xml:base="https://a.example/x/"><entry xml:base="y/"><link href="z"/></entry><entry><link href="/z"/></entry></feed>',
    );
    expect(xml).toContain('href="https://a.example/x/y/z"');
    expect(xml).toContain('href="https://a.example/z"');
  });

  it('ignores a base that is no web address', () => {
    expect(xmlOf('<feed xml:base="javascript:x"><entry><link href="z"/></entry></feed>')).toContain(
      'href="z"',
    );
  });

  it('marks elements that hold HTML for the parser that asks', () => {
    const { xml } = cleanXml(
      '<rss><channel><item><title>A</title><guid>1</guid></item></channel></rss>',
      { maxItems: 9, markupPrefix: 'm-' },
    );
    expect(xml).toContain('<m-title>A</m-title><guid>1</guid>');
  });

  it('skips the logo and the search box, whose titles are not the feed’s', () => {
    const xml = xmlOf(
      '<rss><channel><image><title>Logo</title></image><title>F</title><textInput><title>Search</title></textInput></channel></rss>',
    );
    expect(xml).toContain('<channel><title>F</title></channel>');
  });

  it('counts the entries it keeps', () => {
    const text = `<rss><channel>${'<item><title>A</title></item>'.repeat(7)}</channel></rss>`;
    expect(cleanXml(text, { maxItems: 5 }).items).toBe(5);
    expect(clean(text).items).toBe(7);
  });

  const piece = fc.constantFrom(
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<description>',
    '</description>',
    '<b>',
    '</b>',
    '<link href="',
    '"/>',
    'a&b',
    '&lt;',
    '&amp;',
    '<![CDATA[',
    ']]>',
    '<',
    '>',
    '<!--',
    '-->',
    'text',
    '\u0000',
    '<category>',
    '<br>',
  );

  it('answers well-formed XML whatever comes in', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const { xml, items } = clean(`<rss><channel>${parts.join('')}`);
        const depths: string[] = [];
        let seen = 0;
        scanXml(xml, {
          open: (name) => void depths.push(name),
          close: (name, cut) => {
            expect(cut).toBe(false);
            expect(depths.pop()).toBe(name);
            if (name === 'item') seen++;
          },
          text: (raw) => expect(raw).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/),
          cdata: () => {},
          doctype: () => {},
        });
        expect(seen).toBe(items);
      }),
    );
  });

  it('is content with its own work', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const once = clean(`<rss><channel>${parts.join('')}`);
        expect(clean(once.xml).items).toBe(once.items);
      }),
    );
  });

  it('says whether it met a web page or something else', () => {
    expect(() => clean('<html><body/></html>')).toThrow('web page');
    expect(() => clean('<sitemap/>')).toThrow('not a feed');
    expect(() => clean('')).toThrow(UndercurrentError);
  });
});
