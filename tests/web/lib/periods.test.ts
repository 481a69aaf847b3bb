import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../web/lib/days.ts';
import {
  anchorOf,
  defaultPeriod,
  periods,
  previousRange,
  rangeOf,
} from '../../../web/lib/periods.ts';

const today = '2026-06-15';
const live = { firstDay: '2024-01-01', lastDay: '2026-06-14' };
const old = { firstDay: '2010-01-01', lastDay: '2019-12-31' };

describe('periods', () => {
  it('count back from today, today included, while data keeps coming', () => {
    expect(rangeOf('7d', live, today)).toEqual({ from: '2026-06-09', to: '2026-06-16' });
    expect(anchorOf(live, today).old).toBe(false);
  });

  it('count back from the last day of an archive', () => {
    expect(anchorOf(old, today)).toEqual({ end: '2020-01-01', old: true });
    expect(rangeOf('30d', old, today)).toEqual({ from: '2019-12-02', to: '2020-01-01' });
    expect(rangeOf('5y', old, today)).toEqual({ from: '2015-01-01', to: '2020-01-01' });
  });

  it('are not thrown off by a report dated in the future', () => {
    expect(anchorOf({ firstDay: '2026-01-01', lastDay: '2027-01-01' }, today)).toEqual({
      end: '2026-06-16',
      old: false,
    });
  });

  it('cover everything when all is asked for', () => {
    expect(rangeOf('all', old, today)).toEqual({ from: '2010-01-01', to: '2020-01-01' });
  });

  it('are never empty, not even without data', () => {
    for (const data of [
      live,
      old,
      { firstDay: null, lastDay: null },
      { firstDay: '2027-01-01', lastDay: '2027-02-01' },
    ]) {
      for (const period of periods) {
        const { from, to } = rangeOf(period, data, today);
        expect(daysBetween(from, to)).toBeGreaterThan(0);
      }
    }
  });

  it('begin with what suits the length of the data', () => {
    expect(defaultPeriod({ firstDay: null, lastDay: null })).toBe('12m');
    expect(defaultPeriod({ firstDay: '2026-06-10', lastDay: '2026-06-14' })).toBe('30d');
    expect(defaultPeriod({ firstDay: '2026-03-01', lastDay: '2026-06-14' })).toBe('90d');
    expect(defaultPeriod(old)).toBe('12m');
  });

  it('are compared with as many days before', () => {
    const range = rangeOf('90d', live, today);
    const before = previousRange(range);
    expect(before.to).toBe(range.from);
    expect(daysBetween(before.from, before.to)).toBe(90);
  });
});
