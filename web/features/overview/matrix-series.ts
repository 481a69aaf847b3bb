import type { Matrix } from '../../../core/contract/trends.ts';
import { addMonths, earlierDay, laterDay, monthNames, parts } from '../../lib/days.ts';

/** More columns than this cannot be told apart on a laptop, so months are summed. */
const MAX_COLUMNS = 37;
const STEPS = 6;
/** A row whose best month has fewer reports than this stays pale. */
const FEW = 10;

export interface Column {
  /** Half-open days. */
  start: string;
  end: string;
  label: string;
  /** The year, where it begins. */
  year: string | null;
  /** The range holds only a part of it. */
  partial: boolean;
}

export interface Cell {
  value: number | null;
  /** 0 (nothing) to 6 (most); null where nothing was collected. */
  heat: number | null;
}

export interface HeatRow {
  key: string;
  name: string;
  group: string;
  total: number;
  cells: Cell[];
}

export interface HeatTable {
  columns: Column[];
  rows: HeatRow[];
  unit: 'month' | 'quarter' | 'year';
}

/** `table`: one scale, sizes compare; `row`: each row to its own maximum, shapes compare. */
export type HeatScale = 'table' | 'row';

export function heatTable(matrix: Matrix, scale: HeatScale): HeatTable {
  const unit = unitFor(matrix.months.length);
  const columns = columnsOf(matrix, unit);
  const rows = matrix.rows.map((row) => ({
    row,
    sums: sumInto(columns, matrix.months, row.values),
  }));
  const largest = Math.max(0, ...rows.flatMap(({ sums }) => sums.map((sum) => sum ?? 0)));
  return {
    unit,
    columns,
    rows: rows.map(({ row, sums }) => {
      const maximum = scale === 'table' ? largest : Math.max(0, ...sums.map((sum) => sum ?? 0));
      const cells = sums.map((value) => ({ value, heat: heatOf(value, maximum, scale) }));
      return { key: row.key, name: row.name, group: row.group, total: row.total, cells };
    }),
  };
}

/**
 * Over the whole table by square root: counts are heavy-tailed, and a linear scale would leave all but one row
 * white. Within a row linear, and never as if a handful were many.
 */
export function heatOf(value: number | null, maximum: number, scale: HeatScale): number | null {
  if (value === null) return null;
  if (value <= 0 || maximum <= 0) return 0;
  const part = scale === 'table' ? Math.sqrt(value / maximum) : value / Math.max(maximum, FEW);
  return Math.min(STEPS, Math.max(1, Math.ceil(part * STEPS)));
}

function unitFor(count: number): HeatTable['unit'] {
  if (count <= MAX_COLUMNS) return 'month';
  return count <= MAX_COLUMNS * 3 ? 'quarter' : 'year';
}

function columnsOf(matrix: Matrix, unit: HeatTable['unit']): Column[] {
  const starts = [...new Set(matrix.months.map((month) => columnStart(month, unit)))];
  return starts.map((start, index) => {
    const end = addMonths(start, unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
    const year = start.slice(0, 4);
    const newYear = index === 0 || starts[index - 1]!.slice(0, 4) !== year;
    return {
      start: laterDay(start, matrix.from),
      end: earlierDay(end, matrix.to),
      label: columnLabel(start, unit),
      year: newYear ? year : null,
      partial: start < matrix.from || end > matrix.to,
    };
  });
}

function columnStart(month: string, unit: HeatTable['unit']): string {
  const [year, number] = parts(month);
  if (unit === 'month') return month.slice(0, 7).concat('-01');
  const first = unit === 'year' ? 1 : number - ((number - 1) % 3);
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

function columnLabel(start: string, unit: HeatTable['unit']): string {
  const month = parts(start)[1];
  if (unit === 'year') return start.slice(0, 4);
  return unit === 'quarter' ? `Q${Math.ceil(month / 3)}` : monthNames[month - 1]!;
}

/** A column is missing only when each of its months is: one month counted is a lower bound worth showing. */
function sumInto(
  columns: readonly Column[],
  starts: readonly string[],
  values: readonly (number | null)[],
): (number | null)[] {
  const sums: (number | null)[] = columns.map(() => null);
  let column = 0;
  starts.forEach((start, index) => {
    while (column < columns.length - 1 && start >= columns[column]!.end) column += 1;
    const value = values[index] ?? null;
    if (value !== null) sums[column] = (sums[column] ?? 0) + value;
  });
  return sums;
}
