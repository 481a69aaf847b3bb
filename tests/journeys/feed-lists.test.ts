import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOpml } from '../../core/collection/feeds/opml.ts';
import type { ListedFeeds } from '../../core/contract/feed-list.ts';
import type { Job } from '../../core/contract/jobs.ts';
import type { Source, Sources } from '../../core/contract/sources.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { feedText, opmlText } from '../support/feed-text.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/running-product.ts';

const environment = (path: string) => ({ DATA_DIR: path, PRIVATE_ADDRESSES: '127.0.0.1' });

const ended = async (server: RunningServer, id: number): Promise<Job> => {
  const jobOf = () => server.client.get<Job>(`/jobs/${id}`);
  await expect.poll(async () => (await jobOf()).state, { timeout: 150_000 }).toMatch(/done|failed/);
  return jobOf();
};

describe('a list of feeds', () => {
  const folder = temporaryFolder();
  let web: FeedServer;
  let server: RunningServer;

  beforeAll(async () => {
    web = await startFeedServer();
    server = await startServer(environment(folder.path));
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await web.close();
    folder.remove();
  });

  const post = (body: string | Uint8Array, query = '', type = 'text/xml') =>
    fetch(`${server.url}/api/v1/sources/opml${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: body as string,
    });
  const imported = async (body: string | Uint8Array, query = '') => {
    const response = await post(body, query);
    expect(response.status).toBe(202);
    const job = await ended(server, ((await response.json()) as Job).id);
    expect(job.error).toBeNull();
    const { items } = await server.client.get<ListedFeeds>(`/jobs/${job.id}/feeds`);
    return { job, items };
  };
  const sourceAt = async (path: string): Promise<Source | undefined> =>
    (await server.client.get<Sources>('/sources')).items.find(
      ({ url }) => url === `${web.url}${path}`,
    );

  it('gets an answer for every feed', async () => {
    for (const path of ['/known.xml', '/new.xml', '/target.xml', '/untitled.xml'])
      web.set(path, { body: feedText(`Feed ${path}`) });
    web.set('/old.xml', { status: 301, headers: { location: '/target.xml' } });
    web.set('/older.xml', { status: 308, headers: { location: '/known.xml' } });
    web.set('/page.html', {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/new.xml"></head></html>',
    });
    web.set('/down.xml', { status: 503, body: 'later' });
    web.set('/text.xml', { body: 'just text' });
    const known = await server.client.send<Source>('POST', '/sources', {
      url: `${web.url}/known.xml`,
    });
    const { job, items } = await imported(
      opmlText([
        { url: `${web.url}/new.xml`, title: 'New', folder: 'Africa' },
        { url: `${web.url}/known.xml`, title: 'Known' },
        { url: `${web.url}/old.xml`, title: 'Moved' },
        { url: `${web.url}/older.xml`, title: 'Moved to a known one' },
        { url: `${web.url}/down.xml`, title: 'Down', folder: 'Africa' },
        { url: `${web.url}/page.html`, title: 'Page' },
        { url: `${web.url}/text.xml`, title: 'Text' },
        { url: 'ftp://news.example/feed', title: 'Odd' },
        { url: 'http://10.0.0.1/feed', title: 'Private' },
        { url: `${web.url}/new.xml?utm_source=x`, title: 'Twice' },
        { url: `${web.url}/untitled.xml` },
      ]),
      '?name=mine.opml',
    );
    expect(items.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['New', 'added'],
      ['Known', 'already there'],
      ['Moved', 'redirected'],
      ['Moved to a known one', 'already there'],
      ['Down', 'unreachable'],
      ['Page', 'refused'],
      ['Text', 'refused'],
      ['Odd', 'refused'],
      ['Private', 'refused'],
      ['Twice', 'already there'],
      [null, 'added'],
    ]);
    const reasons = items.map(({ reason }) => reason);
    expect(reasons[1]).toContain(`source ${known.id}`);
    expect(items[2]).toMatchObject({ newUrl: `${web.url}/target.xml` });
    expect(reasons[3]).toMatch(new RegExp(`moved for good.*source ${known.id}`));
    expect(reasons[4]).toMatch(/503.*switched off/);
    expect(reasons[5]).toContain(`${web.url}/new.xml`);
    expect(reasons[8]).toMatch(/private network/);
    expect(reasons[9]).toMatch(/number 1/);
    expect(job).toMatchObject({
      subject: 'mine.opml',
      done: 11,
      total: 11,
      feeds: { feeds: 11, added: 2, alreadyThere: 3, redirected: 1, unreachable: 1, refused: 4 },
    });
  }, 90_000);

  it('switches those that did not answer off, with the reason', async () => {
    expect(await sourceAt('/down.xml')).toMatchObject({
      name: 'Down',
      state: 'off',
      reason: expect.stringMatching(/503/),
    });
    expect(await sourceAt('/untitled.xml')).toMatchObject({ name: 'Feed /untitled.xml' });
    expect(await sourceAt('/old.xml')).toBeUndefined();
  });

  it('adds nothing twice', async () => {
    const { items } = await imported(
      opmlText([{ url: `${web.url}/new.xml` }, { url: `${web.url}/old.xml` }]),
    );
    expect(items.map(({ outcome }) => outcome)).toEqual(['already there', 'already there']);
  }, 90_000);

  it('leaves out what does not answer where that is asked for', async () => {
    web.set('/gone.xml', { status: 410, body: '' });
    const { items } = await imported(
      opmlText([{ url: `${web.url}/gone.xml` }]),
      '?unreachable=skip',
    );
    expect(items[0]).toMatchObject({ outcome: 'unreachable', sourceId: null });
    expect(await sourceAt('/gone.xml')).toBeUndefined();
  }, 90_000);

  it('is given back as a table that no spreadsheet runs', async () => {
    const { job } = await imported(opmlText([{ url: 'nonsense', title: '=1+1' }]));
    const csv = await server.client.text(`/jobs/${job.id}/feeds.csv`);
    expect(csv).toMatch(/number,outcome,name,url/);
    expect(csv).toContain(`1,refused,'=1+1,nonsense`);
  }, 90_000);

  it('comes in any encoding', async () => {
    web.set('/paris.xml', { body: feedText('Paris') });
    const text = opmlText(
      [{ url: `${web.url}/paris.xml`, title: 'Préfecture de police' }],
      'ISO-8859-1',
    );
    const { items } = await imported(Buffer.from(text, 'latin1'));
    expect(items[0]).toMatchObject({ name: 'Préfecture de police', outcome: 'added' });
    web.set('/wide.xml', { body: feedText('Wide') });
    const wide = opmlText([{ url: `${web.url}/wide.xml`, title: 'Широкая' }], 'UTF-16');
    const inUtf16 = await imported(Buffer.from(`\uFEFF${wide}`, 'utf16le'));
    expect(inUtf16.items[0]).toMatchObject({ name: 'Широкая', outcome: 'added' });
  }, 90_000);

  it('keeps its folders on the way in and out', async () => {
    const feeds = parseOpml(await server.client.text('/sources/export.opml'));
    const folderOf = (path: string) =>
      feeds.find(({ url }) => url === `${web.url}${path}`)?.folder ?? null;
    expect(folderOf('/new.xml')).toBe('Africa');
    expect(folderOf('/known.xml')).toBeNull();
  });

  it.each([
    ['nothing at all', ''],
    ['a feed', feedText('x')],
    ['a list of no feeds', opmlText([])],
    ['JSON', '{"a":1}'],
  ])('is refused where it is %s', async (_what, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it('is refused where it is too large', async () => {
    expect((await post('x'.repeat(11 * 1024 * 1024))).status).toBe(413);
  });

  it('is a list under its own job only', async () => {
    await expect(server.client.get('/jobs/999999/feeds')).rejects.toThrow(/no list of feeds/);
  });
});

describe('a list of feeds whose process is killed', () => {
  it('ends with every feed answered and none added twice', async () => {
    const folder = temporaryFolder();
    const web = await startFeedServer();
    const paths = Array.from({ length: 30 }, (_, index) => `/feed-${index}.xml`);
    for (const path of paths) web.set(path, { body: feedText(`Feed ${path}`, 1), delayMs: 40 });
    let server = await startServer(environment(folder.path));
    const body = opmlText(paths.map((path) => ({ url: `${web.url}${path}`, title: path })));
    const { id } = await server.client.upload<Job>('/sources/opml', 'text/xml', body);
    for (const enough of [3, 12]) {
      await expect
        .poll(async () => (await server.client.get<Job>(`/jobs/${id}`)).done, {
          timeout: 60_000,
          interval: 20,
        })
        .toBeGreaterThanOrEqual(enough);
      await server.kill();
      server = await startServer(environment(folder.path));
    }
    const job = await ended(server, id);
    expect(job.feeds).toMatchObject({ feeds: 30, added: 30 });
    const { items } = await server.client.get<Sources>('/sources');
    expect(items.map(({ name }) => name).sort()).toEqual([...paths].sort());
    await server.stop();
    await web.close();
    folder.remove();
  }, 300_000);
});
