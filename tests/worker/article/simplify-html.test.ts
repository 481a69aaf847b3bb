import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyHtml } from '../../../worker/article/simplify-html.ts';

const simple = (html: string) => simplifyHtml(html).html;

describe('simplified HTML', () => {
  it('keeps what can be read, with its attributes', () => {
    const html = '<html lang="en"><body class="x"><p id=a>One <b>two</b></p></body></html>';
    expect(simple(html)).toBe(html);
  });

  it.each([
    ['scripts', 'a<script>if (1 < 2) "</p>"</script>b', 'ab'],
    ['styles', 'a<style>p > b {}</style >b', 'ab'],
    ['pictures drawn in it', 'a<svg><text>x</text></svg>b', 'ab'],
    ['comments', 'a<!-- <p> -->b', 'ab'],
    ['declarations', '<!doctype html><?xml ?>b', 'b'],
    ['closing tags of nothing', '</div>a</p>', 'a'],
  ])('has no %s', (_, html, expected) => expect(simple(html)).toBe(expected));

  it('closes what is left open', () => {
    expect(simple('<div><p>One<p>Two')).toBe('<div><p>One</p><p>Two</p></div>');
    expect(simple('<ul><li>a<li>b</ul>')).toBe('<ul><li>a</li><li>b</li></ul>');
  });

  it('reads a tag to its end, past brackets in quotes', () => {
    expect(simple('<a title="1 > 2">x</a>')).toBe('<a title="1 > 2">x</a>');
  });

  it('takes a bare bracket for text', () => {
    expect(simple('1 < 2 <3')).toBe('1 &lt; 2 &lt;3');
  });

  it('drops attributes without end, not the element', () => {
    expect(simple(`<p style="${'x'.repeat(3000)}">One</p>`)).toBe('<p>One</p>');
  });

  it('hands out what the page says of itself in JSON-LD', () => {
    const { jsonLd } = simplifyHtml(
      '<script type="application/ld+json">{"a":1}</script><script>no</script><SCRIPT TYPE="application/LD+JSON">2</SCRIPT>',
    );
    expect(jsonLd).toEqual(['{"a":1}', '2']);
  });

  it('is never nested deep and never endless, whatever comes in', () => {
    const depth = (html: string) => {
      let now = 0;
      let most = 0;
      for (const [tag] of html.matchAll(/<\/?[a-z]+[^>]*>/g)) {
        now += tag.startsWith('</') ? -1 : 1;
        most = Math.max(most, now);
      }
      return most;
    };
    expect(depth(simple('<div>'.repeat(5000)))).toBe(80);
    expect(simple('<p>x</p>'.repeat(30_000)).match(/<p>/g)).toHaveLength(8000);
    const names = fc.constantFrom('div', 'p', 'b', 'table', 'td', 'li');
    const tag = fc.tuple(fc.boolean(), names).map(([ends, name]) => `<${ends ? '/' : ''}${name}>`);
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 400 }), (tags) => {
        const html = simple(tags.join('x'));
        expect(depth(html)).toBeLessThanOrEqual(80);
        const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
        expect(count(/<\/[a-z]+>/g)).toBe(count(/<[a-z]+>/g));
      }),
    );
  });
});
