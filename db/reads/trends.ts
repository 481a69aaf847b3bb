import { type RawBuilder, sql } from 'kysely';
import type { Bucket } from '../../core/contract/trends.ts';
import { groupOf, isCrimeType } from '../../core/taxonomy/taxonomy.ts';
import type { Database } from '../open.ts';
import { bucketsAnswer, conditions, crimeKeys, every, type Filters, inRange } from './filters.ts';

/** One count: `start` is the first day of a bucket. */
export interface TrendCount {
  key: string;
  start: string;
  reports: number;
}

/** First day of the bucket a day lies in, as in core/trends/bucket-starts. */
export function bucketStart(bucket: Bucket, day: RawBuilder<unknown>): RawBuilder<string> {
  return bucket === 'day'
    ? sql`${day}::text`
    : sql`date_trunc(${sql.lit(bucket)}, ${day})::date::text`;
}

/**
 * Reports per bucket for each key: crime keys (types, groups) with `along` 'crimes', areas with 'regions'. A
 * report counts once under each key it has. Answered from the buckets where they know the filters.
 */
export async function trendCounts(
  db: Database,
  filters: Filters,
  bucket: Bucket,
  along: 'crimes' | 'regions',
  keys: string[],
): Promise<TrendCount[]> {
  const query = bucketsFor(filters, along, keys) ?? rawCounts(filters, bucket, along, keys);
  const statement = 'crime' in query ? bucketCounts(filters, bucket, query) : query.raw;
  return (await statement.execute(db)).rows;
}

interface BucketKeys {
  crime: string[];
  region: string[];
  along: 'crimes' | 'regions';
}

/** The bucket rows that hold the answer, or null when reports would be counted twice or not at all. */
function bucketsFor(
  filters: Filters,
  along: 'crimes' | 'regions',
  keys: string[],
): BucketKeys | null {
  if (!bucketsAnswer(filters)) return null;
  const chosenCrimes = crimeKeys(filters);
  const chosenRegions = filters.regions ?? [];
  if (along === 'regions') {
    // Every key is itself chosen or lies in what is chosen, so the region filter is met by the keys.
    if (chosenCrimes.length > 1) return null;
    return { crime: [chosenCrimes[0] ?? 'all'], region: keys, along };
  }
  if (chosenRegions.length > 1) return null;
  // A series of one crime key under a filter on others would need reports that have both.
  const isChosen = (key: string) =>
    chosenCrimes.includes(key) || (isCrimeType(key) && chosenCrimes.includes(groupOf(key)));
  if (chosenCrimes.length > 0 && !keys.every(isChosen)) return null;
  return { crime: keys, region: [chosenRegions[0] ?? '001'], along };
}

function bucketCounts(filters: Filters, bucket: Bucket, { crime, region, along }: BucketKeys) {
  const key = along === 'crimes' ? sql`crime` : sql`region`;
  return sql<TrendCount>`
    select ${key} as key, ${bucketStart(bucket, sql`day`)} as start, sum(reports)::int as reports
    from undercurrent.bucket
    where crime = any(${crime}::text[]) and region = any(${region}::text[])
      and day >= ${filters.from}::date and day < ${filters.to}::date
    group by 1, 2`;
}

function rawCounts(filters: Filters, bucket: Bucket, along: 'crimes' | 'regions', keys: string[]) {
  const all =
    along === 'crimes' && keys.includes('all')
      ? sql`a.crimes || array['all']`
      : sql.ref(`a.${along}`);
  const raw = sql<TrendCount>`
    select key, ${bucketStart(bucket, sql`a.day`)} as start, count(*)::int as reports
    from undercurrent.analysis a, unnest(${all}) as key
    where a.relevant and ${inRange(filters)} and ${every(conditions(filters))} and key = any(${keys}::text[])
    group by 1, 2`;
  return { raw };
}

/** Distinct relevant reports that meet the filters. */
export async function countReports(db: Database, filters: Filters): Promise<number> {
  const crimes = crimeKeys(filters);
  const regions = filters.regions ?? [];
  const answered = bucketsAnswer(filters) && crimes.length <= 1 && regions.length <= 1;
  const statement = answered
    ? sql<{ reports: number }>`
        select coalesce(sum(reports), 0)::int as reports from undercurrent.bucket
        where crime = ${crimes[0] ?? 'all'} and region = ${regions[0] ?? '001'}
          and day >= ${filters.from}::date and day < ${filters.to}::date`
    : sql<{ reports: number }>`
        select count(*)::int as reports from undercurrent.analysis a
        where a.relevant and ${inRange(filters)} and ${every(conditions(filters))}`;
  return (await statement.execute(db)).rows[0]!.reports;
}

/** Reports collected per bucket, relevant or not, from the sources the filters choose: the denominator. */
export async function coverageCounts(
  db: Database,
  filters: Filters,
  bucket: Bucket,
): Promise<{ start: string; collected: number }[]> {
  const { sources, kinds, languages } = filters;
  if (languages?.length) return coverageOfLanguages(db, filters, bucket);
  const { rows } = await sql<{ start: string; collected: number }>`
    select ${bucketStart(bucket, sql`c.day`)} as start, sum(c.collected)::int as collected
    from undercurrent.coverage c join undercurrent.source s on s.id = c.source_id
    where c.day >= ${filters.from}::date and c.day < ${filters.to}::date
      and ${sources?.length ? sql`c.source_id = any(${sources.map(Number)}::int[])` : sql`true`}
      and ${kinds?.length ? sql`s.kind = any(${kinds}::text[])` : sql`true`}
    group by 1`.execute(db);
  return rows;
}

/** Coverage is kept per source; the language is known per report only. */
async function coverageOfLanguages(
  db: Database,
  filters: Filters,
  bucket: Bucket,
): Promise<{ start: string; collected: number }[]> {
  const { languages, sources, kinds } = filters;
  const { rows } = await sql<{ start: string; collected: number }>`
    select ${bucketStart(bucket, sql`a.day`)} as start, count(*)::int as collected
    from undercurrent.analysis a
    where ${inRange(filters)} and ${every(conditions({ languages, sources, kinds }))}
    group by 1`.execute(db);
  return rows;
}
