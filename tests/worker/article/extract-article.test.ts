import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { work } from '../../../worker/article/article-thread.ts';
import { extractArticle } from '../../../worker/article/extract-article.ts';
import { articlePage, stories } from '../../support/article-pages.ts';

describe('the article of a page', () => {
  it.each(Object.keys(stories))('is found in %s, without what stands around it', (language) => {
    const { title, paragraphs } = stories[language]!;
    const page = extractArticle(
      articlePage({ title, paragraphs, language, around: '<p>Read also: the weather</p>' }),
    );
    expect(page.language).toBe(language);
    expect(page.titles).toEqual([`${title} | Gazette`, title]);
    for (const paragraph of paragraphs) expect(page.text).toContain(paragraph);
    expect(page.text).not.toMatch(/not text|All rights reserved|Contact/);
    expect(page.everything).toContain('All rights reserved');
    expect(page.free).toBeNull();
  });

  it('keeps paragraphs apart', () => {
    const { text } = extractArticle(articlePage(stories.en!));
    expect(text.split('\n').slice(-3)).toEqual(stories.en!.paragraphs);
  });

  it('is at most 64 kB', () => {
    const paragraphs = Array.from({ length: 900 }, (_, at) => `${at} ${stories.en!.paragraphs[0]}`);
    const { text } = extractArticle(articlePage({ title: 'Long', paragraphs }));
    expect(text.length).toBeGreaterThan(60_000);
    expect(text.length).toBeLessThanOrEqual(64 * 1024);
  });

  it.each([
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      false,
    ],
    ['<script type="application/ld+json">{"isAccessibleForFree" : "False"}</script>', false],
    [
      '<script type=application/ld+json>{"isAccessibleForFree":"http://schema.org/False"}</script>',
      false,
    ],
    ['<script type="application/ld+json">{"isAccessibleForFree":true}</script>', true],
    [
      '<script type="application/ld+json">[{"isAccessibleForFree":true},{"hasPart":{"isAccessibleForFree":"false"}}]</script>',
      false,
    ],
    ['<meta itemprop="isAccessibleForFree" content="false">', false],
    ['<script>{"isAccessibleForFree":false}</script>', null],
  ])('is free or not as the publisher says: %s', (head, free) => {
    expect(extractArticle(articlePage({ ...stories.en!, head })).free).toBe(free);
  });

  it('is told from a page that asks for a password', () => {
    const form = '<form><input type="text"><input type="password"></form>';
    expect(extractArticle(`<body>${form}</body>`).asksPassword).toBe(true);
    expect(extractArticle(articlePage(stories.en!)).asksPassword).toBe(false);
  });

  it.each([
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ar', 'windows-1256'],
    ['zh', 'gb18030'],
    ['es', 'iso-8859-1'],
  ])('is read in %s as %s, whether header or page says so', (language, charset) => {
    const { title, paragraphs } = stories[language]!;
    const html = articlePage({ title, paragraphs, language });
    const declared = html.replace('charset="utf-8"', `charset="${charset}"`);
    const silent = html.replace('<meta charset="utf-8">', '');
    const read = (text: string, contentType: string | null) =>
      work({ bytes: iconv.encode(text, charset), contentType }).text;
    expect(read(declared, 'text/html')).toContain(paragraphs[1]);
    expect(read(silent, `text/html; charset=${charset}`)).toContain(paragraphs[1]);
  });
});

describe('a hostile page', () => {
  const words = `<p>${stories.en!.paragraphs.join(' ').repeat(3)}</p>`;

  it.each([
    ['nests without end', `<html><body>${'<div>'.repeat(50_000)}${words}`],
    ['nests many kinds', `${'<div><span><b><i>'.repeat(20_000)}${words}`],
    ['has too many elements', `<body>${'<p>x</p>'.repeat(60_000)}`],
    ['never closes its scripts', '<script>'.repeat(100_000)],
    ['never closes its comments', '<!--'.repeat(200_000)],
    ['never closes its quotes', '<a href="'.repeat(100_000)],
    ['is all brackets', '<'.repeat(200_000)],
    ['is all references', '&amp;'.repeat(200_000)],
    ['has one tag of many attributes', `<p ${'a=1 '.repeat(200_000)}>${words}`],
    ['is empty', ''],
    ['is no page', '\u0000\u0001PK\u0003\u0004'],
  ])(
    'does no harm when it %s',
    (_, html) => {
      expect(extractArticle(html).text.length).toBeLessThanOrEqual(64 * 1024);
    },
    30_000,
  );

  it('does no harm whatever it is made of', () => {
    const piece = fc.oneof(
      fc.constantFrom('<div>', '</div>', '<p', '>', '<table><tr>', '</p></p>', '<html>', '<body'),
      fc.constantFrom('<!--', '-->', '<![CDATA[', '<script>', '</script', '<a href="', "'", '&#'),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = extractArticle(pieces.join(''));
        expect(typeof page.text).toBe('string');
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});
