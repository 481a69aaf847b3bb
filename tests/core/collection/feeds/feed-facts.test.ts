import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedFacts } from '../../../../core/collection/feeds/feed-facts.ts';
import type { Item } from '../../../../core/report.ts';

const now = new Date('2026-02-10T12:00:00Z');
const hour = 3_600_000;
const long = 'Police in Lagos seized two tonnes of cocaine. '.repeat(10);

function item(hoursAgo: number | null, text = long): Item {
  const publishedAt = hoursAgo === null ? null : new Date(now.getTime() - hoursAgo * hour);
  return { guid: null, url: null, title: 'x', text, publishedAt, language: null, publisher: null };
}

const every = (hours: number, count: number) =>
  Array.from({ length: count }, (_, index) => item(index * hours));

describe('feedFacts', () => {
  it('counts items and dates and finds the newest', () => {
    expect(feedFacts([item(5), item(2), item(null)], now)).toMatchObject({
      items: 3,
      dated: 2,
      newest: new Date(now.getTime() - 2 * hour),
    });
  });

  it('finds nothing to warn of in a living feed of whole articles', () => {
    expect(feedFacts(every(2, 20), now).warnings).toEqual([]);
  });

  it.each([
    [2, 'about 12 a day'],
    [0.1, 'about 240 a day'],
    [24, 'about 1 a day'],
    [56, 'about 3 a week'],
    [24 * 15, 'about 2 a month'],
    [24 * 90, 'less than one a month'],
  ])('says of one item every %d hours: %s', (hours, rhythm) => {
    expect(feedFacts(every(hours, 11), now).rhythm).toBe(rhythm);
  });

  it('tells no rhythm from one date, or from many at the same moment', () => {
    expect(feedFacts([item(1)], now).rhythm).toBeNull();
    expect(feedFacts([item(1), item(1), item(1)], now).rhythm).toBeNull();
    expect(feedFacts([item(null), item(null)], now).rhythm).toBeNull();
  });

  it('warns where a feed is empty', () => {
    expect(feedFacts([], now).warnings).toEqual(['It has no items at the moment.']);
  });

  it('warns of items without a date', () => {
    expect(feedFacts([item(null), item(null)], now).warnings[0]).toMatch(/^No item has a date/);
    expect(feedFacts([item(1), item(2), item(null)], now).warnings[0]).toMatch(
      /^1 of 3 items have no date/,
    );
  });

  it('warns of a feed that seems to be abandoned', () => {
    expect(feedFacts([item(24 * 400), item(24 * 500)], now).warnings).toEqual([
      'Its newest item is of 2025-01-06: it seems to be abandoned.',
    ]);
  });

  it('warns of single items older than a year', () => {
    expect(feedFacts([item(1), item(24 * 500)], now).warnings).toEqual([
      'One item is older than a year; it counts in its own time.',
    ]);
    expect(feedFacts([item(1), item(24 * 500), item(24 * 600)], now).warnings[0]).toMatch(
      /^2 items are older/,
    );
  });

  it('warns of short summaries, cut-off texts and bare titles', () => {
    const summaries = /^Its items are short summaries/;
    expect(feedFacts([item(1, 'Two men arrested.')], now).warnings[0]).toMatch(summaries);
    expect(feedFacts([item(1, `${long} […]`), item(2, `${long}...`)], now).warnings[0]).toMatch(
      summaries,
    );
    expect(feedFacts([item(1, ''), item(2, '')], now).warnings[0]).toMatch(/^Its items are titles/);
  });

  it('never throws, and never counts more dates than items', () => {
    const anyItem = fc.record({
      hoursAgo: fc.option(fc.double({ min: -100, max: 300_000, noNaN: true })),
      text: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(anyItem), (entries) => {
        const facts = feedFacts(
          entries.map(({ hoursAgo, text }) => item(hoursAgo, text)),
          now,
        );
        expect(facts.dated).toBeLessThanOrEqual(facts.items);
        expect(facts.newest === null).toBe(facts.dated === 0);
      }),
    );
  });
});
