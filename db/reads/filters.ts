import { type RawBuilder, sql } from 'kysely';
import type { FiltersQuery } from '../../core/contract/filters.ts';
import type { Database } from '../open.ts';

/** Filters with their range settled: days are UTC, half-open `[from, to)`. */
export type Filters = Omit<FiltersQuery, 'from' | 'to'> & { from: string; to: string };

/** Fills in the range: everything there is, when nothing is asked. */
export async function withRange<Q extends FiltersQuery>(
  db: Database,
  query: Q,
  now: Date,
): Promise<Q & { from: string; to: string }> {
  const { from, to } = query;
  if (from && to) return { ...query, from, to };
  const span = await daySpan(db);
  const today = isoDay(now);
  return { ...query, from: from ?? span?.first ?? today, to: to ?? nextDay(span?.last ?? today) };
}

/** First and last day with analysed reports; null in an empty store. */
export async function daySpan(db: Database): Promise<{ first: string; last: string } | null> {
  const row = await db
    .selectFrom('analysis')
    .select((e) => [e.fn.min('day').as('first'), e.fn.max('day').as('last')])
    .executeTakeFirst();
  return row?.first ? { first: row.first, last: row.last } : null;
}

export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function nextDay(day: string): string {
  return isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000));
}

/**
 * Conditions on `analysis a` for everything but the range. A report meets several crime types or regions when it
 * has one of them.
 */
export function conditions(filters: Omit<FiltersQuery, 'from' | 'to'>): RawBuilder<unknown>[] {
  const crimes = crimeKeys(filters);
  const all: RawBuilder<unknown>[] = [];
  if (crimes.length > 0) all.push(sql`a.crimes && ${crimes}::text[]`);
  if (filters.regions?.length) all.push(sql`a.regions && ${filters.regions}::text[]`);
  if (filters.languages?.length) all.push(sql`a.language = any(${filters.languages}::text[])`);
  if (filters.sources?.length)
    all.push(sql`a.source_id = any(${filters.sources.map(Number)}::int[])`);
  if (filters.kinds?.length) {
    all.push(
      sql`a.source_id in (select id from undercurrent.source where kind = any(${filters.kinds}::text[]))`,
    );
  }
  if (filters.q?.trim()) {
    all.push(
      sql`exists (select from undercurrent.report r where r.id = a.report_id and r.search @@ websearch_to_tsquery('simple', ${filters.q}))`,
    );
  }
  return all;
}

export function crimeKeys({
  types = [],
  groups = [],
}: Omit<FiltersQuery, 'from' | 'to'>): string[] {
  return [...groups, ...types];
}

export function inRange(filters: { from: string; to: string }): RawBuilder<unknown> {
  return sql`a.day >= ${filters.from}::date and a.day < ${filters.to}::date`;
}

export function every(parts: RawBuilder<unknown>[]): RawBuilder<unknown> {
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}

/** Whether the buckets can answer: they are kept per day, crime and region, and know no other filter. */
export function bucketsAnswer(filters: FiltersQuery): boolean {
  return (
    !filters.languages?.length &&
    !filters.sources?.length &&
    !filters.kinds?.length &&
    !filters.q?.trim()
  );
}
