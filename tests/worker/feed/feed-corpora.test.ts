import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../worker/feed/parse-feed.ts';
import {
  type FeedFile,
  type FeedVerdict,
  judgeFeedFile,
  tallyVerdicts,
} from '../../../worker/feed/score-feeds.ts';
import { openFeedCorpora } from '../../support/feed-corpora.ts';

const corpora = openFeedCorpora();
// Without the corpora the one line in the report says so.
const subject = `the test files of feed parsers${corpora ? '' : ' (absent beside the project)'}`;

const share = ({ met, of }: { met: number; of: number }) => met / of;

async function judge(files: FeedFile[]): Promise<FeedVerdict[]> {
  const verdicts: FeedVerdict[] = [];
  for (const file of files) verdicts.push(await judgeFeedFile(file));
  return verdicts;
}

describe.skipIf(!corpora)(subject, () => {
  it('of feedparser, well-formed: 97 % of what they expect comes out', {
    timeout: 120_000,
  }, async () => {
    // CDF is the one format of the suite that nobody has published in for twenty years.
    const files = corpora!
      .files('feedparser')
      .filter(({ name }) => name.includes('/wellformed/') && !name.includes('/cdf/'));
    const verdicts = await judge(files);
    const { all, ...fields } = tallyVerdicts(verdicts);
    expect(all.of).toBeGreaterThan(1000);
    for (const score of [all, ...Object.values(fields)])
      expect(share(score)).toBeGreaterThanOrEqual(0.97);
    const plain = tallyVerdicts(verdicts.filter(({ name }) => !name.includes('/sanitize/')));
    expect(share(plain.all)).toBeGreaterThanOrEqual(0.97);
    expect(verdicts.filter((verdict) => verdict.crashed)).toEqual([]);
  });

  it('of feedparser, entities and ill-formed', { timeout: 60_000 }, async () => {
    const files = corpora!
      .files('feedparser')
      .filter(({ name }) => /\/(?:entities|illformed)\//.test(name));
    expect(share(tallyVerdicts(await judge(files)).all)).toBeGreaterThanOrEqual(0.99);
  });

  it('of rss-parser: its own results come out, or better ones', { timeout: 60_000 }, async () => {
    const pairs = corpora!.files('rss-parser').filter(({ expected }) => expected);
    expect(pairs.length).toBeGreaterThan(25);
    const { all, date } = tallyVerdicts(await judge(pairs));
    expect(share(date)).toBe(1);
    // What is left: results with broken characters, addresses of a redirecting service, relative links.
    expect(share(all)).toBeGreaterThanOrEqual(0.95);
  });

  it('from real publishers: every feed has titles, links and dates', {
    timeout: 60_000,
  }, async () => {
    const real = corpora!
      .files('rss-parser')
      .filter(({ name }) =>
        /(?:reddit|guardian|craigslist|giantbomb|narro|feedburner|uol|instant|many-links)[\w-]*\.(?:rss|atom)$/i.test(
          name,
        ),
      );
    expect(real.length).toBeGreaterThan(8);
    for (const { name, bytes } of real) {
      const { items } = await parseFeed(bytes, { url: 'https://publisher.example/feed' });
      const whole = items.filter(
        (item) => item.title && item.link && (item.published || item.updated),
      );
      expect([name, whole.length / items.length]).toEqual([name, 1]);
    }
  });

  it('of every kind: none crashes or hangs the reader', { timeout: 240_000 }, async () => {
    let slowest = 0;
    for (const corpus of corpora!.names) {
      for (const { name, bytes } of corpora!.files(corpus)) {
        const start = performance.now();
        const verdict = await judgeFeedFile({ name, bytes });
        slowest = Math.max(slowest, performance.now() - start);
        expect([name, verdict.crashed && verdict.error]).toEqual([name, false]);
      }
    }
    expect(slowest).toBeLessThan(5000);
  });
});
