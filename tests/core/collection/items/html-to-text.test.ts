import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../../core/collection/items/html-to-text.ts';

const reads = (html: string, text: string) => expect(htmlToText(html)).toBe(text);

describe('htmlToText', () => {
  it('gives plain text back', () => reads('Two men arrested', 'Two men arrested'));

  it('drops tags inside a line without a space', () => {
    reads('<b>Po</b>lice <a href="/x">seize</a> drugs', 'Police seize drugs');
  });

  it('puts blocks on lines of their own', () => {
    reads('<h2>Raid</h2><p>Ten held.</p><p>One fled.</p>', 'Raid\nTen held.\nOne fled.');
    reads('one<br>two<br/>three', 'one\ntwo\nthree');
    reads('<ul><li>a</li><li>b</li></ul>', 'a\nb');
  });

  it('does not take line breaks of the source for lines', () => {
    reads('<p>a\n  long\r\n\tsentence</p>', 'a long sentence');
  });

  it('decodes entities once', () => {
    reads('AT&amp;T &eacute;&#233;&#xe9; &lt;b&gt;', 'AT&T ééé <b>');
    reads('&amp;amp;', '&amp;');
    reads('a&nbsp;b', 'a b');
  });

  it('drops what nobody reads', () => {
    reads('a<script>if (a<b) alert("</p>")</script>b', 'ab');
    reads('a<style>p > b { }</style>b<noscript>on</noscript>', 'ab');
    reads('a<!-- hidden <p> -->b', 'ab');
    reads('<?php echo 1 ?>a', 'a');
    reads('a<SCRIPT>x</Script >b', 'ab');
  });

  it('keeps the text after a script that is never closed', () => {
    expect(htmlToText('a<script>b<p>c')).toContain('c');
  });

  it('is not misled by > inside attributes', () => {
    reads('<img alt="a > b" src="x">text', 'text');
    reads("<a title='5 > 3'>text</a>", 'text');
  });

  it('survives a quote that is never closed', () => {
    reads('<a href="http://example.org>link</a> text', 'link text');
  });

  it('leaves a less-than sign alone', () => {
    reads('3 < 5 and 5 > 3', '3 < 5 and 5 > 3');
    reads('a <3 b', 'a <3 b');
    reads('quoting <! as code', 'quoting <! as code');
  });

  it('ends at a tag that is cut off', () => reads('text <a href="http://exam', 'text'));

  it('unpacks CDATA left in the text', () => reads('<![CDATA[a < b]]> c', 'a < b c'));

  it('reads prefixed elements as the plain ones', () => {
    reads('<xhtml:p>a</xhtml:p><xhtml:p>b</xhtml:p>', 'a\nb');
  });

  it('never throws, and leaves no markup of real elements', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '<b x="',
      '">',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      'word',
      '&amp;',
      '<',
      '>',
      '&#x41;',
      "'",
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(htmlToText(parts.join(''))).not.toContain('<p>');
      }),
    );
  });

  it.each([
    ['comments', '<!--'],
    ['scripts', '<script>'],
    ['quotes', '<a href="'],
    ['declarations', '<!x '],
    ['signs', '<'],
  ])('takes time in proportion to a flood of open %s', (_, piece) => {
    const start = performance.now();
    htmlToText(piece.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
