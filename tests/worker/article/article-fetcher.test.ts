import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type ArticleFetcher,
  createArticleFetcher,
} from '../../../worker/article/article-fetcher.ts';
import { createRobots } from '../../../worker/article/robots.ts';
import { createFetcher, type Fetcher } from '../../../worker/fetch/fetch-bytes.ts';
import { articlePage, stories } from '../../support/article-pages.ts';
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { inlineThreads } from '../../support/inline-threads.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const story = articlePage({ ...stories.en!, language: 'en' });

describe('fetching an article', () => {
  let site: FeedServer;
  let fetcher: Fetcher;
  let articles: ArticleFetcher;
  let now: number;
  let slept: number[];

  beforeAll(async () => {
    fetcher = createFetcher({
      userAgent: 'Undercurrent/1 (test)',
      allowPrivate: ['127.0.0.1'],
      pauseMs: 0,
    });
  });
  afterAll(() => fetcher.close());
  beforeEach(async () => {
    site = await startFeedServer();
    now = Date.UTC(2026, 0, 1);
    slept = [];
    const clock = () => new Date(now);
    articles = createArticleFetcher({
      fetcher,
      robots: createRobots(fetcher, inlineThreads, clock),
      threads: inlineThreads,
      now: clock,
      sleep: async (ms) => {
        slept.push(ms);
        now += ms;
      },
    });
    return () => site.close();
  });

  const get = (path: string) => articles.fetch(site.url + path);
  const paths = () => site.requests.map(({ path }) => path);

  it('asks robots.txt first, then reads the page', async () => {
    site.set('/story', { headers: html, body: story });
    const answer = await get('/story');
    expect(answer).toMatchObject({ kind: 'page', finalUrl: `${site.url}/story` });
    expect(answer.kind === 'page' && answer.page.text).toContain(stories.en!.paragraphs[1]);
    expect(paths()).toEqual(['/robots.txt', '/story']);
    expect(site.requests[1]!.headers).toMatchObject({
      'user-agent': 'Undercurrent/1 (test)',
      accept: 'text/html, application/xhtml+xml',
    });
  });

  it('leaves alone what robots.txt closes, also behind a redirect', async () => {
    site.set('/robots.txt', { body: 'User-agent: *\nDisallow: /closed' });
    site.set('/open', { status: 302, headers: { location: '/closed/story' } });
    for (const path of ['/closed/story', '/open']) {
      expect(await get(path)).toEqual({
        kind: 'refused',
        note: 'The publisher asks programs not to read its articles (robots.txt). Only the feed’s summary was read.',
      });
      now += 60_000;
    }
    expect(paths()).toEqual(['/robots.txt', '/open']);
  });

  it('waits where nobody knows what is allowed', async () => {
    site.set('/robots.txt', { status: 500 });
    expect(await get('/story')).toEqual({ kind: 'later', seconds: 1800 });
    expect(paths()).toEqual(['/robots.txt']);
  });

  it('leaves a second between two articles of a host', async () => {
    site.set('/story', { headers: html, body: story });
    await get('/story');
    await get('/story');
    expect(slept).toEqual([1000]);
  });

  it.each([
    [10, 10],
    [3600, 30],
  ])('keeps a delay of %i seconds, to be sat out by nobody', async (asked, kept) => {
    site.set('/robots.txt', { body: `User-agent: *\nCrawl-delay: ${asked}` });
    site.set('/story', { headers: html, body: story });
    expect(await get('/story')).toMatchObject({ kind: 'page' });
    expect(await get('/story')).toEqual({ kind: 'later', seconds: kept });
    now += kept * 1000;
    expect(await get('/story')).toMatchObject({ kind: 'page' });
  });

  it.each([
    [402, 'refused', /^Behind a paywall/],
    [403, 'refused', /does not let us read this \(403\)/],
    [451, 'refused', /does not let us read this \(451\)/],
    [404, 'refused', /not there any more/],
    [410, 'refused', /not there any more/],
    [500, 'failed', /a fault of its own \(500\)/],
  ] as const)('says in words what status %i means', async (status, kind, note) => {
    site.set('/story', { status, body: 'x' });
    expect(await get('/story')).toMatchObject({ kind, note: expect.stringMatching(note) });
  });

  it('waits as long as the server asks', async () => {
    site.set('/story', { status: 429, headers: { 'retry-after': '900' } });
    expect(await get('/story')).toMatchObject({ kind: 'failed' });
    now += 60_000;
    expect(await get('/story')).toMatchObject({ kind: 'later' });
  });

  it('reads no files, no endless pages and nothing in a private network', async () => {
    site.set('/file', { headers: { 'content-type': 'application/pdf' }, body: '%PDF' });
    site.set('/large', { headers: html, body: 'x'.repeat(6 * 1024 * 1024) });
    site.set('/lured', { status: 302, headers: { location: 'http://169.254.169.254/' } });
    for (const path of ['/file', '/large', '/lured']) {
      now += 60_000;
      expect((await get(path)).kind, path).not.toBe('page');
    }
    expect(await articles.fetch('nonsense')).toMatchObject({ kind: 'refused' });
  });
});
