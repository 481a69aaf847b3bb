import { describe, expect, it } from 'vitest';
import type { Coverage, CoverageMark } from '../../../core/contract/coverage.ts';
import {
  columnSpans,
  coverageRange,
  gridCells,
  gridColumns,
  markInWords,
  marksOf,
} from '../../../web/features/coverage/coverage-grid.ts';

const mark = (parts: Partial<CoverageMark> = {}): CoverageMark => ({
  sourceId: 7,
  source: 'Gazette',
  kind: 'unreached',
  at: '2026-03-02T10:00:00.000Z',
  until: '2026-03-04T08:00:00.000Z',
  note: null,
  ...parts,
});

const row = (values: (number | null)[], marks: CoverageMark[] = []): Coverage['rows'][number] => ({
  key: '7',
  name: 'Gazette',
  sources: 1,
  verdict: 'steady',
  sentence: null,
  total: 0,
  values,
  marks,
});

const coverage = (parts: Partial<Coverage> = {}): Coverage => ({
  from: '2026-02-27',
  to: '2026-03-05',
  by: 'source',
  bucket: 'day',
  starts: ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'],
  rows: [],
  left: 0,
  ...parts,
});

describe('the columns', () => {
  it('name the month where it begins', () => {
    const columns = gridColumns(coverage());
    expect(columns.map(({ over, label }) => [over, label])).toEqual([
      ['Feb', '27'],
      [null, '28'],
      ['Mar', '1'],
      [null, '2'],
      [null, '3'],
      [null, '4'],
    ]);
  });

  it('are cut to the range where they are weeks', () => {
    const weeks = coverage({ bucket: 'week', starts: ['2026-02-23', '2026-03-02'] });
    expect(columnSpans(weeks)).toEqual([
      { from: '2026-02-27', to: '2026-03-02' },
      { from: '2026-03-02', to: '2026-03-05' },
    ]);
  });

  it('name the year over months', () => {
    const months = coverage({
      from: '2025-12-01',
      to: '2026-02-01',
      bucket: 'month',
      starts: ['2025-12-01', '2026-01-01'],
    });
    expect(gridColumns(months).map(({ over, label }) => `${over} ${label}`)).toEqual([
      '2025 Dec',
      '2026 Jan',
    ]);
  });
});

describe('the cells', () => {
  const spans = columnSpans(coverage());

  it('tell nothing published from nobody listening', () => {
    const cells = gridCells(row([0, null, 5, 0, 0, 0]), spans);
    expect(cells[0]).toMatchObject({ text: '', hidden: '0', heat: 0 });
    expect(cells[1]).toMatchObject({ text: '·', heat: null });
    expect(cells[1]!.title).toBe('Gazette, 28 Feb 2026: not heard');
    expect(cells[2]).toMatchObject({ text: '5', heat: 6 });
  });

  it('are marked where something begins and where it ends', () => {
    const cells = gridCells(row([1, 1, 1, 0, 0, 1], [mark()]), spans);
    expect(cells.map(({ marked }) => marked)).toEqual([false, false, false, true, false, true]);
    expect(cells[3]!.title).toBe(
      'Gazette, 2 Mar 2026: 0 reports; Gazette: not reached, 2 Mar – 4 Mar 2026',
    );
  });

  it('stay pale where the best day has few', () => {
    expect(gridCells(row([1, 0, 0, 0, 0, 0]), spans)[0]!.heat).toBe(2);
  });
});

it('lists every change once, newest first, with its note', () => {
  const added = mark({ kind: 'added', at: '2026-03-04T00:00:00.000Z', until: null });
  const moved = mark({ kind: 'moved', at: '2026-02-28T00:00:00.000Z', until: null, note: 'a → b' });
  const marks = marksOf(coverage({ rows: [row([], [moved, added]), row([], [moved])] }));
  expect(marks.map(markInWords)).toEqual([
    'Gazette: added, 4 Mar 2026',
    'Gazette: moved to another address, 28 Feb 2026 (a → b)',
  ]);
});

it('asks for the last ten years of an older archive', () => {
  expect(coverageRange({ from: '1990-01-01', to: '2026-01-01' }).from).toBe('2016-01-04');
  expect(coverageRange({ from: '2025-01-01', to: '2026-01-01' }).from).toBe('2025-01-01');
});
