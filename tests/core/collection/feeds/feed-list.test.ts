import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFeedList } from '../../../../core/collection/feeds/feed-list.ts';
import type { OpmlFeed } from '../../../../core/collection/feeds/opml.ts';

const feed = (url: string): OpmlFeed => ({ url, title: null, site: null, folder: 'News' });
const answers = (...urls: string[]) => planFeedList(urls.map(feed)).map(({ answer }) => answer);

describe('planFeedList', () => {
  it('numbers feeds from one and keeps what the list says of them', () => {
    expect(planFeedList([feed('https://a.example/rss'), feed('https://b.example/rss')])).toEqual([
      { ...feed('https://a.example/rss'), number: 1, answer: null },
      { ...feed('https://b.example/rss'), number: 2, answer: null },
    ]);
  });

  it('tells a feed that stands in the list twice, in whatever spelling', () => {
    const [, second, third] = answers(
      'https://a.example/rss',
      'http://www.a.example/rss/',
      'https://a.example/rss?utm_source=opml',
    );
    const twice = { outcome: 'already there', reason: expect.stringMatching(/number 1/) };
    expect(second).toEqual(twice);
    expect(third).toEqual(twice);
  });

  it('keeps feeds apart that differ in path or query', () => {
    expect(
      answers('https://a.example/1', 'https://a.example/2', 'https://a.example/2?a=1'),
    ).toEqual([null, null, null]);
  });

  it('mends addresses that feed readers write', () => {
    const planned = planFeedList([
      feed('feed://a.example/rss'),
      feed('feed:https://b.example/rss'),
    ]);
    expect(planned.map(({ url }) => url)).toEqual([
      'http://a.example/rss',
      'https://b.example/rss',
    ]);
  });

  it('takes an address in place of a title for none', () => {
    const url = 'https://a.example/rss';
    expect(planFeedList([{ ...feed(url), title: url }])[0]?.title).toBeNull();
  });

  it.each([
    ['ftp://a.example/rss', /not ftp/],
    ['javascript:alert(1)', /not javascript/],
    ['/rss.xml', /not a web address/],
    ['', /not a web address/],
    ['https://user:word@a.example/rss', /name and password/],
    [`https://a.example/${'x'.repeat(2000)}`, /longer/],
  ])('refuses %s', (url, reason) => {
    expect(answers(url)).toEqual([{ outcome: 'refused', reason: expect.stringMatching(reason) }]);
  });

  it('does not take a refused address for the first of two', () => {
    expect(
      answers('ftp://a.example/rss', 'ftp://a.example/rss').map((each) => each?.outcome),
    ).toEqual(['refused', 'refused']);
  });

  it('answers or keeps every feed of any list, once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.webUrl(), fc.string())), (urls) => {
        const planned = planFeedList(urls.map(feed));
        expect(planned.map(({ number }) => number)).toEqual(urls.map((_, index) => index + 1));
        const open = planned.filter(({ answer }) => answer === null).map(({ url }) => url);
        expect(new Set(open).size).toBe(open.length);
      }),
    );
  });
});
