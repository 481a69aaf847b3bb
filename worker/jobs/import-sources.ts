import { languageTag } from '../../core/collection/items/language-tag.ts';
import type { Database } from '../../db/open.ts';
import {
  countAnswers,
  type FeedAnswer,
  type PendingFeed,
  pendingFeeds,
  settleFeed,
} from '../../db/stores/feed-lists.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import { addSource, findSourceByAddress, type NewSourceRow } from '../../db/stores/sources.ts';
import type { WorkContext } from '../context.ts';
import { findFeeds } from '../feed/find-feed.ts';
import { inParallel } from '../in-parallel.ts';
import { type Checked, checkFeed } from '../probe/check-feed.ts';
import { collectSource } from '../queue/jobs.ts';
import type { JobRunContext } from './run-job.ts';

/** Feeds looked at together; each host is still asked by two at most. */
const atOnce = 12;

/** What a list does with feeds that do not answer. */
type Unreachable = 'add' | 'skip';

interface ListRun {
  jobId: number;
  unreachable: Unreachable;
  done: number;
}

/**
 * Checks the feeds of a list that have no answer yet. The source and its answer are written in one transaction:
 * interrupted, the list goes on behind the last answer and adds nothing twice.
 */
export async function importSourcesJob(
  context: WorkContext,
  job: JobRunContext<object>,
): Promise<void> {
  const { db } = context.store;
  const pending = await pendingFeeds(db, job.runId);
  const before = await countAnswers(db, job.runId);
  const run: ListRun = {
    jobId: job.runId,
    unreachable: (job.checkpoint?.unreachable as Unreachable | undefined) ?? 'add',
    done: before.feeds - pending.length,
  };
  await progressJob(db, job.runId, {
    done: run.done,
    total: before.feeds,
    step: 'asking the feeds',
  });
  await inParallel(pending, atOnce, (feed) => checkOne(context, run, feed));
  const result = await countAnswers(db, job.runId);
  await progressJob(db, job.runId, { done: result.feeds, result });
}

async function checkOne(context: WorkContext, run: ListRun, feed: PendingFeed): Promise<void> {
  const { db } = context.store;
  const there = await findSourceByAddress(db, [feed.url]);
  const checked = there === null ? await checkFeed(context, feed.url) : null;
  const answer = await db.transaction().execute(async (tx) => {
    const answer: FeedAnswer =
      checked === null
        ? { outcome: 'already there', reason: `It is source ${there}.`, sourceId: there }
        : await answerFor({ db: tx, now: context.now() }, run, feed, checked);
    await settleFeed(tx, run.jobId, feed.number, answer);
    await progressJob(tx, run.jobId, { done: ++run.done });
    return answer;
  });
  const { outcome, sourceId } = answer;
  if ((outcome === 'added' || outcome === 'redirected') && sourceId) {
    await context.queue.add(collectSource, { sourceId }, { once: `source-${sourceId}` });
  }
}

/** Where and when a source is added. */
interface Adding {
  db: Database;
  now: Date;
}

async function answerFor(
  adding: Adding,
  run: ListRun,
  feed: PendingFeed,
  checked: Checked,
): Promise<FeedAnswer> {
  switch (checked.kind) {
    case 'feed':
      return addRead(adding, feed, checked);
    case 'page':
      return { outcome: 'refused', reason: `${checked.reason}${pointer(checked)}` };
    case 'refused':
      return { outcome: 'refused', reason: checked.reason };
    case 'unreachable':
      return run.unreachable === 'add'
        ? addSilent(adding, feed, checked)
        : { outcome: 'unreachable', reason: `${checked.reason} It was left out.` };
  }
}

async function addRead(
  { db, now }: Adding,
  feed: PendingFeed,
  { url, movedFrom, feed: read }: Extract<Checked, { kind: 'feed' }>,
): Promise<FeedAnswer> {
  const name = feed.name ?? read.title ?? new URL(url).hostname;
  const row: NewSourceRow = {
    ...rowOf(feed, url, name),
    site: feed.site ?? read.link,
    language: languageTag(read.language),
    moved_from: movedFrom,
  };
  const { id, added } = await addSource(db, row, now);
  const moved = movedFrom === null ? null : `It moved for good to ${url}`;
  if (!added) {
    const reason = moved === null ? `It is source ${id}.` : `${moved}, which is source ${id}.`;
    return { outcome: 'already there', reason, newUrl: moved && url, sourceId: id };
  }
  if (moved === null) return { outcome: 'added', reason: null, sourceId: id };
  return { outcome: 'redirected', reason: `${moved}.`, newUrl: url, sourceId: id };
}

/** One that asked to come back later is there; any other is kept switched off until somebody looks at it. */
async function addSilent(
  { db, now }: Adding,
  feed: PendingFeed,
  { reason, later }: Extract<Checked, { kind: 'unreachable' }>,
): Promise<FeedAnswer> {
  const name = feed.name ?? new URL(feed.url).hostname;
  const row = { ...rowOf(feed, feed.url, name), active: later, reason };
  const { id, added } = await addSource(db, row, now);
  return added
    ? {
        outcome: 'unreachable',
        reason: `${reason} It was added${later ? ' and is asked again later' : ' switched off'}.`,
        sourceId: id,
      }
    : { outcome: 'already there', reason: `It is source ${id}.`, sourceId: id };
}

function rowOf(feed: PendingFeed, url: string, name: string): NewSourceRow {
  return {
    name: name.slice(0, 200),
    url,
    site: feed.site,
    publisher: name.slice(0, 200),
    country: null,
    language: null,
    kind: 'press',
    folder: feed.folder?.slice(0, 300) ?? null,
  };
}

/** The way to the feed, where the page shows it. */
function pointer({ html, url }: Extract<Checked, { kind: 'page' }>): string {
  const [feed] = findFeeds(html, url);
  return feed ? ` It names a feed: ${feed.url}` : '';
}
