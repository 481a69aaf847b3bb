import type { Bucket, CrimeMap, Matrix, Trends } from '../../core/contract/trends.ts';
import { countryName } from '../../core/geography/regions.ts';
import { crimeTypesTree } from '../../core/taxonomy/taxonomy.ts';
import { addDays, addMonths, dayOf, daysBetween } from '../../web/lib/days.ts';
import type { MockData, Query } from './mock-data.ts';
import type { MockReport } from './mock-reports.ts';

const tree = crimeTypesTree();
const groupNames = new Map(tree.groups.map((group) => [group.key, group.name]));
const typeNames = new Map(
  tree.groups.flatMap((group) => group.types.map(({ type, name }) => [type, name])),
);

export function answerTrends(data: MockData, query: Query): Trends {
  const { from, to } = rangeOf(data, query);
  const bucket = bucketOf(query.bucket, daysBetween(from, to));
  const starts = bucketStarts(from, to, bucket);
  const by = query.by ?? 'group';
  const measure = query.measure === 'share' ? 'share' : 'reports';
  const all = data.select(query);
  const relevant = all.filter((report) => report.relevant);
  const collected = starts.map(() => 0);
  for (const report of data.reports) {
    const day = report.publishedAt.slice(0, 10);
    if (day >= from && day < to) collected[indexOf(starts, day)]! += 1;
  }
  const series = new Map<string, number[]>();
  for (const report of relevant) {
    const index = indexOf(starts, report.publishedAt.slice(0, 10));
    for (const key of keysOf(report, by)) {
      if (!series.has(key))
        series.set(
          key,
          starts.map(() => 0),
        );
      series.get(key)![index]! += 1;
    }
  }
  const sorted = [...series].map(([key, values]) => ({ key, values, total: sum(values) }));
  sorted.sort((a, b) => b.total - a.total);
  const limit = Number(query.limit ?? 8);
  const rest = sorted.slice(limit);
  const kept = sorted.slice(0, limit);
  if (rest.length > 0) {
    const values = starts.map((_, index) => sum(rest.map((one) => one.values[index]!)));
    kept.push({ key: 'other', values, total: sum(values) });
  }
  const today = dayOf(new Date());
  const open = starts.findIndex((_, index) => (starts[index + 1] ?? to) > today);
  return {
    from,
    to,
    bucket,
    measure,
    starts,
    incompleteFrom: open < 0 ? null : open,
    series: kept.map(({ key, values, total }) => ({
      key,
      name: nameOf(key, by),
      total,
      values: values.map((value, index) => {
        if (collected[index] === 0) return null;
        return measure === 'share' ? value / collected[index]! : value;
      }),
    })),
    coverage: collected.map((count) => (count === 0 ? null : count)),
    reports: relevant.length,
  };
}

export function answerMatrix(data: MockData, query: Query): Matrix {
  const trends = answerTrends(data, { ...query, bucket: 'month', measure: 'reports', limit: '50' });
  const groupOf = new Map(tree.groups.flatMap((g) => g.types.map(({ type }) => [type, g.key])));
  return {
    from: trends.from,
    to: trends.to,
    months: trends.starts,
    rows: trends.series.map(({ key, name, total, values }) => ({
      key,
      name,
      group: groupOf.get(key) ?? key,
      total,
      values,
    })),
  };
}

export function answerMap(data: MockData, query: Query): CrimeMap {
  const { from, to } = rangeOf(data, query);
  const relevant = data.select(query).filter((report) => report.relevant);
  const counts = new Map<string, number>();
  for (const report of relevant) {
    for (const { country } of report.countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const countries = [...counts]
    .map(([country, reports]) => ({
      country,
      name: countryName(country),
      reports,
      share: reports / relevant.length,
    }))
    .sort((a, b) => b.reports - a.reports);
  return {
    from,
    to,
    reports: relevant.length,
    unlocated: Math.round(relevant.length / 25),
    countries,
  };
}

function rangeOf(data: MockData, query: Query): { from: string; to: string } {
  const { firstDay, lastDay } = data.health();
  const today = dayOf(new Date());
  return {
    from: query.from ?? firstDay ?? addDays(today, -365),
    to: query.to ?? (lastDay === null ? addDays(today, 1) : addDays(lastDay, 1)),
  };
}

function bucketOf(asked: string | undefined, days: number): Bucket {
  if (asked === 'day' || asked === 'week' || asked === 'month' || asked === 'year') return asked;
  return days <= 184 ? 'day' : days <= 1300 ? 'week' : 'month';
}

function bucketStarts(from: string, to: string, bucket: Bucket): string[] {
  const starts: string[] = [];
  let start = from;
  if (bucket === 'week') start = addDays(from, -((new Date(from).getUTCDay() + 6) % 7));
  if (bucket === 'month') start = `${from.slice(0, 7)}-01`;
  if (bucket === 'year') start = `${from.slice(0, 4)}-01-01`;
  while (start < to) {
    starts.push(start);
    if (bucket === 'day') start = addDays(start, 1);
    else if (bucket === 'week') start = addDays(start, 7);
    else start = addMonths(start, bucket === 'month' ? 1 : 12);
  }
  return starts;
}

function indexOf(starts: readonly string[], day: string): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function keysOf(report: MockReport, by: string): string[] {
  if (by === 'total') return ['all'];
  if (by === 'region') return [report.areas.at(-1) ?? 'other'];
  return [...new Set(report.labels.map((label) => (by === 'type' ? label.type : label.group)))];
}

function nameOf(key: string, by: string): string {
  if (key === 'all') return 'All reports';
  if (key === 'other') return 'Other';
  if (by === 'region') return countryName(key);
  return (by === 'type' ? typeNames.get(key) : groupNames.get(key)) ?? key;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
