import { describe, expect, it } from 'vitest';
import type { Trends } from '../../../core/contract/trends.ts';
import {
  bucketEnd,
  trendModel as modelOf,
  nearestPoint,
  onlyLine,
  type TrendModel,
  toggleLine,
  trendPoints,
} from '../../../web/features/overview/trend-series.ts';

function trends(over: Partial<Trends> = {}): Trends {
  return {
    from: '2026-01-05',
    to: '2026-02-02',
    bucket: 'week',
    measure: 'reports',
    starts: ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'],
    incompleteFrom: null,
    series: [
      { key: 'drugs', name: 'Drugs', total: 10, values: [1, 2, 3, 4] },
      { key: 'cyber', name: 'Cybercrime (cyber-dependent)', total: 5, values: [5, null, null, 0] },
    ],
    coverage: [30, null, 12, 40],
    reports: 12,
    ...over,
  };
}

function trendModel(answer: Trends, hidden: string[], today = '2026-02-01'): TrendModel {
  return modelOf(answer, hidden, trendPoints(answer, today));
}

describe('points of the trend chart', () => {
  it('are solid where the period is over', () => {
    const { points } = trendModel(trends(), []);
    expect(points.map((point) => point.solid[0])).toEqual([1, 2, 3, 4]);
    expect(points.every((point) => point.open[0] === null && point.partial === null)).toBe(true);
  });

  it('are dashed where it is not, joined to the last solid one', () => {
    const { points } = trendModel(trends({ incompleteFrom: 3 }), []);
    expect(points.map((point) => point.solid[0])).toEqual([1, 2, 3, null]);
    expect(points.map((point) => point.open[0])).toEqual([null, null, 3, 4]);
    expect(points[3]!.partial).toBe('not over');
  });

  it('are dashed where the range cuts a week in two', () => {
    const { points } = trendModel(trends({ from: '2026-01-07', to: '2026-01-29' }), []);
    expect(points.map((point) => point.partial)).toEqual([
      'cut by the range',
      null,
      null,
      'cut by the range',
    ]);
    expect(points.map((point) => point.solid[0])).toEqual([null, 2, 3, null]);
    expect(points.map((point) => point.open[0])).toEqual([1, 2, 3, 4]);
    expect([points[0]!.start, points[3]!.end]).toEqual(['2026-01-07', '2026-01-29']);
  });

  it('of a range that ended long ago are cut, not unfinished', () => {
    const old = trends({ incompleteFrom: 3, to: '2026-01-29' });
    expect(trendModel(old, [], '2027-01-01').points[3]!.partial).toBe('cut by the range');
    expect(trendModel(old, [], '2026-01-28').points[3]!.partial).toBe('not over');
  });

  it('leave a gap, not a zero, where nothing was collected', () => {
    const { points } = trendModel(trends(), []);
    expect(points.map((point) => point.solid[1])).toEqual([5, null, null, 0]);
    expect(points.map((point) => point.coverage)).toEqual([30, null, 12, 40]);
  });

  it('mark evidence that is thin', () => {
    expect(trendModel(trends(), []).points.map((point) => point.thin)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('remember points between two gaps, which no line would show', () => {
    const { isolated } = trendModel(trends(), []);
    expect([...isolated.get(1)!]).toEqual([0, 3]);
    expect([...isolated.get(0)!]).toEqual([]);
  });

  it('set the scale by what is shown only', () => {
    expect(trendModel(trends(), []).maximum).toBe(5);
    expect(trendModel(trends(), ['cyber']).maximum).toBe(4);
    expect(trendModel(trends(), []).maximumCoverage).toBe(40);
  });

  it('are all shown where the one left over is not among them', () => {
    const { lines, maximum } = trendModel(trends(), ['cyber', 'drugs', 'other']);
    expect(lines.map((line) => line.hidden)).toEqual([false, false]);
    expect(maximum).toBe(5);
  });

  it('survive an empty answer', () => {
    const model = trendModel(trends({ starts: [], series: [], coverage: [] }), []);
    expect(model).toMatchObject({ lines: [], points: [], maximum: 0, maximumCoverage: 0 });
  });

  it('end where their bucket ends', () => {
    expect(bucketEnd('2026-01-31', 'day')).toBe('2026-02-01');
    expect(bucketEnd('2026-01-26', 'week')).toBe('2026-02-02');
    expect(bucketEnd('2026-12-01', 'month')).toBe('2027-01-01');
    expect(bucketEnd('2026-01-01', 'year')).toBe('2027-01-01');
  });
});

describe('the legend', () => {
  const { lines } = trendModel(trends(), []);

  it('switches one line off and on', () => {
    expect(toggleLine(lines, 'cyber')).toEqual(['cyber']);
    expect(toggleLine(trendModel(trends(), ['cyber']).lines, 'cyber')).toEqual([]);
  });

  it('never leaves the chart empty', () => {
    expect(toggleLine(trendModel(trends(), ['cyber']).lines, 'drugs')).toEqual([]);
  });

  it('isolates a line, and brings the others back on the second click', () => {
    expect(onlyLine(lines, 'cyber')).toEqual(['drugs']);
    expect(onlyLine(trendModel(trends(), ['drugs']).lines, 'cyber')).toEqual([]);
  });

  it('uses the short name', () => {
    expect(lines.map((line) => line.shortName)).toEqual(['Drugs', 'Cybercrime']);
  });
});

describe('a click on the chart', () => {
  const plot = { left: 40, right: 340 };

  it('finds the nearest point', () => {
    expect([40, 89, 91, 340].map((x) => nearestPoint(x, plot, 4))).toEqual([0, 0, 1, 3]);
    expect(nearestPoint(200, plot, 1)).toBe(0);
  });

  it('finds none beside the plot or without points', () => {
    expect(nearestPoint(10, plot, 4)).toBeNull();
    expect(nearestPoint(360, plot, 4)).toBeNull();
    expect(nearestPoint(100, plot, 0)).toBeNull();
  });
});
