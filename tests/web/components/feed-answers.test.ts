import { describe, expect, it } from 'vitest';
import type { ListedFeed } from '../../../core/contract/feed-list.ts';
import { shownAnswers } from '../../../web/components/feed-answers.ts';

const feed = (number: number, outcome: ListedFeed['outcome']): ListedFeed => ({
  number,
  url: `https://feed-${number}.example/`,
  name: null,
  folder: null,
  outcome,
  reason: null,
  newUrl: null,
  sourceId: null,
});

describe('the answers to a list of feeds', () => {
  it('begin with those that need a person', () => {
    const feeds = [
      feed(1, 'added'),
      feed(2, 'unreachable'),
      feed(3, 'already there'),
      feed(4, 'refused'),
      feed(5, 'redirected'),
      feed(6, null),
    ];
    expect(shownAnswers(feeds).map(({ number }) => number)).toEqual([6, 4, 2, 5, 3, 1]);
  });

  it('keep the order of the file among equals, and change nothing they are given', () => {
    const feeds = [feed(2, 'added'), feed(1, 'added')];
    expect(shownAnswers(feeds).map(({ number }) => number)).toEqual([1, 2]);
    expect(feeds[0]!.number).toBe(2);
  });

  it('are no more than a page can hold', () => {
    const feeds = Array.from({ length: 2_000 }, (_, index) => feed(index + 1, 'added'));
    expect(shownAnswers(feeds)).toHaveLength(500);
  });
});
