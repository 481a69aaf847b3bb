import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '../../core/contract/jobs.ts';
import type { ProbeResult } from '../../core/contract/probe.ts';
import type { Source, Sources } from '../../core/contract/sources.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { feedText } from '../support/feed-text.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/running-product.ts';

describe('a feed that is tested before it is saved', () => {
  const folder = temporaryFolder();
  let web: FeedServer;
  let server: RunningServer;

  beforeAll(async () => {
    web = await startFeedServer();
    server = await startServer({ DATA_DIR: folder.path, PRIVATE_ADDRESSES: '127.0.0.1' });
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await web.close();
    folder.remove();
  });

  const jobOf = (id: number) => server.client.get<Job>(`/jobs/${id}`);
  const probe = async (url: string): Promise<ProbeResult> => {
    const { id } = await server.client.send<Job>('POST', '/sources/probe', { url });
    await expect
      .poll(async () => (await jobOf(id)).state, { timeout: 50_000 })
      .toMatch(/done|failed/);
    const job = await jobOf(id);
    expect(job.error).toBeNull();
    return job.probe!;
  };

  it('shows five items as they will be analysed, with the words that decided', async () => {
    web.set('/lagos.xml', { body: feedText('Lagos Gazette') });
    const { feeds, failures } = await probe(`${web.url}/lagos.xml`);
    expect(failures).toEqual([]);
    expect(feeds).toHaveLength(1);
    expect(feeds[0]).toMatchObject({
      url: `${web.url}/lagos.xml`,
      movedFrom: null,
      format: 'rss',
      title: 'Lagos Gazette',
      site: 'https://news.example',
      language: 'en',
      items: 8,
      dated: 8,
      newest: '2026-01-28T10:00:00.000Z',
      rhythm: 'about 1 a day',
      sourceId: null,
      warnings: [expect.stringMatching(/^Its items are short summaries/)],
    });
    expect(feeds[0]!.preview).toHaveLength(5);
    const [first] = feeds[0]!.preview;
    expect(first).toMatchObject({
      title: 'Cocaine seized, case 0',
      publishedAt: '2026-01-28T10:00:00.000Z',
      relevant: true,
      countries: ['NG'],
    });
    const drugs = first!.labels.find(({ type }) => type === 'drug-trafficking');
    expect(drugs?.words.join(' ')).toMatch(/cocaine/i);
  }, 60_000);

  it('saves nothing', async () => {
    expect((await server.client.get<Sources>('/sources')).items).toEqual([]);
  });

  it('finds every feed a page names', async () => {
    web.set('/', {
      headers: { 'content-type': 'text/html' },
      body: `<!doctype html><html><head>
        <link rel="alternate" type="application/rss+xml" title="News" href="/news.xml">
        <link rel="alternate" type="application/atom+xml" title="Crime" href="crime.xml"></head><body>Hello</body></html>`,
    });
    web.set('/news.xml', { body: feedText('News') });
    web.set('/crime.xml', { body: feedText('Crime', 3, { dated: false }) });
    const { feeds } = await probe(web.url);
    expect(feeds.map(({ title }) => title)).toEqual(['News', 'Crime']);
    expect(feeds[1]!.warnings[0]).toMatch(/^No item has a date/);
  }, 60_000);

  it('tries the usual places where a page names none, six at most', async () => {
    const quiet = await startFeedServer();
    quiet.set('/', { body: '<html><body>Welcome</body></html>' });
    quiet.set('/feed.xml', { body: feedText('Hidden') });
    const { feeds } = await probe(`${quiet.url}/`);
    expect(feeds.map(({ url }) => url)).toEqual([`${quiet.url}/feed.xml`]);
    expect(quiet.requests.length).toBeLessThanOrEqual(7);
    await quiet.close();
  }, 60_000);

  it('goes to the front page where the address is dead', async () => {
    const { feeds } = await probe(`${web.url}/old/rss.php`);
    expect(feeds.map(({ title }) => title)).toEqual(['News', 'Crime']);
  }, 60_000);

  it('saves the new address of a feed that moved for good', async () => {
    web.set('/moved.xml', { status: 301, headers: { location: '/lagos.xml' } });
    const { feeds } = await probe(`${web.url}/moved.xml`);
    expect(feeds[0]).toMatchObject({
      url: `${web.url}/lagos.xml`,
      movedFrom: `${web.url}/moved.xml`,
    });
  }, 60_000);

  it('says which source reads it already', async () => {
    const source = await server.client.send<Source>('POST', '/sources', {
      url: `${web.url}/lagos.xml`,
      folder: 'Africa / Nigeria',
    });
    const { feeds } = await probe(`${web.url}/lagos.xml?utm_source=x`);
    expect(feeds[0]!.sourceId).toBe(source.id);
  }, 60_000);

  it.each([
    ['http://169.254.169.254/latest', /private network/, /PRIVATE_ADDRESSES/],
    ['http://[::1]:1/feed', /private network/, /PRIVATE_ADDRESSES/],
    ['the police of Kenya', /not a web address/, /Write the address/],
    ['file:///etc/passwd', /not a web address/, /Write the address/],
  ])(
    'says why %s gives no feed, and what to do',
    async (url, reason, advice) => {
      const result = await probe(url);
      expect(result.feeds).toEqual([]);
      expect(result.failures[0]!.reason).toMatch(reason);
      expect(result.advice).toMatch(advice);
    },
    60_000,
  );

  it('says of a page without feeds that it names none', async () => {
    const bare = await startFeedServer();
    bare.set('/', { body: '<html><body>Welcome</body></html>' });
    const { failures, advice } = await probe(`${bare.url}/`);
    expect(failures[0]!.reason).toMatch(/web page, not a feed/);
    expect(advice).toMatch(/names no feed/);
    await bare.close();
  }, 60_000);
});
