import { identityKeys, sharedAddresses } from '../../core/collection/identity.ts';
import { normaliseItem } from '../../core/collection/normalise-item.ts';
import { nextPoll } from '../../core/collection/poll-interval.ts';
import type { Item } from '../../core/report.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import { type InsertedReports, insertReports, type NewReport } from '../../db/stores/reports.ts';
import {
  type CollectedSource,
  findCollectedSource,
  type PollOutcome,
  recentReportTimes,
  recordPoll,
} from '../../db/stores/sources.ts';
import type { WorkContext } from '../context.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import type { ParsedFeed } from '../feed/parsed-feed.ts';
import type { FetchResult } from '../fetch/fetch-bytes.ts';
import { analyseReports } from '../queue/jobs.ts';
import type { JobRunContext } from './run-job.ts';

/** Polls one source: fetch ▸ decode ▸ parse ▸ normalise ▸ store what is new ▸ decide when to come again. */
export async function collectSourceJob(
  context: WorkContext,
  job: JobRunContext<{ sourceId: number }>,
): Promise<void> {
  const { db } = context.store;
  const source = await findCollectedSource(db, job.payload.sourceId);
  if (!source) return; // removed or switched off since it was asked for
  const fetched = await context.fetcher.fetch(source.url, {
    etag: source.etag,
    lastModified: source.lastModified,
  });
  const outcome = await outcomeOf(context, source, fetched, job.runId);
  await recordPoll(db, source.id, outcome, context.now());
}

type Finding = Pick<PollOutcome, 'succeeded' | 'reason'> &
  Partial<PollOutcome> & { hard?: boolean; retryAfter?: number | null };

async function outcomeOf(
  context: WorkContext,
  source: CollectedSource,
  fetched: FetchResult,
  runId: number,
): Promise<PollOutcome> {
  const finding = await findingOf(context, source, fetched, runId);
  const { hard, retryAfter, ...plain } = finding;
  const failed = !finding.succeeded;
  const softFailures = failed ? source.softFailures + (hard ? 0 : 1) : 0;
  const hardFailures = failed ? source.hardFailures + (hard ? 1 : 0) : 0;
  const next = nextPoll({
    now: context.now(),
    previousInterval: source.pollSeconds,
    recentItemTimes: await recentReportTimes(context.store.db, source.id, 30),
    failures: { soft: softFailures, hard: hardFailures },
    retryAfter: retryAfter ?? null,
    jitter01: context.jitter(),
  });
  const nextPollAt = plain.active === false ? null : next.at;
  return {
    ...plain,
    softFailures,
    hardFailures,
    pollSeconds: next.intervalSeconds,
    pollReason: next.reason,
    nextPollAt,
  };
}

async function findingOf(
  context: WorkContext,
  source: CollectedSource,
  fetched: FetchResult,
  runId: number,
): Promise<Finding> {
  switch (fetched.kind) {
    case 'not-modified':
      return { succeeded: true, reason: null };
    case 'gone':
      return {
        succeeded: false,
        hard: true,
        active: false,
        reason: 'The publisher has taken this feed away for good (410), so it was switched off.',
      };
    case 'failed':
      return {
        succeeded: false,
        hard: fetched.hard,
        retryAfter: fetched.retryAfter,
        reason: fetched.reason,
      };
    case 'ok':
      return readFeed(context, source, fetched, runId);
  }
}

async function readFeed(
  context: WorkContext,
  source: CollectedSource,
  fetched: FetchResult & { kind: 'ok' },
  runId: number,
): Promise<Finding> {
  let feed: ParsedFeed;
  try {
    feed = await parseFeed(fetched.bytes, {
      contentType: fetched.contentType,
      url: fetched.finalUrl,
    });
  } catch (error) {
    return { succeeded: false, hard: true, reason: (error as Error).message };
  }
  const now = context.now();
  const items = feed.items.map((raw) =>
    normaliseItem(raw, { now, language: feed.language ?? source.language }),
  );
  const usable = items.filter((item) => item.text !== '' || item.title !== null);
  const inserted = await storeItems(context, source, usable, runId);
  if (inserted.range) await context.queue.add(analyseReports, inserted.range);
  const { etag, lastModified } = fetched;
  return {
    succeeded: true,
    reason: null,
    etag,
    lastModified,
    parser: feed.parser,
    site: feed.link,
  };
}

function storeItems(
  context: WorkContext,
  source: CollectedSource,
  items: Item[],
  runId: number,
): Promise<InsertedReports> {
  const shared = sharedAddresses(items);
  const reports: NewReport[] = items.map((item) => {
    const { title, text, url, publisher, language } = item;
    // Undated entries count on the day they were first seen, and say so.
    return {
      keys: identityKeys(item, source.id, shared),
      publishedAt: item.publishedAt ?? context.now(),
      dateAssumed: item.publishedAt === null,
      title,
      text,
      url,
      publisher,
      language,
    };
  });
  return context.store.db.transaction().execute(async (tx) => {
    const inserted = await insertReports(tx, source.id, reports);
    await progressJob(tx, runId, { done: inserted.added, total: items.length });
    return inserted;
  });
}
