import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectedOn,
  learnVolume,
  predicted,
  usualRange,
} from '../../../../core/collection/health/usual-volume.ts';
import { officeWeek, publish } from './simulated-source.ts';

const days = (counts: readonly number[]) => counts.map((items, day) => ({ day, items }));
/** 5 January 1970, a Monday. */
const monday = 4;

describe('what is usual', () => {
  it('is the mean where every day is alike', () => {
    const usual = learnVolume(days(Array(84).fill(6)));
    expect(usual).toMatchObject({ perDay: 6, items: 504, days: 84, dispersion: 1 });
    for (const factor of usual.weekdays) expect(factor).toBeCloseTo(1, 10);
  });

  it('knows the weekend of an office', () => {
    const usual = learnVolume(days(publish({ perDay: 14, week: officeWeek }, 84, 3)));
    expect(expectedOn(usual, monday)).toBeGreaterThan(15);
    expect(expectedOn(usual, monday + 6)).toBeLessThan(2);
  });

  it('believes no weekday of a source that brought ten items', () => {
    const counts = Array(84).fill(0);
    for (let week = 0; week < 10; week++) counts[monday + 7 * week] = 1;
    const usual = learnVolume(days(counts));
    const [first, second] = [expectedOn(usual, monday), expectedOn(usual, monday + 1)];
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(usual.perDay * 0.6);
  });

  it('is not set by one archive put online in a day', () => {
    const counts = Array(84).fill(5);
    counts[40] = 2000;
    const usual = learnVolume(days(counts));
    expect(usual.perDay).toBeLessThan(5.3);
    expect(usual.dispersion).toBeLessThan(2);
  });

  it('takes one part of a day for its part', () => {
    const usual = learnVolume(days(Array(84).fill(8)));
    expect(expectedOn(usual, monday, 0.25)).toBeCloseTo(2, 10);
  });

  it('sees bursts, also those that only show from week to week', () => {
    const steady = learnVolume(days(publish({ perDay: 10 }, 84, 5)));
    const bursts = learnVolume(days(publish({ perDay: 10, dispersion: 5 }, 84, 5)));
    const weeks = learnVolume(
      days(Array.from({ length: 84 }, (_, day) => (Math.floor((day + 3) / 7) % 2 ? 9 : 3))),
    );
    expect(steady.dispersion).toBeLessThan(2);
    expect(bursts.dispersion).toBeGreaterThan(3);
    expect(weeks.dispersion).toBeGreaterThan(8);
  });

  it('is never less than chance scatters, whatever came', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 120 }), (counts) => {
        const usual = learnVolume(days(counts));
        expect(usual.dispersion).toBeGreaterThanOrEqual(1);
        expect(Number.isFinite(usual.dispersion)).toBe(true);
        expect(usual.perDay).toBeLessThanOrEqual(Math.max(5, ...counts));
        for (const factor of usual.weekdays) expect(factor).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what is to come', () => {
  it('scatters more the less is known', () => {
    const known = learnVolume(days(Array(84).fill(1)));
    const guessed = learnVolume(days([...Array(10).fill(1), ...Array(2).fill(0)]));
    expect(predicted(known, 10).dispersion).toBeCloseTo(1 + 10 / 84, 10);
    expect(predicted(guessed, 10).dispersion).toBeGreaterThan(predicted(known, 10).dispersion);
  });

  it('lies in the range on 95 of 100 days', () => {
    let [inside, all] = [0, 0];
    for (let seed = 1; seed <= 12; seed++) {
      const counts = publish({ perDay: 8, week: officeWeek, dispersion: 2 }, 168, seed);
      const usual = learnVolume(days(counts.slice(0, 84)));
      for (let day = 84; day < 168; day++) {
        const { low, high } = usualRange(usual, day);
        all += 1;
        if (counts[day]! >= low && counts[day]! <= high) inside += 1;
      }
    }
    expect(inside / all).toBeGreaterThan(0.93);
    expect(inside / all).toBeLessThanOrEqual(1);
  });
});
