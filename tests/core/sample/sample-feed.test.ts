import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../core/sample/generate-sample.ts';
import { sampleFeedFormats, writeSampleFeed } from '../../../core/sample/sample-feed.ts';
import { parseFeed } from '../../../worker/feed/parse-feed.ts';

const reports = generateSample({ end: new Date('2026-01-01T00:00:00Z'), reports: 200, months: 3 });
const feedOf = (language: string) => {
  const items = reports.filter((report) => report.language === language);
  return { title: 'Q & A', url: 'https://sample.invalid/?a=1&b=2', language, items };
};

describe.each(sampleFeedFormats)('a sample feed as %s', (format) => {
  it.each(['en', 'ar', 'zh', 'ru'])('is read back whole in %s', async (language) => {
    const feed = feedOf(language);
    expect(feed.items.length).toBeGreaterThan(3);
    const read = await parseFeed(Buffer.from(writeSampleFeed(format, feed)));
    expect(read).toMatchObject({ format, parser: 'rss-parser', title: 'Q & A', link: feed.url });
    expect(
      read.items.map(({ title, link, published, updated }) => ({
        title,
        link,
        date: published ?? updated,
      })),
    ).toEqual(
      feed.items.map(({ title, url, publishedAt }) => ({
        title: title.replace(/\s/g, ' '),
        link: url,
        date: publishedAt.toISOString().replace(/\.\d+Z$/, '.000Z'),
      })),
    );
  });

  it('may be without items', async () => {
    const text = writeSampleFeed(format, { ...feedOf('en'), items: [] });
    expect((await parseFeed(Buffer.from(text))).items).toEqual([]);
  });
});
