import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { materialChange, type Wording } from '../../core/collection/copies/material-change.ts';
import type { Schema } from '../schema.ts';
import { oweAnalysis } from './analyses.ts';

type Tx = Transaction<Schema>;

/** A report as its source sends it again. */
export interface SentAgain extends Wording {
  id: number;
  byline: string | null;
}

/** What was collected first, and the latest before the one that stands. A live page changes at every poll. */
export const keptRevisions = 20;
/** A former text that comes back so soon is an old copy from a cache, not a change. */
const cacheHours = 24;

/**
 * Takes over what a source has changed in reports of its own, keeps what they said before, and notes that their
 * analysis is owed. Returns their ids. A report of another source, and one that two entries lay claim to, stays
 * as it is. The day stays that of the first publication. Rows are locked, so of two processes that bring the same
 * change the second finds nothing changed; the same holds for a repeated job.
 */
export async function reviseReports(
  tx: Tx,
  sourceId: number,
  sent: SentAgain[],
  now: Date,
): Promise<number[]> {
  const claims = new Map<number, SentAgain | null>();
  for (const item of sent) {
    const other = claims.get(item.id);
    const claimed = claims.has(item.id) && !(other && sameWording(item, other));
    claims.set(item.id, claimed ? null : item);
  }
  const single = [...claims.values()].filter((item) => item !== null);
  if (single.length === 0) return [];
  const revised: SentAgain[] = [];
  for (const row of await differing(tx, sourceId, single, now)) {
    const item = claims.get(row.id)!;
    const next = materialChange(row, item, { text: row.text_from !== 'feed' });
    if (next) revised.push({ ...item, ...next });
  }
  if (revised.length === 0) return [];
  const ids = revised.map(({ id }) => id);
  await keepFormer(tx, ids, now);
  await takeOver(tx, revised, now);
  await oweAnalysis(tx, ids);
  return ids;
}

function sameWording(one: Wording, other: Wording): boolean {
  return one.title === other.title && one.text === other.text;
}

/**
 * Compared by hashes, so that an unchanged poll moves no text; locked in order, against waiting in a circle. Of a
 * report whose text is the article's, the feed can only change the title.
 */
async function differing(tx: Tx, sourceId: number, sent: SentAgain[], now: Date) {
  const rows = sent.map(({ id, title, text }) => ({ id, title, hash: wordingHash(title, text) }));
  const { rows: found } = await sql<{
    id: number;
    title: string | null;
    text: string;
    text_from: string;
  }>`
    select r.id, r.title, case when r.text_from = 'feed' then r.text else '' end as text, r.text_from
    from undercurrent.report r
    join json_to_recordset(${JSON.stringify(rows)}::json) as s(id bigint, title text, hash text) on s.id = r.id
    where r.source_id = ${sourceId}
      and case when r.text_from = 'feed' then md5(coalesce(r.title, '') || ${separator}::text || r.text) <> s.hash
          else r.title is distinct from s.title end
      and not exists (
        select from undercurrent.revision v where v.report_id = r.id
          and v.replaced_at > ${now}::timestamptz - make_interval(hours => ${cacheHours})
          and md5(coalesce(v.title, '') || ${separator}::text || v.text) = s.hash)
    order by r.id for no key update of r`.execute(tx);
  return found;
}

const separator = '\n';

function wordingHash(title: string | null, text: string): string {
  return createHash('md5')
    .update(`${title ?? ''}${separator}${text}`)
    .digest('hex');
}

async function keepFormer(tx: Tx, ids: number[], now: Date): Promise<void> {
  await sql`
    insert into undercurrent.revision (report_id, number, title, text, replaced_at)
    select r.id, coalesce((select max(number) from undercurrent.revision where report_id = r.id), 0) + 1,
      r.title, r.text, ${now}
    from undercurrent.report r where r.id = any(${ids}::bigint[])`.execute(tx);
  await sql`
    delete from undercurrent.revision v
    using (select report_id, max(number) as newest from undercurrent.revision
           where report_id = any(${ids}::bigint[]) group by report_id) as n
    where v.report_id = n.report_id and v.number > 1 and v.number <= n.newest - ${keptRevisions - 1}::int`.execute(
    tx,
  );
}

async function takeOver(tx: Tx, revised: SentAgain[], now: Date): Promise<void> {
  const rows = revised.map(({ id, title, text, byline }) => ({ id, title, text, byline }));
  await sql`
    update undercurrent.report r set title = n.title,
      text = case when r.text_from = 'feed' then n.text else r.text end, byline = coalesce(n.byline, r.byline),
      revised_at = ${now}
    from json_to_recordset(${JSON.stringify(rows)}::json) as n(id bigint, title text, text text, byline text)
    where r.id = n.id`.execute(tx);
}
