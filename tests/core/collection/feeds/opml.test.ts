import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOpml, type OpmlFeed, parseOpml } from '../../../../core/collection/feeds/opml.ts';
import { UndercurrentError } from '../../../../core/errors.ts';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`;

describe('parseOpml', () => {
  it('reads feeds with their folders', () => {
    const feeds = parseOpml(
      opml(`
        <outline text="Police"><outline text="Europe">
          <outline type="rss" text="Example police" title="x" xmlUrl="https://police.example/rss" htmlUrl="https://police.example/"/>
        </outline></outline>
        <outline text="Loose" xmlUrl="https://loose.example/feed"/>`),
    );
    expect(feeds).toEqual([
      {
        url: 'https://police.example/rss',
        title: 'Example police',
        site: 'https://police.example/',
        folder: 'Police / Europe',
      },
      { url: 'https://loose.example/feed', title: 'Loose', site: null, folder: null },
    ]);
  });

  it('does not care for the case of names, quotes or closing tags', () => {
    const feeds = parseOpml(
      "<OPML><BODY><Outline TEXT='A & B' XMLURL=https://a.example/rss?x=1&y=2>",
    );
    expect(feeds).toEqual([
      { url: 'https://a.example/rss?x=1&y=2', title: 'A & B', site: null, folder: null },
    ]);
  });

  it('decodes what was encoded', () => {
    const [feed] = parseOpml(
      opml(
        '<outline text="Fran&#231;ais &amp; &quot;co&quot;" xmlUrl="https://a.example/?a=1&amp;b=2"/>',
      ),
    );
    expect(feed).toMatchObject({ url: 'https://a.example/?a=1&b=2', title: 'Français & "co"' });
  });

  it('takes the first category for a folder where there is none', () => {
    const [feed] = parseOpml(
      opml('<outline text="A" xmlUrl="https://a.example/" category="/News/Europe,/Other"/>'),
    );
    expect(feed?.folder).toBe('News / Europe');
  });

  it('skips outlines that are no feeds', () => {
    expect(
      parseOpml(
        opml('<outline text="Empty folder"/><outline type="link" url="https://a.example/"/>'),
      ),
    ).toEqual([]);
  });

  it('keeps a feed that holds other feeds from becoming their folder', () => {
    const feeds = parseOpml(
      opml(
        '<outline text="A" xmlUrl="https://a.example/"><outline text="B" xmlUrl="https://b.example/"/></outline>',
      ),
    );
    expect(feeds.map((feed) => feed.folder)).toEqual([null, null]);
  });

  it('says so where a file names more feeds than are taken', () => {
    const many = '<outline xmlUrl="https://a.example/"/>'.repeat(20_001);
    expect(() => parseOpml(opml(many))).toThrow('more than 20,000 feeds');
  });

  it('reads thousands of feeds in folders as deep as are read', () => {
    const deep = '<outline text="f">'.repeat(190);
    const feeds = parseOpml(opml(deep + '<outline xmlUrl="https://a.example/"/>'.repeat(10_000)));
    expect(feeds).toHaveLength(10_000);
  });

  it.each(['', 'hello', '<rss/>', '{"a":1}'])('refuses %j with a sentence', (text) => {
    expect(() => parseOpml(text)).toThrow(UndercurrentError);
    expect(() => parseOpml(text)).toThrow('This is not an OPML file');
  });
});

describe('formatOpml', () => {
  it('writes what parseOpml reads', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).map(
      (text) =>
        text
          .replace(/[\s\p{C}]+/gu, ' ')
          .trim()
          .normalize('NFC') || 'x',
    );
    const feed: fc.Arbitrary<OpmlFeed> = fc.record({
      url: fc.webUrl({ withQueryParameters: true }),
      title: word,
      site: fc.option(fc.webUrl(), { nil: null }),
      folder: fc.option(word, { nil: null }),
    });
    fc.assert(
      fc.property(word, fc.array(feed, { maxLength: 8 }), (title, feeds) => {
        const back = parseOpml(formatOpml(title, feeds));
        const order = (list: OpmlFeed[]) => list.map((each) => JSON.stringify(each)).sort();
        expect(order(back)).toEqual(order(feeds));
      }),
    );
  });

  it('nests folders as their path says', () => {
    const feed = { url: 'https://a.example/', title: 'A', site: null, folder: 'Police / Europe' };
    const text = formatOpml('All', [
      feed,
      { ...feed, url: 'https://b.example/', folder: 'Police' },
    ]);
    expect(text.match(/<outline text="Police"/g)).toHaveLength(1);
    expect(text).toMatch(/<outline text="Police"[^>]*>\s*<outline text="Europe"/);
    expect(parseOpml(text).map(({ folder }) => folder)).toEqual(['Police / Europe', 'Police']);
  });

  it('writes a path of thousands of folders without nesting for ever', () => {
    const folder = Array.from({ length: 5000 }, (_, index) => `f${index}`).join(' / ');
    const text = formatOpml('All', [{ url: 'https://a.example/', title: 'A', site: null, folder }]);
    expect(parseOpml(text)).toHaveLength(1);
  });

  it('makes one folder of feeds with the same folder name', () => {
    const feed = (url: string, folder: string | null): OpmlFeed => ({
      url,
      title: null,
      site: null,
      folder,
    });
    const text = formatOpml('All', [
      feed('https://a.example/', 'x'),
      feed('https://b.example/', null),
      feed('https://c.example/', 'x'),
    ]);
    expect(text.match(/<outline text="x"/g)).toHaveLength(1);
    expect(text).toContain('<title>All</title>');
  });
});
