import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  earlierDay,
  isDay,
  laterDay,
  parts,
} from '../../../web/lib/days.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('crosses months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('keeps the end of a month inside the month', () => {
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
  });

  it('undoes every addition', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('refuses what is no day', () => {
    for (const value of ['', '2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', undefined]) {
      expect(isDay(value)).toBe(false);
    }
    fc.assert(fc.property(anyDay, (day) => isDay(day)));
  });

  it('orders days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(earlierDay(a, b), laterDay(a, b))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('takes a day apart', () => {
    expect(parts('2026-07-09')).toEqual([2026, 7, 9]);
  });
});
