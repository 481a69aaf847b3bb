import { nextBucket } from '../../trends/bucket-starts.ts';

/** What decides whether an empty cell means that nothing was published or that nobody listened. */
export interface CoveredSource {
  id: number;
  /** Key of the row it counts in. */
  row: string;
  /** First UTC day its items are known of, and the last; null where it never was heard. */
  heardFrom: string | null;
  heardUntil: string | null;
  /** Half-open UTC days on which it was off or out of reach. */
  unheard: readonly { from: string; to: string }[];
}

export interface CoverageCount {
  row: string;
  start: string;
  collected: number;
}

export type CoverageBucket = 'day' | 'week' | 'month';

/** Days up to four months, weeks up to two years, then months: no more columns than can be told apart. */
export function coverageBucket(from: string, to: string, mostColumns: number): CoverageBucket {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days <= mostColumns) return 'day';
  return days <= (mostColumns - 1) * 7 ? 'week' : 'month';
}

/** Counts per row and column; null where no source of the row was heard at all. */
export function coverageValues(
  sources: readonly CoveredSource[],
  counts: readonly CoverageCount[],
  starts: readonly string[],
  bucket: CoverageBucket,
): Map<string, (number | null)[]> {
  const columns = new Map(starts.map((start, index) => [start, index]));
  const values = new Map<string, (number | null)[]>();
  for (const { row } of sources)
    if (!values.has(row))
      values.set(
        row,
        starts.map(() => null),
      );
  for (const source of sources) {
    const cells = values.get(source.row)!;
    starts.forEach((start, index) => {
      if (cells[index] === null && heardIn(source, start, nextBucket(start, bucket)))
        cells[index] = 0;
    });
  }
  for (const { row, start, collected } of counts) {
    const column = columns.get(start);
    const cells = values.get(row);
    if (column !== undefined && cells && collected > 0)
      cells[column] = (cells[column] ?? 0) + collected;
  }
  return values;
}

/** A bucket of which one day was heard has a count worth showing. */
function heardIn({ heardFrom, heardUntil, unheard }: CoveredSource, start: string, end: string) {
  if (heardFrom === null || heardUntil === null) return false;
  if (end <= heardFrom || start > heardUntil) return false;
  return !unheard.some(({ from, to }) => from <= start && end <= to);
}
