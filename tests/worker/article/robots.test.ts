import { describe, expect, it } from 'vitest';
import { createRobots } from '../../../worker/article/robots.ts';
import type { FetchResult } from '../../../worker/fetch/fetch-bytes.ts';
import { inlineThreads } from '../../support/inline-threads.ts';
import { answer } from '../../support/work-context.ts';

const page = new URL('https://gazette.example/2026/harbour');
const failed = (status?: number): FetchResult => ({
  kind: 'failed',
  hard: false,
  reason: 'x',
  retryAfter: null,
  ...(status === undefined ? {} : { status }),
});

function robotsOf(result: FetchResult | (() => FetchResult)) {
  const asked: string[] = [];
  let now = Date.UTC(2026, 0, 1);
  const fetcher = {
    async fetch(url: string) {
      asked.push(url);
      return typeof result === 'function' ? result() : result;
    },
  };
  const robots = createRobots(fetcher, inlineThreads, () => new Date(now));
  return { asked, robots, pass: (hours: number) => (now += hours * 3_600_000) };
}

const verdict = (rules: string, url = page) => robotsOf(answer(rules)).robots.of(url);

describe('robots.txt', () => {
  it.each([
    ['', 'allowed'],
    ['User-agent: *\nDisallow:', 'allowed'],
    ['User-agent: *\nDisallow: /', 'disallowed'],
    ['User-agent: *\nDisallow: /2026/', 'disallowed'],
    ['User-agent: *\nDisallow: /2025/', 'allowed'],
    ['User-agent: *\nDisallow: /\nAllow: /2026/', 'allowed'],
    ['User-agent: *\nDisallow: /*/harbour$', 'disallowed'],
    ['User-agent: Undercurrent\nDisallow: /', 'disallowed'],
    ['user-agent: UNDERCURRENT\ndisallow: /2026', 'disallowed'],
    ['User-agent: Undercurrent\nAllow: /\n\nUser-agent: *\nDisallow: /', 'allowed'],
    ['User-agent: OtherBot\nDisallow: /', 'allowed'],
    ['User-agent: OtherBot\nUser-agent: Undercurrent\nDisallow: /', 'disallowed'],
    ['\ufeffUser-agent: *\r\nDisallow: /', 'disallowed'],
    ['<html><body>Not found</body></html>', 'allowed'],
  ])('%j: %s', async (rules, kind) => {
    expect(await verdict(rules)).toMatchObject({ kind });
  });

  it('names the seconds between two requests', async () => {
    expect(await verdict('User-agent: *\nCrawl-delay: 10')).toEqual({
      kind: 'allowed',
      delaySeconds: 10,
    });
    expect(await verdict('User-agent: *\nCrawl-delay: soon')).toEqual({
      kind: 'allowed',
      delaySeconds: 0,
    });
  });

  it.each([400, 401, 403, 404, 410])('that is not there (%i) closes nothing', async (status) => {
    const { robots } = robotsOf(failed(status));
    expect(await robots.of(page)).toEqual({ kind: 'allowed', delaySeconds: 0 });
  });

  it.each([500, 503, 429, undefined])(
    'of a server with a fault (%s) leaves all unknown',
    async (status) => {
      const { robots } = robotsOf(failed(status));
      expect(await robots.of(page)).toEqual({ kind: 'unknown' });
    },
  );

  it('is asked for once a day and host', async () => {
    const { robots, asked, pass } = robotsOf(answer('User-agent: *\nDisallow: /x'));
    await Promise.all([robots.of(page), robots.of(new URL('/other', page))]);
    await robots.of(new URL('https://other.example/a'));
    pass(23);
    await robots.of(page);
    expect(asked).toEqual([
      'https://gazette.example/robots.txt',
      'https://other.example/robots.txt',
    ]);
    pass(2);
    await robots.of(page);
    expect(asked).toHaveLength(3);
  });

  it('is asked for again soon where the server had a fault', async () => {
    const answers = [failed(503), answer('User-agent: *\nDisallow: /')];
    const { robots, asked, pass } = robotsOf(() => answers.shift()!);
    expect(await robots.of(page)).toEqual({ kind: 'unknown' });
    expect(await robots.of(page)).toEqual({ kind: 'unknown' });
    expect(asked).toHaveLength(1);
    pass(1);
    expect(await robots.of(page)).toEqual({ kind: 'disallowed' });
  });

  it('of another port or scheme is another one', async () => {
    const { robots, asked } = robotsOf(answer(''));
    await robots.of(new URL('http://gazette.example/a'));
    await robots.of(new URL('https://gazette.example:8443/a'));
    expect(asked).toEqual([
      'http://gazette.example/robots.txt',
      'https://gazette.example:8443/robots.txt',
    ]);
  });
});
