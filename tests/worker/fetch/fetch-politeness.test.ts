import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFeedServer } from '../../support/feed-server.ts';
import { type FetchBench, openFetchBench } from './fetch-bench.ts';

let bench: FetchBench;
beforeAll(async () => {
  bench = await openFetchBench();
});
afterAll(() => bench.close());

describe('a host that wants a rest', () => {
  it('is not asked by another source before it is over', async () => {
    const { server } = bench;
    const own = await startFeedServer();
    own.set('/busy', { status: 429, headers: { 'retry-after': '600' } });
    own.set('/calm', { body: '<rss/>' });
    const fetcher = bench.fetcher();
    expect(await fetcher.fetch(`${own.url}/busy`)).toMatchObject({ status: 429, retryAfter: 600 });
    const next = await fetcher.fetch(`${own.url}/calm`);
    expect(next).toMatchObject({ kind: 'failed', hard: false, postponed: true });
    expect(own.requests.map(({ path }) => path)).toEqual(['/busy']);
    expect(await fetcher.fetch(`${server.url}/rss.xml`)).toMatchObject({ kind: 'ok' });
    await own.close();
  });

  it('is not asked by way of a redirect either', async () => {
    const busy = await startFeedServer();
    busy.set('/busy', { status: 503, headers: { 'retry-after': '600' } });
    bench.server.set('/to-busy', { status: 302, headers: { location: `${busy.url}/feed` } });
    const fetcher = bench.fetcher();
    await fetcher.fetch(`${busy.url}/busy`);
    expect(await fetcher.fetch(`${bench.server.url}/to-busy`)).toMatchObject({ postponed: true });
    expect(busy.requests.map(({ path }) => path)).toEqual(['/busy']);
    await busy.close();
  });
});

describe('the limit per host', () => {
  it('holds for the host a redirect leads to', async () => {
    const target = await startFeedServer();
    target.set('/feed', { delayMs: 40, body: '<rss/>' });
    const doors = await Promise.all([startFeedServer(), startFeedServer(), startFeedServer()]);
    for (const door of doors) {
      door.set('/x', { status: 302, headers: { location: `${target.url}/feed` } });
    }
    const fetcher = bench.fetcher();
    const asked = doors.flatMap(({ url }) => [1, 2, 3].map(() => fetcher.fetch(`${url}/x`)));
    const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
    expect(kinds).toEqual(Array(9).fill('ok'));
    expect(target.peak()).toBe(2);
    await Promise.all([target, ...doors].map((each) => each.close()));
  });

  it('costs a request that waits for its turn nothing of its time', async () => {
    const slow = await startFeedServer();
    slow.set('/x', { delayMs: 400, body: '<rss/>' });
    const fetcher = bench.fetcher({ perHost: 1, timeouts: { total: 1500 } });
    const asked = [1, 2, 3, 4, 5].map(() => fetcher.fetch(`${slow.url}/x`));
    const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
    expect(kinds).toEqual(Array(5).fill('ok'));
    await slow.close();
  });

  it('keeps the time for a whole chain of redirects', async () => {
    const slow = await startFeedServer();
    for (const at of [0, 1, 2, 3]) {
      slow.set(`/${at}`, {
        delayMs: 300,
        status: 302,
        headers: { location: `/${at + 1}` },
      });
    }
    slow.set('/4', { delayMs: 300, body: '<rss/>' });
    const fetcher = bench.fetcher({ timeouts: { total: 700 } });
    expect(await fetcher.fetch(`${slow.url}/0`)).toMatchObject({
      kind: 'failed',
      reason: '127.0.0.1 did not answer in time.',
    });
    await slow.close();
  });
});

describe('what a request may say', () => {
  it('is which types it reads: others are left unread', async () => {
    bench.server.set('/file', { headers: { 'content-type': 'application/pdf' }, body: '%PDF' });
    bench.server.set('/page', {
      headers: { 'content-type': 'Text/HTML; charset=x' },
      body: '<p>x',
    });
    bench.server.set('/untyped', { body: '<p>x' });
    const types = ['text/html'];
    const get = (path: string) => bench.fetcher().fetch(bench.server.url + path, { types });
    expect(await get('/file')).toMatchObject({
      kind: 'failed',
      hard: true,
      reason: 'There is no page to read at this address, but application/pdf.',
    });
    expect(await get('/page')).toMatchObject({ kind: 'ok' });
    expect(await get('/untyped')).toMatchObject({ kind: 'ok' });
  });

  it('is to read less than others may', async () => {
    bench.server.set('/page', { body: 'x'.repeat(5000) });
    const fetch = (maxBytes: number) =>
      bench.fetcher().fetch(`${bench.server.url}/page`, { maxBytes });
    expect(await fetch(1000)).toMatchObject({ kind: 'failed' });
    expect(await fetch(5000)).toMatchObject({ kind: 'ok' });
  });

  it('is which addresses on the way it may not visit', async () => {
    bench.server.set('/start', { status: 302, headers: { location: '/closed' } });
    bench.server.set('/closed', { body: 'secret' });
    const visited: string[] = [];
    const refuse = async (url: URL) => {
      visited.push(url.pathname);
      return url.pathname === '/closed' ? 'No robots here.' : null;
    };
    expect(await bench.fetcher().fetch(`${bench.server.url}/start`, { refuse })).toMatchObject({
      kind: 'failed',
      reason: 'It redirects away: No robots here.',
    });
    expect(visited).toEqual(['/start', '/closed']);
    expect(bench.server.requests.some(({ path }) => path === '/closed')).toBe(false);
  });
});

describe('an address that moved for good', () => {
  it.each([
    [304, 'not-modified'],
    [410, 'gone'],
  ])('is told when the answer at its end is %i', async (status, kind) => {
    bench.server.set('/old', { status: 301, headers: { location: '/new' } });
    bench.server.set('/new', { status });
    const permanentUrl = `${bench.server.url}/new`;
    const result = await bench.fetcher().fetch(`${bench.server.url}/old`);
    expect(result).toEqual({ kind, permanentUrl });
  });
});

describe('a hostile server', () => {
  it('cannot flood us with headers', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'x-flood': 'y'.repeat(200_000) });
      response.end('<rss/>');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    expect(await bench.fetcher().fetch(`http://127.0.0.1:${port}/`)).toMatchObject({
      kind: 'failed',
      reason: '127.0.0.1 does not answer in proper HTTP.',
    });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  it('gains nothing by a name that points elsewhere once the first answer was good', async () => {
    const inner = createServer((_request, response) => response.end('secret'));
    await new Promise<void>((done) => inner.listen(0, '127.0.0.2', done));
    const { port } = inner.address() as AddressInfo;
    let reached = 0;
    inner.on('connection', () => reached++);
    const outer = createServer((_request, response) => {
      response.writeHead(302, { location: '/again', connection: 'close' });
      response.end();
    });
    await new Promise<void>((done) => outer.listen(port, '127.0.0.1', done));
    const answers = ['127.0.0.1', '127.0.0.2'];
    const fetcher = bench.fetcher({
      // Stands for a public address: only the second answer is private to this fetcher.
      allowPrivate: ['127.0.0.1'],
      resolve: (_name, _options, done) =>
        done(null, [{ address: answers.shift() ?? '127.0.0.2', family: 4 }]),
    });
    expect(await fetcher.fetch(`http://rebind.example:${port}/`)).toMatchObject({
      kind: 'failed',
      refused: true,
      reason: 'rebind.example leads to an address of a private network.',
    });
    expect(reached).toBe(0);
    for (const each of [inner, outer]) {
      each.closeAllConnections();
      await new Promise((done) => each.close(done));
    }
  });

  it('is sent back its weak validator as it gave it', async () => {
    bench.server.set('/weak', (request) =>
      request.headers['if-none-match'] === 'W/"v1"'
        ? { status: 304 }
        : { headers: { etag: 'W/"v1"' }, body: '<rss/>' },
    );
    const fetcher = bench.fetcher();
    const first = await fetcher.fetch(`${bench.server.url}/weak`);
    expect(first).toMatchObject({ kind: 'ok', etag: 'W/"v1"' });
    expect(await fetcher.fetch(`${bench.server.url}/weak`, { etag: 'W/"v1"' })).toMatchObject({
      kind: 'not-modified',
    });
  });
});
