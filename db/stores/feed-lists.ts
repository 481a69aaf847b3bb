import { randomUUID } from 'node:crypto';
import type { PlannedFeed } from '../../core/collection/feeds/feed-list.ts';
import type { FeedListResult, FeedOutcome } from '../../core/contract/feed-list.ts';
import type { Database } from '../open.ts';
import { announceJob, progressJob } from './job-runs.ts';

export interface NewFeedList {
  /** Name of its file. */
  name: string;
  unreachable: 'add' | 'skip';
  feeds: readonly PlannedFeed[];
}

/** A feed still to be checked. */
export interface PendingFeed {
  number: number;
  url: string;
  name: string | null;
  site: string | null;
  folder: string | null;
}

export interface FeedAnswer {
  outcome: FeedOutcome;
  reason: string | null;
  newUrl?: string | null;
  sourceId?: number | null;
}

const rowsAtOnce = 500;

/** Keeps a list with the job that will check it, in one transaction. */
export async function storeFeedList(
  db: Database,
  { name, unreachable, feeds }: NewFeedList,
  kind: string,
): Promise<{ jobId: number; key: string }> {
  const key = `feeds-${randomUUID()}`;
  return db.transaction().execute(async (tx) => {
    const run = { key, kind, subject: name, unit: 'feeds', total: feeds.length };
    const jobId = await announceJob(tx, run);
    for (let start = 0; start < feeds.length; start += rowsAtOnce) {
      const rows = feeds.slice(start, start + rowsAtOnce).map((feed) => rowOf(jobId, feed));
      await tx.insertInto('listed_feed').values(rows).execute();
    }
    const done = feeds.filter(({ answer }) => answer !== null).length;
    await progressJob(tx, jobId, { done, checkpoint: { unreachable } });
    return { jobId, key };
  });
}

function rowOf(jobId: number, { number, url, title, site, folder, answer }: PlannedFeed) {
  const { outcome = null, reason = null } = answer ?? {};
  return { job_id: jobId, number, url, name: title, site, folder, outcome, reason };
}

export async function pendingFeeds(db: Database, jobId: number): Promise<PendingFeed[]> {
  return db
    .selectFrom('listed_feed')
    .select(['number', 'url', 'name', 'site', 'folder'])
    .where('job_id', '=', jobId)
    .where('outcome', 'is', null)
    .orderBy('number')
    .execute();
}

export async function settleFeed(
  db: Database,
  jobId: number,
  number: number,
  { outcome, reason, newUrl = null, sourceId = null }: FeedAnswer,
): Promise<void> {
  await db
    .updateTable('listed_feed')
    .set({ outcome, reason, new_url: newUrl, source_id: sourceId })
    .where('job_id', '=', jobId)
    .where('number', '=', number)
    .execute();
}

export async function countAnswers(db: Database, jobId: number): Promise<FeedListResult> {
  const rows = await db
    .selectFrom('listed_feed')
    .select((e) => ['outcome', e.fn.countAll<number>().as('feeds')])
    .where('job_id', '=', jobId)
    .groupBy('outcome')
    .execute();
  const count = (outcome: FeedOutcome) => rows.find((row) => row.outcome === outcome)?.feeds ?? 0;
  return {
    feeds: rows.reduce((sum, row) => sum + row.feeds, 0),
    added: count('added'),
    alreadyThere: count('already there'),
    redirected: count('redirected'),
    unreachable: count('unreachable'),
    refused: count('refused'),
  };
}
