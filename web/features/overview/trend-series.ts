import type { Bucket, Trends } from '../../../core/contract/trends.ts';
import { addDays, addMonths, earlierDay, laterDay } from '../../lib/days.ts';
import { shortName } from '../../lib/format.ts';
import { assignSlots } from '../../lib/series-colours.ts';

/** A share of fewer reports than this moves by whole percents with each of them. */
export const THIN_COVERAGE = 20;

export interface Line {
  key: string;
  name: string;
  shortName: string;
  slot: number;
  total: number;
  hidden: boolean;
}

export interface TrendPoint {
  start: string;
  /** Half-open end of the bucket, cut at the end of the range. */
  end: string;
  /** One per line; null is a gap, and every bucket of which only a part is counted. */
  solid: (number | null)[];
  /** Those parts, with the whole buckets beside them so that the dashes join. */
  open: (number | null)[];
  coverage: number | null;
  /** Why only a part of the bucket is counted. */
  partial: 'not over' | 'cut by the range' | null;
  thin: boolean;
}

export interface TrendModel {
  lines: Line[];
  points: TrendPoint[];
  /** Lines that have points without neighbours: a line alone would not show them. */
  isolated: Map<number, Set<number>>;
  maximum: number;
  maximumCoverage: number;
}

/** Apart from the model, because switching a line off changes no point. */
export function trendPoints(trends: Trends, today: string): TrendPoint[] {
  return trends.starts.map((_, index) => pointOf(trends, index, today));
}

export function trendModel(
  trends: Trends,
  hidden: readonly string[],
  points: TrendPoint[],
): TrendModel {
  const lines = linesOf(trends, hidden);
  const shown = lines.flatMap((line, index) => (line.hidden ? [] : [index]));
  const values = shown.flatMap((line) => trends.series[line]!.values.map((value) => value ?? 0));
  return {
    lines,
    points,
    isolated: new Map(shown.map((line) => [line, isolatedPoints(trends.series[line]!.values)])),
    maximum: Math.max(0, ...values),
    maximumCoverage: Math.max(0, ...trends.coverage.map((value) => value ?? 0)),
  };
}

export function bucketEnd(start: string, bucket: Bucket): string {
  if (bucket === 'day') return addDays(start, 1);
  if (bucket === 'week') return addDays(start, 7);
  return addMonths(start, bucket === 'month' ? 1 : 12);
}

function linesOf(trends: Trends, hidden: readonly string[]): Line[] {
  const slots = assignSlots(trends.series.map((series) => series.key));
  // A link may single out a line that a narrower screen or other days do not draw.
  const hidesAll = trends.series.every((series) => hidden.includes(series.key));
  return trends.series.map((series) => ({
    key: series.key,
    name: series.name,
    shortName: shortName(series.name),
    slot: slots.get(series.key) ?? 0,
    total: series.total,
    hidden: !hidesAll && hidden.includes(series.key),
  }));
}

function pointOf(trends: Trends, index: number, today: string): TrendPoint {
  const start = trends.starts[index]!;
  const end = bucketEnd(start, trends.bucket);
  const coverage = trends.coverage[index] ?? null;
  const values = trends.series.map((series) => series.values[index] ?? null);
  const nothing = values.map(() => null);
  const partial = partialOf(trends, index, today);
  const besidePartial = [index - 1, index + 1].some(
    (other) => partialOf(trends, other, today) !== null,
  );
  return {
    start: laterDay(start, trends.from),
    end: earlierDay(end, trends.to),
    solid: partial === null ? values : nothing,
    open: partial !== null || besidePartial ? values : nothing,
    coverage,
    partial,
    thin: coverage !== null && coverage < THIN_COVERAGE,
  };
}

function partialOf(trends: Trends, index: number, today: string): TrendPoint['partial'] {
  const start = trends.starts[index];
  if (start === undefined) return null;
  const end = bucketEnd(start, trends.bucket);
  const incomplete = trends.incompleteFrom !== null && index >= trends.incompleteFrom;
  if (incomplete && end > today) return 'not over';
  return incomplete || start < trends.from || end > trends.to ? 'cut by the range' : null;
}

function isolatedPoints(values: readonly (number | null)[]): Set<number> {
  const alone = new Set<number>();
  values.forEach((value, index) => {
    const before = values[index - 1] ?? null;
    const after = values[index + 1] ?? null;
    if (value !== null && before === null && after === null) alone.add(index);
  });
  return alone;
}

/** The point under a place on the chart, which has its first and last point on the edges of the plot. */
export function nearestPoint(
  x: number,
  plot: { left: number; right: number },
  count: number,
): number | null {
  const slack = 12;
  if (count === 0 || x < plot.left - slack || x > plot.right + slack) return null;
  const part = (x - plot.left) / Math.max(1, plot.right - plot.left);
  return Math.max(0, Math.min(count - 1, Math.round(part * (count - 1))));
}

/** What the legend does: a click switches one line; "only" leaves one; both give the new list of hidden keys. */
export function toggleLine(lines: readonly Line[], key: string): string[] {
  const hidden = lines.filter((line) => (line.key === key ? !line.hidden : line.hidden));
  // An empty chart says nothing: switching off the last line brings all back.
  return hidden.length === lines.length ? [] : hidden.map((line) => line.key);
}

export function onlyLine(lines: readonly Line[], key: string): string[] {
  const others = lines.filter((line) => line.key !== key);
  const alone = others.every((line) => line.hidden);
  return alone ? [] : others.map((line) => line.key);
}
