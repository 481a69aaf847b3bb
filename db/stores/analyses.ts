import { sql, type Transaction } from 'kysely';
import type { Judgement } from '../../core/analysis/judgement.ts';
import { hasFacets } from '../../core/classification/facets.ts';
import type { Analysis, AnalysisInput, AnalysisVersion } from '../../core/report.ts';
import type { Database } from '../open.ts';
import type { Schema } from '../schema.ts';
import { linkReports } from './copies.ts';
import { withCorrections } from './corrections.ts';
import { judgementColumns, markDaysOf, replaceLabels } from './judgements.ts';

type Tx = Transaction<Schema>;

/** A report whose analysis is owed, as the analysis reads it. */
export interface OwedReport extends AnalysisInput {
  id: number;
  /** Of the note that it is owed: another one when the text changes. */
  mark?: number;
}

export interface AnalysedReport {
  id: number;
  analysis: Analysis;
  /** As read with the text: a note that was written since stays. */
  mark?: number | undefined;
}

/** Notes that the analysis of reports is owed, anew where it is being made of a text that is no more. */
export async function oweAnalysis(tx: Tx, ids: number[]): Promise<void> {
  await sql`
    insert into undercurrent.unanalysed (report_id) select unnest(${ids}::bigint[])
    on conflict (report_id) do update set mark = default`.execute(tx);
}

const analysisInput = [
  'report.id',
  'report.title',
  'report.text',
  'report.declared_language as language',
  'source.country as publisherCountry',
  'report.byline',
  sql<string>`coalesce(report.publisher, source.publisher)`.as('publisher'),
] as const;

/** The number of a version of the analysis, made when it is new. */
export async function versionId(db: Database, version: AnalysisVersion): Promise<number> {
  const row = await db
    .insertInto('analysis_version')
    .values(version)
    .onConflict((conflict) =>
      conflict
        .columns(['taxonomy', 'lexicon', 'gazetteer'])
        .doUpdateSet({ taxonomy: version.taxonomy }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Up to `limit` reports in a range of ids whose analysis is owed, in order. */
export async function owedReports(
  db: Database,
  firstId: number,
  lastId: number,
  limit: number,
): Promise<OwedReport[]> {
  return db
    .selectFrom('unanalysed')
    .innerJoin('report', 'report.id', 'unanalysed.report_id')
    .innerJoin('source', 'source.id', 'report.source_id')
    .select([...analysisInput, 'unanalysed.mark'])
    .where('unanalysed.report_id', '>=', firstId)
    .where('unanalysed.report_id', '<=', lastId)
    .orderBy('unanalysed.report_id')
    .limit(limit)
    .execute();
}

/** How many reports wait for their analysis, and in which range of ids. */
export async function owedRange(
  db: Database,
): Promise<{ count: number; firstId: number; lastId: number } | null> {
  const row = await db
    .selectFrom('unanalysed')
    .select((e) => [
      e.fn.countAll<number>().as('count'),
      e.fn.min('report_id').as('firstId'),
      e.fn.max('report_id').as('lastId'),
    ])
    .executeTakeFirstOrThrow();
  return row.count > 0 ? { count: row.count, firstId: row.firstId!, lastId: row.lastId! } : null;
}

/**
 * Analyses made with an earlier version than this one. Versions are numbered as they appear, so of two processes of
 * different age the older leaves the work of the newer alone.
 */
export async function countOutdated(db: Database, version: number): Promise<number> {
  const row = await db
    .selectFrom('analysis')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('version_id', '<', version)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Where a walk through the reports, newest first, has come to. */
export interface WalkedTo {
  publishedAt: string;
  id: number;
}

/** Up to `limit` reports that were analysed with an earlier version, newest first, behind those already walked. */
export async function outdatedReports(
  db: Database,
  version: number,
  walked: WalkedTo | null,
  limit: number,
): Promise<(OwedReport & { published_at: Date })[]> {
  return db
    .selectFrom('analysis')
    .innerJoin('report', 'report.id', 'analysis.report_id')
    .innerJoin('source', 'source.id', 'report.source_id')
    .select([...analysisInput, 'analysis.published_at'])
    .where('analysis.version_id', '<', version)
    .$if(walked !== null, (query) =>
      query.where(
        sql<boolean>`(analysis.published_at, analysis.report_id) < (${walked?.publishedAt}::timestamptz, ${walked?.id}::bigint)`,
      ),
    )
    .orderBy('analysis.published_at', 'desc')
    .orderBy('analysis.report_id', 'desc')
    .limit(limit)
    .execute();
}

/**
 * Stores analyses in place of older ones, marks the days for the roll-up and links copies. What an analyst said stays in force.
 * Done twice it changes nothing; a report that was deleted meanwhile is passed over.
 */
export async function storeAnalyses(
  tx: Tx,
  version: number,
  analysed: AnalysedReport[],
): Promise<void> {
  if (analysed.length === 0) return;
  const ids = analysed.map(({ id }) => id);
  const judged = await withCorrections(tx, analysed);
  const rows = analysed.map(({ id, analysis }, at) => ({
    id,
    ...analysisRow(analysis, judged[at]!.judgement),
  }));
  await sql`
    insert into undercurrent.analysis
      (report_id, version_id, source_id, published_at, day, language, relevant, relevance, crimes, regions, focus, wire, countries, places, facets)
    select r.id, ${version}, r.source_id, r.published_at, r.day, a.language, a.relevant, a.relevance, a.crimes, a.regions, a.focus, a.wire, a.countries, a.places, a.facets
    from json_to_recordset(${JSON.stringify(rows)}::json) as a(id bigint, language text, relevant boolean, relevance real,
      crimes text[], regions text[], focus text, wire text, countries jsonb, places jsonb, facets jsonb)
    join undercurrent.report r on r.id = a.id
    on conflict (report_id) do update set version_id = excluded.version_id, language = excluded.language,
      relevant = excluded.relevant, relevance = excluded.relevance, crimes = excluded.crimes, regions = excluded.regions,
      focus = excluded.focus, wire = excluded.wire, countries = excluded.countries, places = excluded.places, facets = excluded.facets`.execute(
    tx,
  );

  await replaceLabels(tx, version, judged);
  await sql`
    delete from undercurrent.unanalysed u
    using unnest(${ids}::bigint[], ${analysed.map(({ mark }) => mark ?? null)}::bigint[]) as done(id, mark)
    where u.report_id = done.id and u.mark = done.mark`.execute(tx);
  await markDaysOf(tx, ids);
  await linkReports(
    tx,
    analysed.map(({ id, analysis }) => ({ id, keys: analysis.copyKeys })),
  );
}

function analysisRow(
  { language, relevance, wire, places, facets }: Analysis,
  judgement: Judgement,
) {
  return {
    language,
    relevance,
    wire,
    places,
    facets: hasFacets(facets) ? facets : null,
    ...judgementColumns(judgement),
  };
}
