import type { Coverage, CoverageMark } from '../../../core/contract/coverage.ts';
import type { GridCell, GridColumn } from '../../components/HeatGrid.tsx';
import { addDays, addMonths, earlierDay, laterDay, monthNames, parts } from '../../lib/days.ts';
import { formatCount, formatRange } from '../../lib/format.ts';
import { eventNames } from '../../lib/words.ts';

const STEPS = 6;
/** A row whose best day has fewer reports than this stays pale. */
const FEW = 4;
const LONGEST_DAYS = 3650;

/** Ten years of an archive are what the server answers at once: the last of them. */
export function coverageRange(range: { from: string; to: string }): { from: string; to: string } {
  return { from: laterDay(range.from, addDays(range.to, -LONGEST_DAYS)), to: range.to };
}

/** One country or language, whose sources are shown. */
export interface Narrowed {
  key: 'countries' | 'languages';
  value: string;
  name: string;
}

export interface Span {
  /** Half-open days. */
  from: string;
  to: string;
}

/** The days of each column, cut to the range. */
export function columnSpans({ starts, bucket, from, to }: Coverage): Span[] {
  return starts.map((start) => ({
    from: laterDay(start, from),
    to: earlierDay(endOf(start, bucket), to),
  }));
}

function endOf(start: string, bucket: Coverage['bucket']): string {
  if (bucket === 'month') return addMonths(start, 1);
  return addDays(start, bucket === 'week' ? 7 : 1);
}

/** Numbers below, and the month or year where it begins above. */
export function gridColumns(coverage: Coverage): GridColumn[] {
  const { starts, bucket } = coverage;
  const spans = columnSpans(coverage);
  return starts.map((start, index) => {
    const [year, month, date] = parts(start);
    const before = index === 0 ? null : parts(starts[index - 1]!);
    const begins =
      before === null || (bucket === 'month' ? before[0] !== year : before[1] !== month);
    const over = bucket === 'month' ? String(year) : monthNames[month - 1]!;
    return {
      key: start,
      over: begins ? over : null,
      label: bucket === 'month' ? monthNames[month - 1]! : String(date),
      title: formatRange(spans[index]!.from, spans[index]!.to),
    };
  });
}

type Row = Coverage['rows'][number];

/** Each row to its own maximum: a small source that falls silent must be as plain to see as a large one. */
export function gridCells(row: Row, spans: readonly Span[]): GridCell[] {
  const most = Math.max(FEW, ...row.values.map((value) => value ?? 0));
  return row.values.map((value, index) => {
    const marks = row.marks.filter((mark) => beginsIn(mark, spans[index]!));
    return {
      text: value === null ? '·' : value === 0 ? '' : formatCount(value),
      ...(value === 0 ? { hidden: '0' } : {}),
      heat:
        value === null ? null : value === 0 ? 0 : Math.max(1, Math.ceil((value / most) * STEPS)),
      title: `${row.name}, ${formatRange(spans[index]!.from, spans[index]!.to)}: ${[
        value === null
          ? 'not heard'
          : `${formatCount(value)} ${value === 1 ? 'report' : 'reports'}`,
        ...marks.map(markInWords),
      ].join('; ')}`,
      marked: marks.length > 0,
    };
  });
}

/** An interval is marked where it begins and where it ends. */
function beginsIn({ at, until }: CoverageMark, { from, to }: Span): boolean {
  return [at, until].some((instant) => {
    const day = instant?.slice(0, 10);
    return day !== undefined && day >= from && day < to;
  });
}

export function markInWords({ source, kind, at, until, note }: CoverageMark): string {
  const to = until === null ? at.slice(0, 10) : until.slice(0, 10);
  const words = `${source}: ${eventNames[kind].toLowerCase()}, ${formatRange(at.slice(0, 10), addDays(to, 1))}`;
  return note === null ? words : `${words} (${note})`;
}

/** All marks of the rows, newest first, each once. */
export function marksOf(coverage: Coverage): CoverageMark[] {
  const marks = new Map<string, CoverageMark>();
  for (const mark of coverage.rows.flatMap((row) => row.marks))
    marks.set(`${mark.sourceId} ${mark.kind} ${mark.at}`, mark);
  return [...marks.values()].sort((a, b) => b.at.localeCompare(a.at));
}
