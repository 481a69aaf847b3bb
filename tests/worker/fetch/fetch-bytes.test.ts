import { fileURLToPath } from 'node:url';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../../worker/fetch/fetch-bytes.ts';
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts';

const feeds = fileURLToPath(new URL('../../fixtures/feeds/', import.meta.url));
let server: FeedServer;
const open: Fetcher[] = [];

beforeAll(async () => {
  server = await startFeedServer(feeds);
});
afterAll(() => server.close());
afterEach(async () => {
  await Promise.all(open.splice(0).map((fetcher) => fetcher.close()));
});

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const made = createFetcher({
    userAgent: 'Test/1 (+mailto:a@b.example)',
    allowPrivate: ['127.0.0.1'],
    pauseMs: 0,
    ...options,
  });
  open.push(made);
  return made;
}
const get = (path: string, options: Partial<FetcherOptions> = {}) =>
  fetcher(options).fetch(server.url + path);
const text = (result: unknown) => Buffer.from((result as { bytes: Uint8Array }).bytes).toString();

describe('a good answer', () => {
  it('brings bytes, type and validators', async () => {
    const result = await get('/rss.xml');
    expect(result).toMatchObject({
      kind: 'ok',
      status: 200,
      contentType: 'application/xml',
      etag: expect.stringContaining('rss.xml'),
      finalUrl: `${server.url}/rss.xml`,
      permanentUrl: null,
    });
    expect(text(result)).toContain('Harbour Gazette');
  });

  it('says who asks and which kinds of feed are wanted', async () => {
    await get('/rss.xml');
    expect(server.requests.at(-1)?.headers).toMatchObject({
      'user-agent': 'Test/1 (+mailto:a@b.example)',
      'accept-encoding': 'gzip, deflate, br',
      accept: expect.stringContaining('application/feed+json'),
    });
  });

  it('is not sent again while it has not changed', async () => {
    const first = await get('/atom.xml');
    const { etag } = first as { etag: string };
    expect(
      await fetcher().fetch(`${server.url}/atom.xml`, {
        etag,
        lastModified: 'Tue, 05 Mar 2024 10:00:00 GMT',
      }),
    ).toEqual({ kind: 'not-modified' });
    expect(server.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': etag,
      'if-modified-since': 'Tue, 05 Mar 2024 10:00:00 GMT',
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['gzip, br', (bytes: Buffer) => brotliCompressSync(gzipSync(bytes))],
  ])('is unpacked from %s', async (encoding, pack) => {
    server.set('/packed', {
      headers: { 'content-encoding': encoding },
      body: pack(Buffer.from('<rss/>')),
    });
    expect(text(await get('/packed'))).toBe('<rss/>');
  });

  it('is unpacked where a .gz file is sent as it is', async () => {
    server.set('/feed.xml.gz', {
      headers: { 'content-type': 'application/gzip' },
      body: gzipSync('<rss/>'),
    });
    expect(text(await get('/feed.xml.gz'))).toBe('<rss/>');
  });

  it('is given as far as it came where the compression is cut off', async () => {
    const packed = gzipSync(`<rss>${Array.from({ length: 5000 }, (_, at) => at).join(' ')}</rss>`);
    server.set('/cut', {
      headers: { 'content-encoding': 'gzip' },
      body: packed.subarray(0, packed.length - 200),
    });
    expect(text(await get('/cut'))).toMatch(/^<rss>0 1 2/);
  });
});

describe('redirects', () => {
  const redirect = (from: string, to: string, status: number) =>
    server.set(from, { status, headers: { location: to } });

  it('are followed, and for good ones the new address is told', async () => {
    redirect('/old', '/older', 301);
    redirect('/older', '/rss.xml', 308);
    expect(await get('/old')).toMatchObject({
      kind: 'ok',
      finalUrl: `${server.url}/rss.xml`,
      permanentUrl: `${server.url}/rss.xml`,
    });
  });

  it('that last for now change nothing', async () => {
    redirect('/now', '/rss.xml', 302);
    expect(await get('/now')).toMatchObject({
      finalUrl: `${server.url}/rss.xml`,
      permanentUrl: null,
    });
  });

  it('for good count as far as the first that lasts for now', async () => {
    redirect('/a', '/b', 301);
    redirect('/b', '/c', 307);
    redirect('/c', '/rss.xml', 301);
    expect(await get('/a')).toMatchObject({
      finalUrl: `${server.url}/rss.xml`,
      permanentUrl: `${server.url}/b`,
    });
  });

  it('are followed five times and no more', async () => {
    for (let hop = 0; hop < 7; hop++)
      redirect(`/hop${hop}`, hop === 6 ? '/rss.xml' : `/hop${hop + 1}`, 302);
    expect(await get('/hop2')).toMatchObject({ kind: 'ok' });
    expect(await get('/hop1')).toMatchObject({
      kind: 'failed',
      hard: true,
      reason: 'It redirects more than 5 times.',
    });
  });

  it('to nowhere are a fault', async () => {
    server.set('/lost', { status: 302 });
    expect(await get('/lost')).toMatchObject({
      kind: 'failed',
      hard: true,
      reason: 'The server redirects without saying where.',
    });
  });

  it.each([
    'http://127.0.0.2/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://2130706434/',
    'http://10.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('into our own network are refused: %s', async (target) => {
    redirect('/trap', target, 302);
    const seen = server.requests.length;
    expect(await get('/trap')).toMatchObject({
      kind: 'failed',
      hard: true,
      reason: expect.stringContaining('It redirects away'),
    });
    expect(server.requests.length).toBe(seen + 1);
  });

  it('to a name that leads into our own network are refused', async () => {
    redirect('/trap', `http://inside.example:${server.port}/rss.xml`, 302);
    const seen = server.requests.length;
    const result = await get('/trap', {
      resolve: (_n, _o, done) => done(null, [{ address: '127.0.0.3', family: 4 }]),
    });
    expect(result).toMatchObject({
      kind: 'failed',
      hard: true,
      reason: 'inside.example leads to an address of a private network.',
    });
    expect(server.requests.length).toBe(seen + 1);
  });
});

describe('addresses', () => {
  it('of a private network are refused unless a setting allows them', async () => {
    expect(await get('/rss.xml', { allowPrivate: [] })).toMatchObject({
      kind: 'failed',
      hard: true,
      reason: '127.0.0.1 is an address of a private network.',
    });
  });

  it('that change between two lookups are judged each time', async () => {
    const answers = ['127.0.0.1', '127.0.0.2'];
    const rebinding = fetcher({
      resolve: (_n, _o, done) => done(null, [{ address: answers.shift() as string, family: 4 }]),
    });
    server.set('/once', { headers: { connection: 'close' }, body: '<rss/>' });
    const url = `http://rebind.example:${server.port}/once`;
    expect(await rebinding.fetch(url)).toMatchObject({ kind: 'ok' });
    expect(await rebinding.fetch(url)).toMatchObject({
      kind: 'failed',
      reason: 'rebind.example leads to an address of a private network.',
    });
  });

  it.each(['', 'not an address', 'ftp://example.org/', 'http://'])(
    'such as %j are refused, not thrown',
    async (address) => {
      expect(await fetcher().fetch(address)).toMatchObject({ kind: 'failed', hard: true });
    },
  );
});

describe('faults of the server', () => {
  it.each([
    [404, true, 'has no page at this address (404)'],
    [403, true, 'does not let us read this (403)'],
    [400, true, 'answered with status 400'],
    [408, false, 'answered with status 408'],
    [500, false, 'has a fault of its own (500)'],
  ])('with status %i', async (status, hard, reason) => {
    server.set('/fault', { status, body: 'x' });
    expect(await get('/fault')).toEqual({
      kind: 'failed',
      hard,
      reason: `127.0.0.1 ${reason}.`,
      retryAfter: null,
    });
  });

  it('of a feed taken away for good', async () => {
    server.set('/gone', { status: 410 });
    expect(await get('/gone')).toEqual({ kind: 'gone' });
  });

  it('that ask for patience are heard, in seconds or as a date', async () => {
    server.set('/busy', { status: 429, headers: { 'retry-after': '120' } });
    expect(await get('/busy')).toMatchObject({ kind: 'failed', hard: false, retryAfter: 120 });
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    server.set('/down', { status: 503, headers: { 'retry-after': date } });
    const { retryAfter } = (await get('/down')) as { retryAfter: number };
    expect(Math.abs(retryAfter - 3600)).toBeLessThan(5);
    server.set('/odd', { status: 503, headers: { 'retry-after': 'soon' } });
    expect(await get('/odd')).toMatchObject({ retryAfter: null });
    server.set('/never', { status: 503, headers: { 'retry-after': '99999999999' } });
    expect(await get('/never')).toMatchObject({ retryAfter: 7 * 86_400 });
  });

  it('that sends nothing', async () => {
    server.set('/empty', { body: '' });
    expect(await get('/empty')).toMatchObject({
      kind: 'failed',
      reason: 'The server sent an empty document.',
    });
  });

  it('that refuses the connection', async () => {
    const other = await startFeedServer();
    await other.close();
    expect(await fetcher().fetch(`${other.url}/`)).toMatchObject({
      kind: 'failed',
      hard: false,
      reason: '127.0.0.1 refused the connection.',
    });
  });

  it('that breaks off in the middle', async () => {
    server.set('/broken', (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('<rss>');
      setTimeout(() => response.destroy(), 20);
      return undefined;
    });
    expect(await get('/broken')).toMatchObject({
      kind: 'failed',
      hard: false,
      reason: '127.0.0.1 broke the connection off.',
    });
  });

  it('that compresses badly', async () => {
    server.set('/bad', { headers: { 'content-encoding': 'gzip' }, body: '<rss/>' });
    expect(await get('/bad')).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('compressed'),
    });
  });

  it('whose name does not exist', async () => {
    const result = await fetcher({
      resolve: (_n, _o, done) => done(Object.assign(new Error('x'), { code: 'ENOTFOUND' }), []),
    }).fetch('http://nowhere.example/');
    expect(result).toMatchObject({
      kind: 'failed',
      hard: true,
      reason: 'There is no host named nowhere.example.',
    });
  });
});

describe('limits', () => {
  it('of size count the announced length', async () => {
    server.set('/large', { headers: { 'content-length': '2000' }, body: 'x'.repeat(2000) });
    expect(await get('/large', { maxBytes: 1000 })).toMatchObject({
      kind: 'failed',
      hard: true,
      reason: expect.stringContaining('larger than'),
    });
  });

  it('of size count what comes without an announced length', async () => {
    server.set('/stream', (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(timer));
      return undefined;
    });
    expect(await get('/stream', { maxBytes: 100_000 })).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('larger than'),
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('of size count after unpacking %s', async (encoding, pack) => {
    server.set('/bomb', {
      headers: { 'content-encoding': encoding },
      body: pack(Buffer.alloc(20_000_000)),
    });
    expect(await get('/bomb', { maxBytes: 1_000_000 })).toMatchObject({
      kind: 'failed',
      hard: true,
      reason: 'The answer is larger than 1 MB.',
    });
  });

  it('of size count inside a .gz file', async () => {
    server.set('/bomb.gz', { body: gzipSync(Buffer.alloc(20_000_000)) });
    expect(await get('/bomb.gz', { maxBytes: 1_000_000 })).toMatchObject({
      kind: 'failed',
      hard: true,
    });
  });

  it('of time end a wait for the head', async () => {
    server.set('/slow', { delayMs: 3000, body: 'x' });
    const result = await get('/slow', { timeouts: { headers: 100 } });
    expect(result).toMatchObject({
      kind: 'failed',
      hard: false,
      reason: '127.0.0.1 did not answer in time.',
    });
  });

  it('of time end an answer that trickles', async () => {
    server.set('/trickle', (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 30);
      response.on('close', () => clearInterval(timer));
      return undefined;
    });
    const start = performance.now();
    expect(await get('/trickle', { timeouts: { total: 400 } })).toMatchObject({
      kind: 'failed',
      reason: '127.0.0.1 did not answer in time.',
    });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('of politeness: two requests at once to one host', async () => {
    const own = await startFeedServer();
    own.set('/x', { delayMs: 30, body: '<rss/>' });
    const polite = fetcher();
    const results = await Promise.all(
      Array.from({ length: 8 }, () => polite.fetch(`${own.url}/x`)),
    );
    expect(results.every((result) => result.kind === 'ok')).toBe(true);
    expect(own.peak()).toBe(2);
    await own.close();
  });

  it('do not keep a later request waiting after a fault', async () => {
    const one = fetcher({ perHost: 1 });
    server.set('/fault', { status: 500 });
    const results = await Promise.all([
      one.fetch(`${server.url}/fault`),
      one.fetch(`${server.url}/rss.xml`),
    ]);
    expect(results.map((result) => result.kind)).toEqual(['failed', 'ok']);
  });
});
