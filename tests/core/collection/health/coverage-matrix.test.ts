import { describe, expect, it } from 'vitest';
import {
  type CoveredSource,
  coverageBucket,
  coverageValues,
} from '../../../../core/collection/health/coverage-matrix.ts';
import { volumeSeries } from '../../../../core/collection/health/volume-series.ts';

const starts = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'];
const source = (parts: Partial<CoveredSource> = {}): CoveredSource => ({
  id: 1,
  row: 'a',
  heardFrom: '2026-03-01',
  heardUntil: '2026-03-05',
  unheard: [],
  ...parts,
});

describe('the width of a column', () => {
  it('grows so that no table has more columns than can be told apart', () => {
    expect(coverageBucket('2026-01-01', '2026-05-01', 120)).toBe('day');
    expect(coverageBucket('2026-01-01', '2026-05-02', 120)).toBe('week');
    expect(coverageBucket('2024-01-01', '2026-05-02', 120)).toBe('month');
  });
});

describe('the cells of coverage', () => {
  it('are zero where somebody listened and nothing came, and empty where nobody did', () => {
    const values = coverageValues(
      [source({ heardFrom: '2026-03-02', heardUntil: '2026-03-04' })],
      [{ row: 'a', start: '2026-03-03', collected: 4 }],
      starts,
      'day',
    );
    expect(values.get('a')).toEqual([null, 0, 4, 0, null]);
  });

  it('are empty on days between the first and the last of a gap', () => {
    const unheard = [{ from: '2026-03-02', to: '2026-03-04' }];
    expect(coverageValues([source({ unheard })], [], starts, 'day').get('a')).toEqual([
      0,
      null,
      null,
      0,
      0,
    ]);
  });

  it('show a count also where nobody was thought to listen', () => {
    const counts = [{ row: 'a', start: '2026-03-01', collected: 2 }];
    const never = source({ heardFrom: null, heardUntil: null });
    expect(coverageValues([never], counts, starts, 'day').get('a')).toEqual([
      2,
      null,
      null,
      null,
      null,
    ]);
  });

  it('of several sources are empty only where all were out', () => {
    const values = coverageValues(
      [
        source({ heardUntil: '2026-03-02' }),
        source({ id: 2, heardFrom: '2026-03-04' }),
        source({ id: 3, row: 'b' }),
      ],
      [
        { row: 'a', start: '2026-03-01', collected: 1 },
        { row: 'a', start: '2026-03-04', collected: 3 },
      ],
      starts,
      'day',
    );
    expect(values.get('a')).toEqual([1, 0, null, 3, 0]);
    expect(values.get('b')).toEqual([0, 0, 0, 0, 0]);
  });

  it('of a week were heard when one of its days was', () => {
    const values = coverageValues(
      [source({ heardFrom: '2026-03-08', heardUntil: '2026-03-09' })],
      [],
      ['2026-02-23', '2026-03-02', '2026-03-09', '2026-03-16'],
      'week',
    );
    expect(values.get('a')).toEqual([null, 0, 0, null]);
  });

  it('leave out counts of rows and days that are not asked for', () => {
    const counts = [
      { row: 'z', start: '2026-03-01', collected: 2 },
      { row: 'a', start: '2020-01-01', collected: 2 },
    ];
    const values = coverageValues([source()], counts, starts, 'day');
    expect([...values]).toEqual([['a', [0, 0, 0, 0, 0]]]);
  });
});

describe('the days of one source', () => {
  const now = new Date('2026-06-18T12:00:00Z');
  const today = now.getTime() / 86_400_000 - 0.5;
  const record = {
    now,
    addedAt: new Date('2026-01-01'),
    lastPolledAt: now,
    lastSuccessAt: now,
    failure: null,
    firstItemDay: today - 59,
    lastItemDay: today,
    start: today - 59,
    counts: Array(60).fill(5),
    unheard: [{ from: new Date('2026-06-10'), to: new Date('2026-06-11') }],
  };

  it('stand beside what was to be expected, the last of them today', () => {
    const series = volumeSeries(record, 14);
    expect(series).toHaveLength(14);
    expect(series.at(-1)).toMatchObject({ day: '2026-06-18', items: 5, expected: 5 });
    for (const { low, high } of series) {
      expect(low).toBeLessThan(5);
      expect(high).toBeGreaterThan(5);
    }
  });

  it('are empty before the first item and on days it was not heard, unless something came', () => {
    const counts = record.counts.map((count, index) => (index === 51 ? 0 : count));
    const series = volumeSeries({ ...record, counts }, 84);
    expect(series[0]).toMatchObject({ items: null });
    expect(series.find(({ day }) => day === '2026-06-10')).toMatchObject({ items: null });
    expect(series.find(({ day }) => day === '2026-06-11')).toMatchObject({ items: 5 });
  });

  it('have no range while little is known', () => {
    const young = { ...record, firstItemDay: today - 9 };
    expect(volumeSeries(young, 3)[0]).toMatchObject({ expected: null, low: null, high: null });
  });
});
