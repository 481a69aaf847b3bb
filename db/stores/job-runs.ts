import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { TermTrial } from '../../core/contract/classifier.ts';
import type { FeedListResult } from '../../core/contract/feed-list.ts';
import type { ImportResult } from '../../core/contract/jobs.ts';
import type { ProbeResult } from '../../core/contract/probe.ts';
import type { Database } from '../open.ts';
import type { Schema } from '../schema.ts';
import { uploadOfKey } from './uploads.ts';

/** The record of a job: what the API shows of it, and where an interrupted one goes on. */
export interface JobRun {
  id: number;
  checkpoint: Record<string, unknown> | null;
  result: ImportResult | null;
}

export interface NewJobRun {
  /** Id of the job in the queue. */
  key: string;
  kind: string;
  subject: string;
  unit: string;
  total?: number | null;
}

/** Notes a job that waits in the queue. */
export async function announceJob(db: Database, run: NewJobRun): Promise<number> {
  const { id } = await db
    .insertInto('job_run')
    .values({ ...run, total: run.total ?? null })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ kind: run.kind }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Notes that a job runs, now or again, and returns where it stood. */
export async function startJob(db: Database, run: NewJobRun, now: Date): Promise<JobRun> {
  const row = await db
    .insertInto('job_run')
    .values({
      ...run,
      total: run.total ?? null,
      state: 'running',
      created_at: now,
      started_at: now,
    })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        state: 'running',
        // A finished job's key comes back when the queue's own counter was lost: that is another job.
        started_at: sql`case when job_run.state = 'done' then ${now} else coalesce(job_run.started_at, ${now}) end`,
        checkpoint: sql`case when job_run.state = 'done' then null else job_run.checkpoint end`,
        finished_at: null,
        error: null,
      }),
    )
    .returning(['id', 'checkpoint', 'result'])
    .executeTakeFirstOrThrow();
  return row as JobRun;
}

export interface JobProgress {
  done?: number;
  total?: number | null;
  step?: string | null;
  checkpoint?: Record<string, unknown>;
  result?: ImportResult | ProbeResult | FeedListResult | TermTrial;
}

/** Within the transaction of the work, where there is one: then progress and work are kept or lost together. */
export async function progressJob(
  db: Database | Transaction<Schema>,
  id: number,
  { checkpoint, result, ...plain }: JobProgress,
): Promise<void> {
  await db
    .updateTable('job_run')
    .set({
      ...plain,
      ...(checkpoint ? { checkpoint: JSON.stringify(checkpoint) } : {}),
      ...(result ? { result: JSON.stringify(result) } : {}),
    })
    .where('id', '=', id)
    .execute();
}

export async function finishJob(db: Database, id: number, now: Date): Promise<void> {
  await db
    .updateTable('job_run')
    .set({ state: 'done', finished_at: now, step: null })
    .where('id', '=', id)
    .where('state', '=', 'running') // one that was stopped stays so
    .execute();
}

/** Asks a job to stop: one that waits is stopped at once, one that runs after what it is doing. */
export async function requestStop(db: Database, id: number, now: Date): Promise<void> {
  await db
    .updateTable('job_run')
    .set({
      stopping: true,
      state: sql`case when state = 'waiting' then 'cancelled' else state end`,
      finished_at: sql`case when state = 'waiting' then ${now}::timestamptz else finished_at end`,
    })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
}

export async function isStopping(db: Database, id: number): Promise<boolean> {
  const row = await db
    .selectFrom('job_run')
    .select('stopping')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.stopping ?? true;
}

export async function markCancelled(db: Database, id: number, now: Date): Promise<void> {
  await db
    .updateTable('job_run')
    .set({ state: 'cancelled', finished_at: now, step: null, error: null })
    .where('id', '=', id)
    .execute();
}

/** `final` when the queue will not try again. */
export async function failJob(
  db: Database,
  id: number,
  error: string,
  now: Date,
  final: boolean,
): Promise<void> {
  await db
    .updateTable('job_run')
    .set({ state: final ? 'failed' : 'waiting', error, finished_at: final ? now : null })
    .where('id', '=', id)
    .execute();
}

/** The job under a key of the queue, in whatever state. */
export async function findRun(db: Database, key: string): Promise<number | null> {
  const row = await db.selectFrom('job_run').select('id').where('key', '=', key).executeTakeFirst();
  return row?.id ?? null;
}

/** Whether a job ended for good: asked for once more by a heartbeat that came too late, it is not to run again. */
export async function isSettled(db: Database, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('job_run')
    .select('state')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.state === 'done' || row?.state === 'cancelled';
}

/** An import in the record of jobs. */
export interface ImportRun {
  uploadId: number;
  added: number;
  isOpen: boolean;
}

/** Null where the job is no import. */
export async function findImportRun(db: Database, id: number): Promise<ImportRun | null> {
  const row = await db
    .selectFrom('job_run')
    .select(['key', 'state', 'result'])
    .where('id', '=', id)
    .executeTakeFirst();
  const uploadId = row ? uploadOfKey(row.key) : null;
  if (!row || uploadId === null) return null;
  const { added = 0 } = (row.result ?? {}) as Partial<ImportResult>;
  return { uploadId, added, isOpen: row.state === 'waiting' || row.state === 'running' };
}

/** Keys of the jobs of a kind that are not finished. */
export async function openJobKeys(db: Database, kind: string): Promise<string[]> {
  const rows = await db
    .selectFrom('job_run')
    .select('key')
    .where('kind', '=', kind)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
  return rows.map((row) => row.key);
}

/** Forgets finished jobs: imports and lists of feeds are kept for good, the many small ones for a day. */
export async function forgetOldJobs(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - 24 * 3600 * 1000);
  const result = await db
    .deleteFrom('job_run')
    .where('kind', 'not in', ['import-file', 'import-sources'])
    .where('finished_at', '<', before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
