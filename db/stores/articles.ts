import { sql, type Transaction } from 'kysely';
import type { Database } from '../open.ts';
import type { Schema } from '../schema.ts';
import { oweAnalysis } from './analyses.ts';

type Tx = Transaction<Schema>;

/** From this length on a feed carries the article itself. */
const fullText = 2000;

/** A report whose article is to be fetched, with what its feed says. */
export interface OwedArticle {
  id: number;
  sourceId: number;
  url: string;
  title: string | null;
  text: string;
  collectedAt: Date;
  /** Tries that failed. */
  attempts: number;
}

/** Notes of new reports that their articles are to be fetched, where their source wants that and the feed is short. */
export async function oweArticles(tx: Tx, ids: number[], now: Date): Promise<number> {
  if (ids.length === 0) return 0;
  const { numAffectedRows } = await sql`
    insert into undercurrent.unfetched (report_id, source_id, due_at)
    select r.id, r.source_id, ${now}::timestamptz from undercurrent.report r
    join undercurrent.source s on s.id = r.source_id
    where r.id = any(${ids}::bigint[]) and s.text_from = 'article' and r.text_from = 'feed'
      and r.url is not null and length(r.text) < ${fullText}::int
    on conflict do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Articles whose time has come, longest due first. */
export async function dueArticles(db: Database, now: Date, limit: number): Promise<OwedArticle[]> {
  return (await due(db, now)
    .innerJoin('report', 'report.id', 'unfetched.report_id')
    .select([
      'report.id',
      'report.source_id as sourceId',
      'report.url',
      'report.title',
      'report.text',
      'report.collected_at as collectedAt',
      'unfetched.attempts',
    ])
    .where('report.url', 'is not', null)
    .orderBy('unfetched.due_at')
    .orderBy('report.id')
    .limit(limit)
    .execute()) as OwedArticle[];
}

export async function hasDueArticles(db: Database, now: Date): Promise<boolean> {
  const row = await due(db, now).select('unfetched.report_id').limit(1).executeTakeFirst();
  return row !== undefined;
}

function due(db: Database, now: Date) {
  return db
    .selectFrom('unfetched')
    .innerJoin('source', 'source.id', 'unfetched.source_id')
    .where('unfetched.due_at', '<=', now)
    .where('source.active', '=', true)
    .where('source.text_from', '=', 'article');
}

/** Gives up what was owed by sources that want the feed's text again. */
export async function dropUnwantedArticles(db: Database): Promise<void> {
  await sql`
    delete from undercurrent.unfetched u using undercurrent.source s
    where s.id = u.source_id and s.text_from = 'feed'`.execute(db);
}

/** What became of fetching one article. */
export type ArticleOutcome = { id: number } & (
  | { kind: 'text'; text: string; language: string | null }
  | { kind: 'note'; note: string }
  | { kind: 'again'; at: Date; attempts: number }
);

/**
 * Keeps what became of articles and notes that the analysis of those read is owed. The text takes the place of the
 * feed's: it is the same report, not a revision of it. Done twice it changes nothing.
 */
export async function settleArticles(tx: Tx, outcomes: ArticleOutcome[]): Promise<void> {
  const read = outcomes.filter((outcome) => outcome.kind === 'text');
  const noted = outcomes.filter((outcome) => outcome.kind === 'note');
  const again = outcomes.filter((outcome) => outcome.kind === 'again');
  if (read.length > 0) await storeTexts(tx, read);
  await sql`
    update undercurrent.report r set text_note = n.note
    from json_to_recordset(${JSON.stringify(noted)}::json) as n(id bigint, note text)
    where r.id = n.id and r.text_from = 'feed'`.execute(tx);
  await sql`
    delete from undercurrent.unfetched
    where report_id = any(${[...read, ...noted].map(({ id }) => id)}::bigint[])`.execute(tx);
  await sql`
    update undercurrent.unfetched u set due_at = a.at, attempts = a.attempts
    from json_to_recordset(${JSON.stringify(again)}::json) as a(id bigint, at timestamptz, attempts int)
    where u.report_id = a.id`.execute(tx);
}

async function storeTexts(
  tx: Tx,
  read: Extract<ArticleOutcome, { kind: 'text' }>[],
): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    update undercurrent.report r set text = a.text, text_from = 'article', text_note = null,
      declared_language = coalesce(r.declared_language, a.language)
    from json_to_recordset(${JSON.stringify(read)}::json) as a(id bigint, text text, language text)
    where r.id = a.id and r.text_from = 'feed' returning r.id`.execute(tx);
  await oweAnalysis(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Which of these texts stand on another report of these sources, among the latest that were read as articles. */
export async function knownTexts(
  db: Database,
  sourceIds: number[],
  texts: string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ text: string }>`
    select text from (
      select r.text from undercurrent.report r where r.source_id = any(${sourceIds}::int[]) and r.text_from = 'article'
      order by r.day desc, r.id desc limit 200
    ) latest where text = any(${texts}::text[])`.execute(db);
  return new Set(rows.map((row) => row.text));
}
