import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FetcherOptions } from '../../../worker/fetch/fetch-bytes.ts';
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts';
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
      status,
    });
  });

  it('of a feed taken away for good', async () => {
    server.set('/gone', { status: 410 });
    expect(await get('/gone')).toEqual({ kind: 'gone', permanentUrl: null });
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
