import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quality } from '../../../core/contract/quality.ts';
import { shareChart } from '../../../web/features/quality/drift-chart.ts';
import { addMonths } from '../../../web/lib/days.ts';

type Month = Quality['drift']['months'][number];

const box = { width: 390, height: 100 };
const month = (day: string, relevant: number, reports = 500): Month => ({
  month: day,
  reports,
  relevant,
  untyped: 0,
});
const draw = (months: Month[], size = box) => shareChart(months, ({ relevant }) => relevant, size);

describe('a chart of shares', () => {
  it('has nothing to draw without months', () => {
    expect(draw([])).toEqual({ most: 0.1, bars: [], labels: [] });
  });

  it('draws a bar for each month, as high as its share of the scale', () => {
    const { most, bars } = draw([month('2026-01-01', 0.25), month('2026-02-01', 0.5)]);
    expect(most).toBe(0.5);
    expect(bars.map(({ y, height }) => [y, height])).toEqual([
      [50, 50],
      [0, 100],
    ]);
    expect(bars[0]!.x).toBeLessThan(bars[1]!.x);
  });

  it('leaves a gap for a month without reports, which is not a share of zero', () => {
    const { bars, labels } = draw([month('2026-01-01', 0.5), month('2026-03-01', 0.5)]);
    expect(bars.map((bar) => bar.month)).toEqual(['2026-01-01', '2026-03-01']);
    expect(labels.map(({ label }) => label)).toEqual(['2026', 'Feb', 'Mar']);
    expect(bars[1]!.x - bars[0]!.x).toBeCloseTo(260, 0);
  });

  it('is faint where a share stands on few reports', () => {
    const { bars } = draw([month('2026-01-01', 0.5, 29), month('2026-02-01', 0.5, 30)]);
    expect(bars.map(({ thin }) => thin)).toEqual([true, false]);
  });

  it('rounds the scale up to a tenth and never to nothing', () => {
    expect(draw([month('2026-01-01', 0.61)]).most).toBe(0.7);
    expect(draw([month('2026-01-01', 0.6)]).most).toBe(0.6);
    expect(draw([month('2026-01-01', 0.004)]).most).toBe(0.1);
    expect(draw([month('2026-01-01', 1)]).most).toBe(1);
  });

  it('names the year where it begins, and every other month where there is little room', () => {
    const year = Array.from({ length: 13 }, (_, index) =>
      month(addMonths('2025-01-01', index), 0.5),
    );
    const wide = draw(year, { width: 700, height: 100 }).labels.map(({ label }) => label);
    expect(wide).toHaveLength(13);
    expect([wide[0], wide[1], wide[12]]).toEqual(['2025', 'Feb', '2026']);
    const narrow = draw(year, { width: 280, height: 100 }).labels.map(({ label }) => label);
    expect(narrow).toEqual(['2025', 'Mar', 'May', 'Jul', 'Sep', 'Nov', '2026']);
  });

  it('survives a box without room, as before the page is laid out', () => {
    const { bars, labels } = draw([month('2026-01-01', 0.5), month('2026-02-01', 0.5)], {
      width: 0,
      height: 100,
    });
    expect(bars.every(({ width }) => width === 0)).toBe(true);
    expect(labels).toHaveLength(1);
  });

  it('keeps every bar within the box', () => {
    const drawn = fc.array(
      fc.record({
        skip: fc.integer({ min: 1, max: 4 }),
        share: fc.float({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 2000 }), (steps, width) => {
        let day = '2024-01-01';
        const months = steps.map(({ skip, share }) => {
          day = addMonths(day, skip);
          return month(day, share);
        });
        const { bars, most } = draw(months, { width, height: 100 });
        expect(bars).toHaveLength(months.length);
        for (const bar of bars) {
          expect(bar.share).toBeLessThanOrEqual(most + 1e-9);
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(width + 0.1);
          expect(bar.y).toBeGreaterThanOrEqual(-0.05);
          expect(bar.y + bar.height).toBeCloseTo(100, 0);
        }
      }),
    );
  });
});
