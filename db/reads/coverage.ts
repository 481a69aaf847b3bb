import { type RawBuilder, sql } from 'kysely';
import {
  type CoverageBucket,
  type CoverageCount,
  type CoveredSource,
  coverageBucket,
  coverageValues,
} from '../../core/collection/health/coverage-matrix.ts';
import {
  type Coverage,
  type CoverageMark,
  type CoverageQuery,
  mostColumns,
  mostRows,
} from '../../core/contract/coverage.ts';
import { bucketStarts } from '../../core/trends/bucket-starts.ts';
import type { Database } from '../open.ts';
import { type MarkedSource, readMarks } from './coverage-marks.ts';
import { every } from './filters.ts';
import { bucketStart } from './trends.ts';

export type SettledCoverage = CoverageQuery & { from: string; to: string };

interface SourceRow extends MarkedSource {
  key: string;
  first_day: string | null;
  last_day: string | null;
  verdict: Coverage['rows'][number]['verdict'];
  sentence: string | null;
  collected: number;
}

/** What was collected per source (or country, language, kind of source) and day, and what explains its gaps. */
export async function readCoverage(
  db: Database,
  query: SettledCoverage,
  now: Date,
): Promise<Coverage> {
  const { from, to, by } = query;
  const bucket = coverageBucket(from, to, mostColumns);
  const all = await readSources(db, query);
  const marks = await readMarks(db, all, query, now);
  const sources = query.changed === 'true' ? all.filter((source) => isChanged(source, marks)) : all;
  const keys = rankedKeys(sources);
  const shown = new Set(keys.slice(0, mostRows));
  const members = sources.filter(({ key }) => shown.has(key));
  const starts = bucketStarts(from, to, bucket);
  const values = coverageValues(
    members.map((source) => covered(source, marks)),
    await readCounts(db, query, bucket, members),
    starts,
    bucket,
  );
  const rows = [...shown].map((key) => {
    const own = members.filter((source) => source.key === key);
    const { verdict, sentence, name } = own[0]!;
    return {
      key,
      name: by === 'source' ? name : key,
      sources: own.length,
      verdict: by === 'source' ? verdict : null,
      sentence: by === 'source' ? sentence : null,
      total: own.reduce((sum, { collected }) => sum + collected, 0),
      values: values.get(key)!,
      marks: own.flatMap(({ id }) => marks.get(id) ?? []).slice(0, 50),
    };
  });
  return { from, to, by, bucket, starts, rows, left: keys.length - shown.size };
}

const rowKeys: Record<CoverageQuery['by'], RawBuilder<string>> = {
  source: sql`s.id::text`,
  country: sql`coalesce(s.country, 'XX')`,
  language: sql`coalesce(s.language, 'und')`,
  kind: sql`s.kind`,
};

async function readSources(db: Database, query: SettledCoverage): Promise<SourceRow[]> {
  const { rows } = await sql<SourceRow>`
    select s.id, s.name, ${rowKeys[query.by]} as key, s.url is null as archive, s.active, s.reason is not null as failing,
      s.created_at, s.last_success_at, f.first_day, f.last_day, f.sentence,
      case when s.active and s.url is not null then f.verdict end as verdict,
      coalesce(c.collected, 0)::int as collected
    from undercurrent.source s
    left join undercurrent.source_figures f on f.source_id = s.id
    left join (
      select source_id, sum(collected) as collected from undercurrent.coverage
      where day >= ${query.from}::date and day < ${query.to}::date group by source_id
    ) c on c.source_id = s.id
    where ${every(conditions(query))} order by lower(s.name), s.id`.execute(db);
  return rows;
}

function conditions({ sources, countries, languages, kinds }: CoverageQuery) {
  const all: RawBuilder<unknown>[] = [];
  if (sources?.length) all.push(sql`s.id = any(${sources.map(Number)}::int[])`);
  if (countries?.length) all.push(sql`coalesce(s.country, 'XX') = any(${countries}::text[])`);
  if (languages?.length) all.push(sql`coalesce(s.language, 'und') = any(${languages}::text[])`);
  if (kinds?.length) all.push(sql`s.kind = any(${kinds}::text[])`);
  return all;
}

/** Rows that brought most come first; equal ones stay in the order of their names. */
function rankedKeys(sources: readonly SourceRow[]): string[] {
  const totals = new Map<string, number>();
  for (const { key, collected } of sources) totals.set(key, (totals.get(key) ?? 0) + collected);
  return [...totals].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

function isChanged({ id, verdict }: SourceRow, marks: ReadonlyMap<number, CoverageMark[]>) {
  const unusual = verdict !== null && verdict !== 'steady' && verdict !== 'learning';
  return unusual || (marks.get(id)?.length ?? 0) > 0;
}

function covered(source: SourceRow, marks: ReadonlyMap<number, CoverageMark[]>): CoveredSource {
  const { id, key, archive, created_at, last_success_at, first_day, last_day } = source;
  const added = created_at.toISOString().slice(0, 10);
  const reached = last_success_at?.toISOString().slice(0, 10) ?? null;
  const unheard = (marks.get(id) ?? [])
    .filter(({ kind, until }) => (kind === 'off' || kind === 'unreached') && until !== null)
    // The days in between: of the first and the last a part was heard.
    .map(({ at, until }) => ({ from: dayAfter(at), to: until!.slice(0, 10) }));
  return {
    id,
    row: key,
    heardFrom: archive || (first_day !== null && first_day < added) ? first_day : added,
    heardUntil: archive ? last_day : reached,
    unheard,
  };
}

function dayAfter(instant: string): string {
  return new Date(Date.parse(instant.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10);
}

async function readCounts(
  db: Database,
  query: SettledCoverage,
  bucket: CoverageBucket,
  members: readonly SourceRow[],
): Promise<CoverageCount[]> {
  const { rows } = await sql<CoverageCount>`
    select ${rowKeys[query.by]} as row, ${bucketStart(bucket, sql`c.day`)} as start, sum(c.collected)::int as collected
    from undercurrent.coverage c join undercurrent.source s on s.id = c.source_id
    where c.day >= ${query.from}::date and c.day < ${query.to}::date
      and s.id = any(${members.map(({ id }) => id)}::int[])
    group by 1, 2`.execute(db);
  return rows;
}
