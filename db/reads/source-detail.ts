import { volumeSeries } from '../../core/collection/health/volume-series.ts';
import type { SourceDetail } from '../../core/contract/source-detail.ts';
import type { Database } from '../open.ts';
import { readRecords } from './source-records.ts';
import { readSource } from './sources.ts';

const shownDays = 12 * 7;
const shownPolls = 50;
const shownEvents = 50;

/** Everything the page of one source tells. */
export async function readSourceDetail(db: Database, id: number, now: Date): Promise<SourceDetail> {
  const source = await readSource(db, id, now);
  const own = await db
    .selectFrom('source')
    .select(['created_at', 'moved_from', 'poll_seconds'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const record = (await readRecords(db, [id], now)).get(id)!;
  return {
    ...source,
    addedAt: own.created_at.toISOString(),
    movedFrom: own.moved_from,
    pollSeconds: own.poll_seconds,
    volume: volumeSeries(record, shownDays),
    polls: await readPolls(db, id),
    events: await readEvents(db, id),
  };
}

async function readPolls(db: Database, id: number): Promise<SourceDetail['polls']> {
  const rows = await db
    .selectFrom('source_poll')
    .select(['at', 'outcome', 'reason', 'items', 'added', 'ms'])
    .where('source_id', '=', id)
    .orderBy('at', 'desc')
    .limit(shownPolls)
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

async function readEvents(db: Database, id: number): Promise<SourceDetail['events']> {
  const rows = await db
    .selectFrom('source_event')
    .select(['kind', 'at', 'until', 'note'])
    .where('source_id', '=', id)
    .orderBy('at', 'desc')
    .limit(shownEvents)
    .execute();
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    until: row.until?.toISOString() ?? null,
  }));
}
