import { describe, expect, it } from 'vitest';
import { coverageValues, shapeSeries } from '../../../core/trends/trend-series.ts';

const starts = ['2024-01-01', '2024-02-01', '2024-03-01'];
const names = new Map([
  ['drugs', 'Drugs'],
  ['cyber', 'Cybercrime'],
  ['fraud', 'Fraud'],
]);
const counts = [
  { key: 'drugs', start: '2024-01-01', reports: 4 },
  { key: 'drugs', start: '2024-03-01', reports: 1 },
  { key: 'cyber', start: '2024-01-01', reports: 10 },
  { key: 'fraud', start: '2024-03-01', reports: 2 },
];
const coverage = [100, null, 50];
const shape = (changes: Partial<Parameters<typeof shapeSeries>[0]> = {}) =>
  shapeSeries({ starts, names, counts, coverage, measure: 'reports', limit: 8, ...changes });

describe('coverage', () => {
  it('is null where nothing was collected', () => {
    expect(
      coverageValues(starts, [
        { start: '2024-02-01', collected: 7 },
        { start: '2024-03-01', collected: 0 },
      ]),
    ).toEqual([null, 7, null]);
  });
});

describe('series', () => {
  it('come largest first, with a value per bucket', () => {
    expect(shape().map(({ key, name, total, values }) => [key, name, total, values])).toEqual([
      ['cyber', 'Cybercrime', 10, [10, null, 0]],
      ['drugs', 'Drugs', 5, [4, null, 1]],
      ['fraud', 'Fraud', 2, [0, null, 2]],
    ]);
  });

  it('show a gap where nothing was collected and a zero where nothing was found', () => {
    const drugs = shape().find(({ key }) => key === 'drugs')!;
    expect(drugs.values[1]).toBeNull();
    expect(shape({ coverage: [100, 80, 50] }).find(({ key }) => key === 'drugs')!.values[1]).toBe(
      0,
    );
  });

  it('are shares of what was collected when asked', () => {
    const [cyber] = shape({ measure: 'share' });
    expect(cyber!.values).toEqual([0.1, null, 0]);
    expect(cyber!.total).toBeCloseTo(10 / 150);
  });

  it('are summed under "other" beyond the limit', () => {
    const kept = shape({ limit: 1 });
    expect(kept.map(({ key, total }) => [key, total])).toEqual([
      ['cyber', 10],
      ['other', 7],
    ]);
    expect(kept[1]!.values).toEqual([4, null, 3]);
    expect(kept[1]!.name).toBe('Other (2)');
  });

  it('leave out keys without a report, unless it is the only one', () => {
    const silent = new Map([...names, ['arms', 'Weapons']]);
    expect(shape({ names: silent }).some(({ key }) => key === 'arms')).toBe(false);
    expect(shape({ names: new Map([['arms', 'Weapons']]), counts: [] })).toEqual([
      { key: 'arms', name: 'Weapons', total: 0, values: [0, null, 0] },
    ]);
  });

  it('pass over counts outside the range or of other keys', () => {
    const stray = [
      ...counts,
      { key: 'drugs', start: '2030-01-01', reports: 99 },
      { key: 'unknown', start: '2024-01-01', reports: 99 },
    ];
    expect(shape({ counts: stray })).toEqual(shape());
  });
});
