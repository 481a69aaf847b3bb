import { sql } from 'kysely';
import type { ReportDetail, ReportSummary, ReportsQuery } from '../../core/contract/reports.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { AboutCountry, AnalysisVersion, Hints, Place } from '../../core/report.ts';
import { groupOf, isCrimeType } from '../../core/taxonomy/taxonomy.ts';
import type { Database } from '../open.ts';
import { readCopies, readRevisions } from './copies.ts';
import { readCorrection } from './corrections.ts';
import { conditions, every, inRange } from './filters.ts';
import { countReports } from './trends.ts';

type ReportFilters = ReportsQuery & { from: string; to: string };

interface ReportRow {
  id: number;
  title: string | null;
  excerpt: string;
  url: string | null;
  published_at: Date;
  date_assumed: boolean;
  collected_at: Date;
  source_id: number;
  source_name: string;
  source_publisher: string;
  source_country: string | null;
  source_kind: string;
  publisher: string | null;
  language: string;
  relevant: boolean;
  focus: string | null;
  countries: AboutCountry[];
  labels: { type: string; score: number }[];
  wire: string | null;
  copy_of: number | null;
  copies: number;
}

const reportColumns = sql`
  r.id, r.title, left(r.text, 280) as excerpt, r.url, r.published_at, r.date_assumed, r.collected_at, r.publisher,
  s.id as source_id, s.name as source_name, s.publisher as source_publisher, s.country as source_country, s.kind as source_kind,
  a.language, a.relevant, a.focus, a.countries, a.wire,
  (select c.first_id from undercurrent.copy c where c.report_id = r.id) as copy_of,
  (select count(*)::int from undercurrent.copy c where c.first_id = r.id) as copies,
  coalesce((select json_agg(json_build_object('type', l.crime_type, 'score', l.score) order by l.score desc)
            from undercurrent.label l where l.report_id = r.id), '[]') as labels`;

/** A page of reports, newest first. The cursor is the place of the last one, so new arrivals shift nothing. */
export async function listReports(
  db: Database,
  filters: ReportFilters,
): Promise<{ items: ReportSummary[]; total: number; nextCursor: string | null }> {
  const relevance =
    filters.relevant === 'any'
      ? sql`true`
      : filters.relevant === 'true'
        ? sql`a.relevant`
        : sql`not a.relevant`;
  const after = filters.cursor ? readCursor(filters.cursor) : null;
  const place = after
    ? sql`(a.published_at, a.report_id) < (${after.publishedAt}::timestamptz, ${after.id}::bigint)`
    : sql`true`;
  const firsts =
    filters.copies === 'first'
      ? sql`not exists (select from undercurrent.copy c where c.report_id = a.report_id)`
      : sql`true`;
  const meets = sql`${relevance} and ${inRange(filters)} and ${every(conditions(filters))} and ${firsts}`;
  const page = sql<ReportRow>`
    with page as (
      select a.* from undercurrent.analysis a where ${meets} and ${place}
      order by a.published_at desc, a.report_id desc limit ${filters.limit + 1}
    )
    select ${reportColumns} from page a
    join undercurrent.report r on r.id = a.report_id join undercurrent.source s on s.id = a.source_id
    order by a.published_at desc, a.report_id desc`;
  const [{ rows }, total] = await Promise.all([page.execute(db), countAll(db, filters, meets)]);
  const items = rows.slice(0, filters.limit);
  const last = rows.length > filters.limit ? items.at(-1) : undefined;
  return { items: items.map(summary), total, nextCursor: last ? writeCursor(last) : null };
}

async function countAll(
  db: Database,
  filters: ReportFilters,
  meets: ReturnType<typeof sql>,
): Promise<number> {
  if (filters.relevant === 'true' && filters.copies === 'all') return countReports(db, filters);
  const { rows } = await sql<{
    reports: number;
  }>`select count(*)::int as reports from undercurrent.analysis a where ${meets}`.execute(db);
  return rows[0]!.reports;
}

/** One report with everything that was decided about it. */
export async function readReport(db: Database, id: number): Promise<ReportDetail> {
  const { rows } = await sql<
    ReportRow & {
      text: string;
      text_from: ReportDetail['textFrom'];
      text_note: string | null;
      hints: Hints | null;
      relevance: number | null;
      places: Place[];
      facets: ReportDetail['facets'];
      version: AnalysisVersion | null;
      byline: string | null;
      revised_at: Date | null;
      copy_kind: ReportDetail['copyKind'];
      likeness: number | null;
    }
  >`
    select ${reportColumns}, r.text, r.text_from, r.text_note, r.hints, r.byline, r.revised_at, a.relevance, a.places, a.facets,
      k.kind as copy_kind, k.likeness,
      json_build_object('taxonomy', v.taxonomy, 'lexicon', v.lexicon, 'gazetteer', v.gazetteer) as version
    from undercurrent.report r join undercurrent.source s on s.id = r.source_id
    left join undercurrent.analysis a on a.report_id = r.id left join undercurrent.analysis_version v on v.id = a.version_id
    left join undercurrent.copy k on k.report_id = r.id
    where r.id = ${id}`.execute(db);
  const row = rows[0];
  if (!row) throw new UndercurrentError('not-found', `There is no report ${id}.`);
  const labels = await db
    .selectFrom('label')
    .select(['crime_type as type', 'score', 'evidence', 'by'])
    .where('report_id', '=', id)
    .orderBy('score', 'desc')
    .execute();
  const { excerpt: _, ...plain } = summary(row);
  return {
    ...plain,
    text: row.text,
    textFrom: row.text_from,
    textNote: row.text_note,
    hints: row.hints,
    publisher: row.publisher,
    relevance: row.relevance,
    labels: labels.map(({ by, ...label }) => ({
      ...label,
      group: groupOfLabel(label.type),
      ...(by === 'analyst' ? { by } : {}),
    })),
    places: row.places ?? [],
    version: row.version?.taxonomy ? row.version : null,
    facets: row.facets,
    correction: await readCorrection(db, id),
    byline: row.byline,
    copyKind: row.copy_kind,
    copyLikeness: row.likeness,
    otherCopies: row.copies > 0 || row.copy_of !== null ? await readCopies(db, id) : [],
    revisedAt: row.revised_at?.toISOString() ?? null,
    revisions: row.revised_at ? await readRevisions(db, id) : [],
  };
}

function summary(row: ReportRow): ReportSummary {
  return {
    id: row.id,
    title: row.title,
    excerpt: row.excerpt,
    url: row.url,
    publishedAt: row.published_at.toISOString(),
    dateAssumed: row.date_assumed,
    collectedAt: row.collected_at.toISOString(),
    source: {
      id: row.source_id,
      name: row.source_name,
      publisher: row.publisher ?? row.source_publisher,
      country: row.source_country,
      kind: row.source_kind,
    },
    language: row.language ?? 'und',
    relevant: row.relevant ?? false,
    labels: row.labels.map((label) => ({ ...label, group: groupOfLabel(label.type) })),
    countries: row.countries ?? [],
    focus: row.focus,
    wire: row.wire,
    copyOf: row.copy_of,
    copies: row.copies,
  };
}

/** A label of an older taxonomy may name a type that is no more. */
function groupOfLabel(type: string): string {
  return isCrimeType(type) ? groupOf(type) : 'unknown';
}

function writeCursor(row: ReportRow): string {
  return Buffer.from(`${row.published_at.toISOString()} ${row.id}`).toString('base64url');
}

function readCursor(cursor: string): { publishedAt: string; id: number } {
  const [publishedAt = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (Number.isNaN(Date.parse(publishedAt)) || !/^\d{1,15}$/.test(id)) {
    throw new UndercurrentError(
      'invalid',
      'The cursor is not one of ours: start again without it.',
    );
  }
  return { publishedAt, id: Number(id) };
}
