import { describe, expect, it } from 'vitest';
import {
  collectedIn,
  compareCounts,
  formatChange,
  formatPoints,
  shareOf,
} from '../../../web/features/overview/comparison.ts';
import { rankCountries } from '../../../web/features/overview/ranking.ts';

describe('comparison with the period before', () => {
  it('is a ratio of counts', () => {
    expect(compareCounts(150, 100)).toEqual({ kind: 'change', ratio: 0.5 });
  });

  it('is refused where numbers are small', () => {
    expect(compareCounts(40, 4)).toMatchObject({ kind: 'few' });
    expect(compareCounts(4, 40)).toMatchObject({ kind: 'few' });
  });

  it('says when there is nothing to compare with', () => {
    expect(compareCounts(40, null).kind).toBe('none');
  });

  it('reads like a sentence', () => {
    expect(formatChange(0.5)).toBe('+50 %');
    expect(formatChange(-0.254)).toBe('−25 %');
    expect(formatChange(0.001)).toBe('unchanged');
    expect(formatChange(11)).toBe('12 times as many');
    expect(formatPoints(0.0123)).toBe('+1.2 points');
    expect(formatPoints(-0.2)).toBe('−20.0 points');
    expect(formatPoints(0.0001)).toBe('unchanged');
  });

  it('divides by what was collected, and not by nothing', () => {
    expect(shareOf({ reports: 20, collected: 80 })).toBe(0.25);
    expect(shareOf({ reports: 0, collected: 0 })).toBeNull();
    expect(collectedIn([1, null, 2])).toBe(3);
  });
});

describe('ranking of countries', () => {
  const map = {
    from: '2026-01-01',
    to: '2026-02-01',
    reports: 20,
    unlocated: 0,
    countries: [
      { country: 'ZA', name: 'South Africa', reports: 5, share: 0.25 },
      { country: 'MX', name: 'Mexico', reports: 10, share: 0.5 },
      { country: 'FJ', name: 'Fiji', reports: 1, share: 0.05 },
    ],
  };

  it('puts the most reports first, bars relative to the first', () => {
    const { shown, rest } = rankCountries(map, [], 2);
    expect(shown.map((row) => [row.country, row.length])).toEqual([
      ['MX', 1],
      ['ZA', 0.5],
    ]);
    expect(rest).toBe(1);
  });

  it('keeps a chosen country in sight', () => {
    const { shown } = rankCountries(map, ['FJ'], 1);
    expect(shown.map((row) => [row.country, row.chosen])).toEqual([
      ['MX', false],
      ['FJ', true],
    ]);
  });
});
