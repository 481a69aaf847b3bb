import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeTicks, valueTicks } from '../../../web/features/overview/axis-ticks.ts';
import { addDays, addMonths } from '../../../web/lib/days.ts';

const days = Array.from({ length: 90 }, (_, index) => addDays('2025-11-20', index));
const months = Array.from({ length: 30 }, (_, index) => addMonths('2024-05-01', index));

describe('ticks of the time axis', () => {
  it('name the year only where it begins', () => {
    expect(
      timeTicks(['2025-12-01', '2026-01-01', '2026-02-01'], 'month', 10).map((tick) => tick.label),
    ).toEqual(['Dec 2025', 'Jan 2026', 'Feb']);
  });

  it('fall on even months when they are few', () => {
    const labels = timeTicks(months, 'month', 6).map((tick) => tick.label);
    expect(labels).toEqual(['Jul 2024', 'Jan 2025', 'Jul', 'Jan 2026', 'Jul']);
  });

  it('step by whole weeks through days', () => {
    const ticks = timeTicks(days, 'day', 8);
    expect(ticks[0]!.label).toBe('20 Nov 2025');
    expect(ticks[1]!.start).toBe(addDays('2025-11-20', 14));
  });

  it('always fit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 20 }),
        (count, room) => {
          const starts = Array.from({ length: count }, (_, index) =>
            addDays('2020-01-01', index * 7),
          );
          const ticks = timeTicks(starts, 'week', room);
          expect(ticks.length).toBeLessThanOrEqual(Math.max(2, room));
          expect(ticks.every((tick) => starts.includes(tick.start))).toBe(true);
          if (count > 0) expect(ticks.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('ticks of the value axis', () => {
  it('are round', () => {
    expect(valueTicks(47, 5)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(valueTicks(0.37, 4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(valueTicks(0, 5)).toEqual([0, 1]);
  });

  it('reach the maximum in few steps', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (maximum) => {
        const ticks = valueTicks(maximum, 5);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)! * (1 + 1e-6)).toBeGreaterThanOrEqual(maximum);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
