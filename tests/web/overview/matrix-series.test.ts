import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../core/contract/trends.ts';
import { heatOf, heatTable } from '../../../web/features/overview/matrix-series.ts';
import { addMonths } from '../../../web/lib/days.ts';

function matrix(count: number, value: (index: number) => number | null): Matrix {
  const months = Array.from({ length: count }, (_, index) => addMonths('2020-01-01', index));
  const values = months.map((_, index) => value(index));
  return {
    from: '2020-01-01',
    to: addMonths('2020-01-01', count),
    months,
    rows: [{ key: 'a', name: 'A', group: 'drugs', total: 0, values }],
  };
}

describe('the heat table', () => {
  it('has a column per month up to three years', () => {
    const table = heatTable(
      matrix(14, () => 1),
      'table',
    );
    expect(table.unit).toBe('month');
    expect(table.columns).toHaveLength(14);
    expect(table.columns.map((column) => column.year).filter(Boolean)).toEqual(['2020', '2021']);
    expect(table.columns[0]).toMatchObject({
      label: 'Jan',
      start: '2020-01-01',
      end: '2020-02-01',
      partial: false,
    });
  });

  it('sums months into quarters, then years, and loses nothing', () => {
    const quarters = heatTable(
      matrix(60, () => 2),
      'table',
    );
    expect(quarters.unit).toBe('quarter');
    expect(quarters.columns).toHaveLength(20);
    expect(quarters.rows[0]!.cells.map((cell) => cell.value)).toEqual(Array(20).fill(6));
    const years = heatTable(
      matrix(132, () => 1),
      'table',
    );
    expect(years.unit).toBe('year');
    expect(years.rows[0]!.cells.map((cell) => cell.value)).toEqual(Array(11).fill(12));
  });

  it('keeps a column missing only when all of its months are', () => {
    const table = heatTable(
      matrix(60, (index) => (index < 3 ? null : index === 3 ? 5 : null)),
      'table',
    );
    expect(table.rows[0]!.cells[0]).toEqual({ value: null, heat: null });
    expect(table.rows[0]!.cells[1]!.value).toBe(5);
  });

  it('marks columns the range cuts', () => {
    const cut = { ...matrix(3, () => 1), from: '2020-01-10', to: '2020-03-20' };
    const { columns } = heatTable(cut, 'table');
    expect(columns.map((column) => column.partial)).toEqual([true, false, true]);
    expect([columns[0]!.start, columns[2]!.end]).toEqual(['2020-01-10', '2020-03-20']);
  });
});

describe('heat', () => {
  it('is nothing for nothing and missing for missing', () => {
    expect(heatOf(null, 10, 'table')).toBeNull();
    expect(heatOf(0, 10, 'table')).toBe(0);
    expect(heatOf(0, 0, 'row')).toBe(0);
  });

  it('shows the smallest count and tops out at the largest', () => {
    expect(heatOf(1, 100_000, 'table')).toBe(1);
    expect(heatOf(100_000, 100_000, 'table')).toBe(6);
  });

  it('never rises for less', () => {
    for (const scale of ['table', 'row'] as const) {
      const heats = Array.from({ length: 51 }, (_, value) => heatOf(value, 50, scale)!);
      expect(heats).toEqual([...heats].sort((a, b) => a - b));
    }
  });

  it('does not paint a handful as if it were many', () => {
    expect(heatOf(3, 3, 'row')).toBeLessThan(3);
    expect(heatOf(30, 30, 'row')).toBe(6);
  });
});
