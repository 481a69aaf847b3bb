import type { TrendSeries } from '../contract/trends.ts';

interface Count {
  key: string;
  start: string;
  reports: number;
}

export interface SeriesInput {
  starts: string[];
  /** Key → name, in the order of ties. */
  names: Map<string, string>;
  counts: readonly Count[];
  /** Reports collected per bucket; null where nothing was. */
  coverage: (number | null)[];
  measure: 'reports' | 'share';
  limit: number;
}

/** Collected per bucket, with null where nothing was collected: no news is not the same as no crime. */
export function coverageValues(
  starts: string[],
  counts: readonly { start: string; collected: number }[],
): (number | null)[] {
  const byStart = new Map(counts.map(({ start, collected }) => [start, collected]));
  return starts.map((start) => byStart.get(start) || null);
}

/**
 * Counts → series, largest first. What goes beyond `limit` is summed under "other". A bucket in which nothing was
 * collected is a gap, not a zero.
 */
export function shapeSeries({
  starts,
  names,
  counts,
  coverage,
  measure,
  limit,
}: SeriesInput): TrendSeries[] {
  const position = new Map(starts.map((start, index) => [start, index]));
  const byKey = new Map(
    [...names.keys()].map((key) => [key, new Array<number>(starts.length).fill(0)]),
  );
  for (const { key, start, reports } of counts) {
    const index = position.get(start);
    const values = byKey.get(key);
    if (index !== undefined && values) values[index] = values[index]! + reports;
  }
  const all = [...byKey].map(([key, values]) => ({
    key,
    name: names.get(key)!,
    counts: values,
    total: sum(values),
  }));
  const ranked = all
    .filter(({ total }) => total > 0 || all.length === 1)
    .sort((a, b) => b.total - a.total);
  const kept = ranked.slice(0, limit);
  const rest = ranked.slice(limit);
  if (rest.length > 0) kept.push(other(rest, starts.length));
  return kept.map(({ key, name, counts: own, total }) => ({
    key,
    name,
    total: measure === 'share' ? share(total, sum(coverage.map((value) => value ?? 0))) : total,
    values: own.map((value, index) => measured(value, coverage[index] ?? null, measure)),
  }));
}

function other(rest: { counts: number[]; total: number }[], length: number) {
  const counts = Array.from({ length }, (_, index) =>
    sum(rest.map((series) => series.counts[index]!)),
  );
  return { key: 'other', name: `Other (${rest.length})`, counts, total: sum(counts) };
}

function measured(
  value: number,
  collected: number | null,
  measure: 'reports' | 'share',
): number | null {
  if (collected === null) return null;
  return measure === 'share' ? share(value, collected) : value;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
