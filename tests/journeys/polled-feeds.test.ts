import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportDetail, Reports } from '../../core/contract/reports.ts';
import type { Source, Sources } from '../../core/contract/sources.ts';
import { articlePage, stories } from '../support/article-pages.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/running-product.ts';
import { sharedData } from '../support/shared-data.ts';

const item = (n: number, title: string) =>
  `<item><guid>${n}</guid><link>https://news.example/${n}?utm_source=rss</link><title>${title}</title>
  <description>Police in Lagos, Nigeria arrested two men for cocaine trafficking, case ${n}.</description>
  <pubDate>Mon, 0${n} Jun 2026 10:00:00 GMT</pubDate></item>`;
const feed = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Lagos Gazette</title><link>https://news.example</link><language>en</language>${items.join('')}</channel></rss>`;

const closed = '<script type="application/ld+json">{"isAccessibleForFree":false}</script>';

describe('a product that polls feeds', () => {
  const folder = temporaryFolder();
  let web: FeedServer;
  /** A host of its own: one that wants a rest has it from all its feeds. */
  let busy: FeedServer;
  let server: RunningServer;

  beforeAll(async () => {
    web = await startFeedServer();
    busy = await startFeedServer();
    server = await startServer({
      DATA_DIR: folder.path,
      COLLECT: 'yes',
      PRIVATE_ADDRESSES: '127.0.0.1',
    });
  });

  afterAll(async () => {
    await server.stop();
    await web.close();
    await busy.close();
    folder.remove();
  });

  const sourceOf = async (url: string): Promise<Source> =>
    (await server.client.get<Sources>('/sources')).items.find((source) => source.url === url)!;
  const polled = async (url: string): Promise<Source> => {
    await expect
      .poll(async () => (await sourceOf(url)).lastPolledAt, { timeout: 20_000 })
      .not.toBeNull();
    return sourceOf(url);
  };
  const addFeed = (path: string, { url } = web) =>
    server.client.send<Source>('POST', '/sources', { url: `${url}${path}`, country: 'NG' });
  const pollAgain = async (source: Source): Promise<Source> => {
    await server.client.send('POST', `/sources/${source.id}/poll`);
    await expect
      .poll(async () => (await sourceOf(source.url!)).lastPolledAt, { timeout: 20_000 })
      .not.toBe(source.lastPolledAt);
    return sourceOf(source.url!);
  };

  it('brings a feed from its address into the reports, with type and country', async () => {
    web.set('/gazette.xml', {
      headers: { etag: '"1"' },
      body: feed(item(1, 'Cocaine trafficking'), item(2, 'Cocaine seized')),
    });
    await addFeed('/gazette.xml');
    const source = await polled(`${web.url}/gazette.xml`);
    expect(source).toMatchObject({ state: 'ok', reason: null, parser: 'rss-parser' });
    await expect
      .poll(async () => (await server.client.get<Reports>('/reports?relevant=any')).total, {
        timeout: 20_000,
      })
      .toBe(2);
    const { items } = await server.client.get<Reports>('/reports');
    expect(items.map(({ title, focus }) => [title, focus])).toEqual([
      ['Cocaine seized', 'NG'],
      ['Cocaine trafficking', 'NG'],
    ]);
    expect(items[0]!.labels.map(({ group }) => group)).toContain('drugs');
  });

  it('adds only what is new, and asks only whether anything is', async () => {
    const url = `${web.url}/gazette.xml`;
    web.set('/gazette.xml', (request) =>
      request.headers['if-none-match'] === '"1"'
        ? { status: 304 }
        : { body: feed(item(1, 'Cocaine trafficking')) },
    );
    const unchanged = await pollAgain(await sourceOf(url));
    expect(unchanged.state).toBe('ok');
    web.set('/gazette.xml', {
      body: feed(item(1, 'Cocaine trafficking'), item(3, 'Cocaine ring broken')),
    });
    await pollAgain(unchanged);
    await expect
      .poll(async () => (await server.client.get<Reports>('/reports?relevant=any')).total, {
        timeout: 20_000,
      })
      .toBe(3);
  });

  it('counts an item that two feeds bring once', async () => {
    web.set('/copy.xml', { body: feed(item(1, 'Cocaine trafficking')) });
    await addFeed('/copy.xml');
    await polled(`${web.url}/copy.xml`);
    expect((await server.client.get<Reports>('/reports?relevant=any')).total).toBe(3);
  });

  it.each([
    ['/missing.xml', { status: 404, body: 'no' }, 'failing', /404|not found/i],
    [
      '/broken.xml',
      { body: '<html><body>Welcome to our new site</body></html>' },
      'failing',
      /feed/i,
    ],
    ['/gone.xml', { status: 410, body: 'gone' }, 'off', /410/],
  ] as const)('says in words what is wrong with %s', async (path, answer, state, reason) => {
    web.set(path, answer);
    await addFeed(path);
    const source = await polled(`${web.url}${path}`);
    expect(source).toMatchObject({ state, reason: expect.stringMatching(reason) });
    if (state === 'off') expect(source.nextPollAt).toBeNull();
    else expect(Date.parse(source.nextPollAt!)).toBeGreaterThan(Date.now() + 5 * 60_000);
  });

  it('says of an item without a usable date that its date is assumed', async () => {
    const undated = (date: string) =>
      feed(
        `<item><guid>${date}</guid><title>Undated ${date}</title><description>Police in Lagos, Nigeria seized cocaine.</description><pubDate>${date}</pubDate></item>`,
      );
    web.set('/undated.xml', { body: undated('Mon, 01 Jan 1900 00:00:00 GMT') });
    await addFeed('/undated.xml');
    await polled(`${web.url}/undated.xml`);
    await expect
      .poll(async () => (await server.client.get<Reports>('/reports?q=undated')).total, {
        timeout: 20_000,
      })
      .toBe(1);
    const { items } = await server.client.get<Reports>('/reports?relevant=any');
    expect(
      items.map(({ title, dateAssumed }) => [title?.startsWith('Undated'), dateAssumed]),
    ).toEqual([
      [true, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  it('waits as long as a server asks, with all its feeds', async () => {
    busy.set('/down.xml', { status: 503, headers: { 'retry-after': '7200' }, body: 'later' });
    busy.set('/up.xml', { body: feed(item(1, 'Cocaine trafficking')) });
    await addFeed('/down.xml', busy);
    const source = await polled(`${busy.url}/down.xml`);
    expect(source).toMatchObject({ state: 'failing', reason: expect.stringMatching(/503/) });
    const wait = Date.parse(source.nextPollAt!) - Date.parse(source.lastPolledAt!);
    expect(wait).toBeGreaterThanOrEqual(7_199_000);
    await addFeed('/up.xml', busy);
    await expect
      .poll(async () => (await sourceOf(`${busy.url}/up.xml`)).pollReason, { timeout: 20_000 })
      .toContain('asked us to wait');
    expect(busy.requests.map(({ path }) => path)).toEqual(['/down.xml']);
  });

  it('reads the article where a source is set to it, and says so in the report', async () => {
    const press = await startFeedServer();
    const { title, paragraphs } = stories.en!;
    const html = { 'content-type': 'text/html; charset=utf-8' };
    press.set('/story', { headers: html, body: articlePage({ title, paragraphs }) });
    press.set('/wall', { headers: html, body: articlePage({ title, paragraphs, head: closed }) });
    const entry = (path: string) =>
      `<item><link>${press.url}${path}</link><title>Seen on Monday in the harbour: ${path}</title><description>Read more on our site.</description></item>`;
    press.set('/feed.xml', { body: feed() });
    const { id } = await addFeed('/feed.xml', press);
    const source = await polled(`${press.url}/feed.xml`);
    await server.client.send('PATCH', `/sources/${id}`, { textFrom: 'article' });
    press.set('/feed.xml', { body: feed(entry('/story'), entry('/wall')) });
    await pollAgain(source);
    const read = async (path: string) => {
      const { items } = await server.client.get<Reports>('/reports?relevant=any&limit=200');
      const found = items.find(({ url }) => url === `${press.url}${path}`);
      return found && server.client.get<ReportDetail>(`/reports/${found.id}`);
    };
    await expect.poll(async () => (await read('/story'))?.relevant, { timeout: 20_000 }).toBe(true);
    expect(await read('/story')).toMatchObject({ textFrom: 'article', textNote: null });
    await expect
      .poll(async () => (await read('/wall'))?.textNote, { timeout: 20_000 })
      .toMatch(/^Behind a paywall/);
    expect(await read('/wall')).toMatchObject({ textFrom: 'feed', text: 'Read more on our site.' });
    await press.close();
  });

  it('refuses a private address nobody allowed when it is added', async () => {
    const url = 'http://169.254.169.254/feed.xml';
    await expect(server.client.send('POST', '/sources', { url })).rejects.toThrow(
      '169.254.169.254 is an address of a private network.',
    );
    expect(await sourceOf(url)).toBeUndefined();
  });

  it('does not follow a feed into a private network', async () => {
    const location = 'http://169.254.169.254/latest/meta-data/';
    web.set('/lured.xml', { status: 302, headers: { location } });
    await addFeed('/lured.xml');
    expect(await polled(`${web.url}/lured.xml`)).toMatchObject({
      state: 'failing',
      reason: expect.stringMatching(/redirects away: .* private network/),
    });
  });

  const archives = ['rss-parser', 'feedjira'].map((name) => sharedData(`feeds/${name}.tar.gz`));
  it.skipIf(archives.includes(null))(
    'collects more than forty real feeds, and says which are none',
    async () => {
      const real = temporaryFolder();
      for (const archive of archives) {
        execFileSync('tar', ['xzf', archive!, '-C', real.path, '--strip-components=3']);
      }
      const files = readdirSync(real.path).filter((name) => /\.(rss|atom|xml)$/.test(name));
      const site = await startFeedServer(real.path);
      for (const name of files) await addFeed(`/${name}`, site);
      const answered = async () => {
        const { items } = await server.client.get<Sources>('/sources');
        return items.filter(({ url, lastPolledAt }) => url?.startsWith(site.url) && lastPolledAt);
      };
      await expect
        .poll(async () => (await answered()).length, { timeout: 120_000, interval: 500 })
        .toBe(files.length);
      const sources = await answered();
      expect(sources.filter(({ state }) => state === 'ok').length).toBeGreaterThanOrEqual(60);
      const failing = sources.filter(({ state }) => state !== 'ok').map(({ url }) => url);
      // Content of single entries, and one input that is no feed on purpose.
      expect(failing.filter((url) => !/FirstEntry|unrecognized/.test(url!))).toEqual([]);
      await site.close();
      real.remove();
    },
    150_000,
  );
});
