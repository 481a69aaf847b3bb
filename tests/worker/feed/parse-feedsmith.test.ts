import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanXml } from '../../../worker/feed/clean-xml.ts';
import { parseWithFeedsmith } from '../../../worker/feed/parse-feedsmith.ts';
import { markupPrefix, parseWithRssParser } from '../../../worker/feed/parse-rss-parser.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url), 'utf8');

describe('the second parser', () => {
  it.each(['rss.xml', 'atom.xml', 'rdf.xml'])(
    'reads the same from a cleaned %s as the first',
    async (name) => {
      const text = fixture(name);
      const first = await parseWithRssParser(cleanXml(text, { maxItems: 100, markupPrefix }).xml);
      const second = parseWithFeedsmith(cleanXml(text, { maxItems: 100 }).xml, 100);
      expect(second).toMatchObject({
        title: first.title,
        link: first.link,
        description: first.description,
      });
      const core = (feed: typeof first) =>
        feed.items.map(({ title, link, published, updated, summary, content, categories }) => ({
          title,
          link,
          date: published ?? updated,
          summary,
          content,
          categories,
        }));
      // Atom's second entry has no link but an address for its id, which only the first parser's reader takes.
      const count = name === 'atom.xml' ? 1 : undefined;
      expect(core(second).slice(0, count)).toEqual(core(first).slice(0, count));
    },
  );

  it('stops at the number of entries it is told', () => {
    const { xml } = cleanXml(fixture('rss.xml'), { maxItems: 100 });
    expect(parseWithFeedsmith(xml, 1).items).toHaveLength(1);
  });

  it('throws for what is no feed', () => expect(() => parseWithFeedsmith({ a: 1 }, 10)).toThrow());
});
