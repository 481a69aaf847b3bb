import { sql, type Transaction } from 'kysely';
import { copyKeys } from '../../core/collection/copies/copy-keys.ts';
import {
  type CopyLink,
  type CopyMatch,
  linkCopies,
} from '../../core/collection/copies/copy-links.ts';
import {
  type ComparedText,
  comparedText,
  copyLikeness,
  copyWindowDays,
} from '../../core/collection/copies/near-copies.ts';
import type { Schema } from '../schema.ts';

type Tx = Transaction<Schema>;

/** A report and the keys of its text as it stands (core/collection/copies/copy-keys). */
export interface KeyedReport {
  id: number;
  keys: number[];
}

/** Any number that nothing else of ours locks. */
const linkLock = 0x636f7079;
/** Of many that share keys, those that share most; among equals the earliest, which is what a link leads to. */
const mostCompared = 8;

/**
 * Links reports to the first with the same text; done again it changes nothing, and a report whose text has
 * changed is linked anew. Two workers must not look for each other's reports before either is committed, so they
 * take turns. Comes last in its transaction: whoever holds the turn then waits for nothing but its commit.
 */
export async function linkReports(tx: Tx, reports: KeyedReport[]): Promise<void> {
  const keyed = reports.filter(({ keys }) => keys.length > 0);
  await sql`select pg_advisory_xact_lock(${linkLock})`.execute(tx);
  await noteKeys(tx, keyed);
  const again = await linkedToAny(
    tx,
    reports.map(({ id }) => id),
  );
  const compared = [...keyed, ...(await keyedFromText(tx, again, reports))];
  const pairs = await likelyPairs(tx, compared);
  if (pairs.length + again.length === 0) return;

  const matches = await matchesOf(tx, [...compared.map(({ id }) => id), ...again], pairs);
  const known = await linksAround(tx, matches);
  const { linked, unlinked } = linkCopies(known, matches);
  await sql`delete from undercurrent.copy where report_id = any(${unlinked}::bigint[])`.execute(tx);
  await writeLinks(tx, linked);
}

async function noteKeys(tx: Tx, reports: KeyedReport[]): Promise<void> {
  const { ids, keys } = columns(reports);
  await sql`
    insert into undercurrent.text_key (key, day, report_id)
    select g.key, r.day, r.id from unnest(${ids}::bigint[], ${keys}::int[]) as g(id, key)
    join undercurrent.report r on r.id = g.id
    on conflict do nothing`.execute(tx);
}

/** Reports among the given ones that are linked already, and those that are linked to one of them. */
async function linkedToAny(tx: Tx, ids: number[]): Promise<number[]> {
  const rows = await tx
    .selectFrom('copy')
    .select('report_id')
    .where((e) =>
      e.or([
        sql<boolean>`report_id = any(${ids}::bigint[])`,
        sql<boolean>`nearest_id = any(${ids}::bigint[])`,
      ]),
    )
    .execute();
  return rows.map((row) => row.report_id);
}

/** What hangs on a report that is looked at again is looked at again too. */
async function keyedFromText(tx: Tx, ids: number[], given: KeyedReport[]): Promise<KeyedReport[]> {
  const known = new Set(given.map(({ id }) => id));
  const others = ids.filter((id) => !known.has(id));
  const rows = others.length === 0 ? [] : await textsOf(tx, others);
  return rows.map(({ id, title, text }) => ({ id, keys: copyKeys(title, text) }));
}

type Pair = [id: number, other: number];

/** The offsets keep a planner without statistics from reading the whole index: a key is looked up by itself. */
async function likelyPairs(tx: Tx, reports: KeyedReport[]): Promise<Pair[]> {
  const { ids, keys } = columns(reports);
  const { rows } = await sql<{ id: number; other: number }>`
    select id, other from (
      select g.id, k.report_id as other,
        row_number() over (partition by g.id order by count(*) desc, k.report_id) as place
      from (
        select g.id, g.key, r.day from unnest(${ids}::bigint[], ${keys}::int[]) as g(id, key)
        join undercurrent.report r on r.id = g.id offset 0
      ) as g
      cross join lateral (
        select k.report_id from undercurrent.text_key k where k.key = g.key
          and k.day between g.day - ${copyWindowDays}::int and g.day + ${copyWindowDays}::int offset 0
      ) as k
      where k.report_id <> g.id group by g.id, k.report_id
    ) as likely where place <= ${mostCompared}`.execute(tx);
  return rows.map(({ id, other }) => [id, other]);
}

/** For each report, all that it is like; a report that is like none is there with an empty list. */
async function matchesOf(tx: Tx, ids: number[], pairs: Pair[]): Promise<Map<number, CopyMatch[]>> {
  const rows = await textsOf(tx, [...new Set(pairs.flat())]);
  const texts = new Map<number, ComparedText>(
    rows.map(({ id, source_id, title, text }) => [id, comparedText(source_id, title, text)]),
  );
  const matches = new Map<number, CopyMatch[]>(ids.map((id) => [id, []]));
  for (const [id, other] of pairs) {
    const [one, two] = [texts.get(id), texts.get(other)];
    const likeness = one && two ? copyLikeness(one, two) : null;
    if (likeness) matches.get(id)!.push({ other, ...likeness });
  }
  return matches;
}

function textsOf(tx: Tx, ids: number[]) {
  return tx
    .selectFrom('report')
    .select(['id', 'source_id', 'title', 'text'])
    .where(sql<boolean>`id = any(${ids}::bigint[])`)
    .execute();
}

/** The links of every group that one of these reports, or one it is like, belongs to. */
async function linksAround(
  tx: Tx,
  matches: Map<number, CopyMatch[]>,
): Promise<Map<number, CopyLink>> {
  const ids = new Set<number>();
  for (const [id, found] of matches)
    for (const each of [id, ...found.map((m) => m.other)]) ids.add(each);
  const { rows } = await sql<CopyLink & { id: number }>`
    with touched as (select unnest(${[...ids]}::bigint[]) as id)
    select report_id as id, nearest_id as nearest, first_id as first, kind, likeness from undercurrent.copy
    where first_id in (
      select id from touched union
      select first_id from undercurrent.copy where report_id in (select id from touched)
    )`.execute(tx);
  return new Map(rows.map(({ id, ...link }) => [id, link]));
}

async function writeLinks(tx: Tx, links: Map<number, CopyLink>): Promise<void> {
  const rows = [...links].map(([id, link]) => ({ id, ...link }));
  await sql`
    insert into undercurrent.copy (report_id, first_id, nearest_id, kind, likeness)
    select id, first, nearest, kind, likeness from json_to_recordset(${JSON.stringify(rows)}::json)
      as l(id bigint, first bigint, nearest bigint, kind text, likeness real)
    on conflict (report_id) do update set first_id = excluded.first_id, nearest_id = excluded.nearest_id,
      kind = excluded.kind, likeness = excluded.likeness`.execute(tx);
}

function columns(reports: KeyedReport[]): { ids: number[]; keys: number[] } {
  return {
    ids: reports.flatMap(({ id, keys }) => keys.map(() => id)),
    keys: reports.flatMap(({ keys }) => keys),
  };
}
