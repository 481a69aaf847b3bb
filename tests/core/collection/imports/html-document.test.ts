import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../../../core/collection/imports/html-document.ts';

const page = (head: string, body = '<p>Police seized cocaine.</p>', lang = '') =>
  htmlDocument(`<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`);

describe('a saved page', () => {
  it('says what it is', () => {
    const read = page(
      `<title>Police &amp; port | Gazette</title>
       <meta property="og:title" content="Police &amp; port">
       <meta property='og:site_name' content='The Gazette'>
       <meta name=article:published_time content=2024-03-05T10:00:00Z>
       <link rel="canonical" href="https://gazette.example/a">`,
      '<nav>Home</nav><article><h1>Police</h1><p>Two tonnes.</p></article><footer>©</footer>',
      ' lang="es-MX"',
    );
    expect(read).toEqual({
      title: 'Police & port',
      text: 'Police\nTwo tonnes.',
      date: { written: '2024-03-05T10:00:00Z', origin: 'stated' },
      language: 'es-MX',
      url: 'https://gazette.example/a',
      publisher: 'The Gazette',
      pages: null,
    });
  });

  it.each([
    ['<meta name="date" content="2024-03-05">'],
    ['<meta name="DC.date.issued" content="2024-03-05">'],
    ['<meta itemprop="datePublished" content="2024-03-05">'],
    ['<script type="application/ld+json">{"datePublished": "2024-03-05"}</script>'],
    ['<time datetime="2024-03-05">yesterday</time>'],
  ])('is dated by %s', (head) => {
    expect(page(head).date).toEqual({ written: '2024-03-05', origin: 'stated' });
  });

  it('is dated by its text where its head says nothing', () => {
    expect(page('', '<h1>Raid</h1><p>5 March 2024</p><p>It was.</p>').date).toEqual({
      written: '5 March 2024',
      origin: 'stated',
    });
    expect(page('').date).toBeNull();
  });

  it('takes its title from a headline where nothing else names it', () => {
    expect(page('', '<h1>A <em>raid</em></h1><p>x</p>').title).toBe('A raid');
    expect(page('').title).toBeNull();
    expect(page('<title> </title>').title).toBeNull();
  });

  it('is its story where somebody has found it', () => {
    expect(htmlDocument('<title>T</title><p>menu</p>', 'The story.')).toMatchObject({
      title: 'T',
      text: 'The story.',
    });
  });

  it('may be a piece of one, without a frame', () => {
    expect(htmlDocument('<p>Just a paragraph')).toMatchObject({
      title: null,
      text: 'Just a paragraph',
    });
    expect(htmlDocument('')).toMatchObject({ title: null, text: '' });
  });

  it('never throws, whatever stands in it', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      'meta',
      ' content="',
      '<title',
      '</',
      '<article',
      '"',
      "'",
      '=',
      'a',
      '<html lang=',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof htmlDocument(pieces.join('')).text).toBe('string');
      }),
    );
  });

  it('is read in time that grows with its length', () => {
    const hostile = `${'<meta '.repeat(50_000)}${'<html '.repeat(50_000)}${'<article '.repeat(50_000)}`;
    expect(typeof htmlDocument(hostile).text).toBe('string');
  });
});
