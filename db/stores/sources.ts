import { sql, type Transaction } from 'kysely';
import { canonicalUrl } from '../../core/collection/items/canonical-url.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Database } from '../open.ts';
import type { Schema } from '../schema.ts';
import { logPoll, logSwitch } from './source-log.ts';

export interface NewSourceRow {
  name: string;
  url: string | null;
  site?: string | null;
  publisher: string;
  country: string | null;
  language: string | null;
  kind: string;
  connector?: 'feed' | 'gdelt';
  folder?: string | null;
  text_from?: 'feed' | 'article';
  /** Its address before it moved for good. */
  moved_from?: string | null;
  /** Given with `active: false`: added switched off, for this reason. */
  active?: boolean;
  reason?: string | null;
}

/** What collecting a source needs to know about it. */
export interface CollectedSource {
  id: number;
  name: string;
  url: string;
  language: string | null;
  etag: string | null;
  lastModified: string | null;
  pollSeconds: number | null;
  softFailures: number;
  hardFailures: number;
  /** Where the last poll said it moved for good. */
  movedTo: string | null;
  contentHash: string | null;
  textFrom: 'feed' | 'article';
  connector: 'feed' | 'gdelt';
  /** Where a connector goes on; what it means is the connector's own affair. */
  position: unknown;
}

/** Adds a source, or finds the one that has the same address (or, for an archive, the same name). */
export async function addSource(
  db: Database,
  source: NewSourceRow,
  now: Date,
): Promise<{ id: number; added: boolean }> {
  const identity = source.url ? (canonicalUrl(source.url) ?? source.url) : `archive:${source.name}`;
  const inserted = await db
    .insertInto('source')
    .values({
      ...source,
      identity,
      next_poll_at: source.url && source.active !== false ? now : null,
    })
    .onConflict((conflict) => conflict.column('identity').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return { id: inserted.id, added: true };
  const { id } = await db
    .selectFrom('source')
    .select('id')
    .where('identity', '=', identity)
    .executeTakeFirstOrThrow();
  return { id, added: false };
}

/** The source that has one of these addresses, in any spelling of it. */
export async function findSourceByAddress(
  db: Database,
  addresses: readonly string[],
): Promise<number | null> {
  const identities = addresses.map((address) => canonicalUrl(address) ?? address);
  const row = await db
    .selectFrom('source')
    .select('id')
    .where('identity', 'in', identities)
    .orderBy('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

export interface SourceUpdate {
  active?: boolean | undefined;
  name?: string | undefined;
  publisher?: string | undefined;
  country?: string | null | undefined;
  language?: string | null | undefined;
  kind?: string | undefined;
  folder?: string | null | undefined;
  /** For what is collected from now on. */
  textFrom?: 'feed' | 'article' | undefined;
}

export async function changeSource(
  db: Database,
  id: number,
  update: SourceUpdate,
  now: Date,
): Promise<void> {
  const { active, textFrom, ...rest } = update;
  const switched =
    active === undefined
      ? {}
      : {
          active,
          reason: null,
          soft_failures: 0,
          hard_failures: 0,
          next_poll_at: active ? now : null,
        };
  const changes = { ...dropUndefined({ ...rest, text_from: textFrom }), ...switched };
  if (Object.keys(changes).length === 0) return;
  if (active !== undefined) await logSwitch(db, id, active, now);
  const result = await db
    .updateTable('source')
    .set(changes)
    .where('id', '=', id)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n)
    throw new UndercurrentError('not-found', `There is no source ${id}.`);
}

function dropUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as never;
}

/** Removes a source that has no reports; one that has is switched off instead, because its reports are kept for good. */
export async function removeSource(
  db: Database,
  id: number,
  now: Date,
): Promise<'removed' | 'switched off'> {
  const { reports } = await db
    .selectFrom('report')
    .select((e) => e.fn.countAll<number>().as('reports'))
    .where('source_id', '=', id)
    .executeTakeFirstOrThrow();
  if (reports > 0) {
    await logSwitch(db, id, false, now);
    await db
      .updateTable('source')
      .set({ active: false, next_poll_at: null })
      .where('id', '=', id)
      .execute();
    return 'switched off';
  }
  const result = await db.deleteFrom('source').where('id', '=', id).executeTakeFirst();
  if (result.numDeletedRows === 0n)
    throw new UndercurrentError('not-found', `There is no source ${id}.`);
  return 'removed';
}

/** Feeds whose time has come, longest overdue first. */
export async function dueSources(db: Database, now: Date, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('source')
    .select('id')
    .where('active', '=', true)
    .where('url', 'is not', null)
    .where((e) => e.or([e('next_poll_at', 'is', null), e('next_poll_at', '<=', now)]))
    .orderBy(sql`next_poll_at nulls first`)
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** A feed to collect; null when it was removed or switched off meanwhile. */
export async function findCollectedSource(
  db: Database,
  id: number,
): Promise<CollectedSource | null> {
  const row = await db
    .selectFrom('source')
    .select([
      'id',
      'name',
      'url',
      'language',
      'etag',
      'last_modified as lastModified',
      'poll_seconds as pollSeconds',
      'soft_failures as softFailures',
      'hard_failures as hardFailures',
      'moved_to as movedTo',
      'content_hash as contentHash',
      'text_from as textFrom',
      'connector',
      'position',
    ])
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst();
  return row?.url ? { ...row, url: row.url } : null;
}

/** Notes where a connector goes on, in the transaction of the reports that came before. */
export async function keepPosition(
  db: Database | Transaction<Schema>,
  id: number,
  position: object,
): Promise<void> {
  await db
    .updateTable('source')
    .set({ position: JSON.stringify(position) })
    .where('id', '=', id)
    .execute();
}

/** What one poll found out about a source. */
export interface PollOutcome {
  succeeded: boolean;
  /** Why it failed or was switched off, in plain words; null when all is well. */
  reason: string | null;
  softFailures: number;
  hardFailures: number;
  pollSeconds: number;
  /** Why the next poll is when it is. */
  pollReason: string;
  nextPollAt: Date | null;
  active?: boolean;
  etag?: string | null;
  lastModified?: string | null;
  parser?: string;
  site?: string | null;
  /** Where it says it moved for good. */
  movedTo?: string | null;
  /** Of the document it was read from. */
  contentHash?: string;
  /** Items the feed held, and how many of them were not known. */
  items?: number;
  added?: number;
  /** Milliseconds it took. */
  ms?: number;
}

export async function recordPoll(
  db: Database,
  id: number,
  outcome: PollOutcome,
  now: Date,
): Promise<void> {
  await logPoll(db, id, outcome, now); // before the update: it compares with what was
  await db
    .updateTable('source')
    .set({
      last_polled_at: now,
      ...(outcome.succeeded ? { last_success_at: now } : {}),
      ...dropUndefined({
        active: outcome.active,
        etag: outcome.etag,
        last_modified: outcome.lastModified,
        parser: outcome.parser,
        site: outcome.site ?? undefined,
        moved_to: outcome.movedTo,
        content_hash: outcome.contentHash,
      }),
      reason: outcome.reason,
      soft_failures: outcome.softFailures,
      hard_failures: outcome.hardFailures,
      poll_reason: outcome.pollReason,
      poll_seconds: outcome.pollSeconds,
      next_poll_at: outcome.nextPollAt,
    })
    .where('id', '=', id)
    .execute();
}

/** Times of the newest reports of a source, newest first: its rhythm. */
export async function recentReportTimes(db: Database, id: number, limit: number): Promise<Date[]> {
  const rows = await db
    .selectFrom('report')
    .select('published_at')
    .where('source_id', '=', id)
    .orderBy('day', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.published_at).sort((a, b) => b.getTime() - a.getTime());
}

/** What to call a source in the record of jobs. */
export async function sourceName(db: Database, id: number): Promise<string> {
  const row = await db.selectFrom('source').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? `Source ${id}`;
}

/** Takes away the archive that an import made and then had nothing to put into. */
export async function removeEmptyArchive(db: Database, id: number): Promise<void> {
  await db
    .deleteFrom('source')
    .where('id', '=', id)
    .where('url', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('report').select('report.id').where('report.source_id', '=', id))),
    )
    .execute();
}
