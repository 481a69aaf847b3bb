import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Hints } from '../../core/report.ts';
import type { Schema } from '../schema.ts';

type Tx = Transaction<Schema>;

/** A report to store. `keys` are its identities (core/collection/items/identity), at least one. */
export interface NewReport {
  keys: string[];
  publishedAt: Date;
  /** The source gave no usable date: `publishedAt` is the moment of collection. */
  dateAssumed?: boolean;
  title: string | null;
  text: string;
  url: string | null;
  publisher: string | null;
  byline?: string | null;
  language: string | null;
  /** Where the text was read; default: the feed. */
  textFrom?: 'feed' | 'upload';
  /** What a connector's source says about it. */
  hints?: Hints;
}

export interface InsertedReports {
  added: number;
  duplicates: number;
  /** Ids of the added reports lie in this range; null when nothing was added. */
  range: { firstId: number; lastId: number } | null;
  /** In the order of the reports given: the report each one is kept as, and whether it was new. */
  outcomes: { id: number; isNew: boolean }[];
}

interface Candidate {
  id: number;
  report: NewReport;
}

/**
 * Stores the reports that are not there yet and notes that their analysis is owed. Two reports that share a key
 * are the same; keys that were not known join the report that is there. Safe against other processes that store
 * the same reports at the same moment: the later one waits for the keys and then finds them taken.
 */
export async function insertReports(
  tx: Tx,
  sourceId: number,
  reports: NewReport[],
): Promise<InsertedReports> {
  const owners = ownersByKey(reports);
  const distinct = [...new Set(owners.values())];
  const candidates = await withIds(
    tx,
    distinct.map((index) => reports[index]!),
  );
  const idOf = new Map(distinct.map((index, position) => [index, candidates[position]!.id]));
  const wanted = new Map([...owners].map(([key, index]) => [key, idOf.get(index)!]));

  const taken = await claimKeys(tx, wanted);
  await joinExisting(tx, wanted, taken);
  const known = new Set(taken.keys());
  const fresh = candidates.filter(({ id }) => !known.has(id));
  await insertRows(tx, sourceId, fresh);
  return {
    added: fresh.length,
    duplicates: reports.length - fresh.length,
    range: fresh.length > 0 ? { firstId: fresh[0]!.id, lastId: fresh.at(-1)!.id } : null,
    outcomes: reports.map((report, index) => {
      const owner = owners.get(keyHash(report.keys[0]!))!;
      const id = idOf.get(owner)!;
      return { id: taken.get(id) ?? id, isNew: owner === index && !taken.has(id) };
    }),
  };
}

/** Key → index of the first report of the batch that is the same, through any chain of shared keys. */
function ownersByKey(reports: NewReport[]): Map<string, number> {
  const owners = new Map<string, number>();
  reports.forEach((report, index) => {
    const keys = report.keys.map(keyHash);
    const known = keys.map((key) => owners.get(key)).filter((owner) => owner !== undefined);
    const owner = known.length > 0 ? Math.min(...known) : index;
    for (const key of keys) owners.set(key, owner);
    // Two reports seen as different turn out to be one: the earlier takes over the keys of the later.
    for (const other of known)
      if (other !== owner)
        for (const [key, value] of owners) if (value === other) owners.set(key, owner);
  });
  return owners;
}

async function withIds(tx: Tx, reports: NewReport[]): Promise<Candidate[]> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('undercurrent.report', 'id')) as id from generate_series(1, ${reports.length}::int)`.execute(
    tx,
  );
  return reports.map((report, index) => ({ id: rows[index]!.id, report }));
}

/** Takes the keys that are free. Returns, per candidate that met a taken key, the report that has it. */
async function claimKeys(tx: Tx, wanted: Map<string, number>): Promise<Map<number, number>> {
  // In order of the key, so that two processes never wait for each other in a circle.
  const rows = [...wanted]
    .map(([key, report_id]) => ({ key, report_id }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const claimed = await sql<{ key: string }>`
    insert into undercurrent.report_key (key, report_id)
    select key, report_id from json_to_recordset(${JSON.stringify(rows)}::json) as r(key uuid, report_id bigint)
    on conflict do nothing returning key::text as key`.execute(tx);
  if (claimed.rows.length === rows.length) return new Map();
  const free = new Set(claimed.rows.map((row) => row.key));
  const conflicts = rows.filter((row) => !free.has(row.key)).map((row) => row.key);
  const existing = await tx
    .selectFrom('report_key')
    .select([sql<string>`key::text`.as('key'), 'report_id'])
    .where(sql<boolean>`key = any(${conflicts}::uuid[])`)
    .orderBy('report_id', 'desc') // several reports match: the oldest is set last and stays
    .execute();
  return new Map(existing.map((row) => [wanted.get(row.key)!, row.report_id]));
}

async function joinExisting(
  tx: Tx,
  wanted: Map<string, number>,
  taken: Map<number, number>,
): Promise<void> {
  const rows = [...wanted]
    .filter(([, id]) => taken.has(id))
    .map(([key, id]) => ({ key, claimed: id, report_id: taken.get(id)! }));
  if (rows.length === 0) return;
  await sql`
    update undercurrent.report_key as k set report_id = r.report_id
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(key uuid, claimed bigint, report_id bigint)
    where k.key = r.key and k.report_id = r.claimed`.execute(tx);
}

async function insertRows(tx: Tx, sourceId: number, candidates: Candidate[]): Promise<void> {
  if (candidates.length === 0) return;
  const rows = candidates.map(({ id, report }) => ({
    id,
    published_at: report.publishedAt.toISOString(),
    date_assumed: report.dateAssumed ?? false,
    title: report.title,
    text: report.text,
    url: report.url,
    publisher: report.publisher,
    byline: report.byline ?? null,
    language: report.language,
    text_from: report.textFrom ?? 'feed',
    hints: report.hints ?? null,
  }));
  await sql`
    with given as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as r(id bigint, published_at timestamptz, date_assumed boolean, title text, text text, url text, publisher text, byline text, language text, text_from text, hints jsonb)
    ), stored as (
      insert into undercurrent.report (id, source_id, published_at, date_assumed, day, title, text, url, publisher, byline, declared_language, text_from, hints)
      select id, ${sourceId}, published_at, date_assumed, (published_at at time zone 'UTC')::date, title, text, url, publisher, byline, language, text_from, hints from given
    )
    insert into undercurrent.unanalysed (report_id) select id from given`.execute(tx);
}

/** 128 bits as a uuid: fixed size in the index, however long the key. */
function keyHash(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
