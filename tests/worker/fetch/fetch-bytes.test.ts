import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FetcherOptions } from '../../../worker/fetch/fetch-bytes.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { type FetchBench, openFetchBench } from './fetch-bench.ts';

let bench: FetchBench;
let server: FeedServer;
beforeAll(async () => {
  bench = await openFetchBench();
  server = bench.server;
});
afterAll(() => bench.close());

const fetcher = (options: Partial<FetcherOptions> = {}) => bench.fetcher(options);
const get = (path: string, options: Partial<FetcherOptions> = {}) => bench.get(path, options);
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
    ).toEqual({ kind: 'not-modified', permanentUrl: null });
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
