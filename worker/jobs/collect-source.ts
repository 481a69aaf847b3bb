import { nextPoll } from '../../core/collection/poll-interval.ts';
import {
  type CollectedSource,
  findCollectedSource,
  type PollOutcome,
  recentReportTimes,
  recordPoll,
} from '../../db/stores/sources.ts';
import { collectFeed } from '../collectors/collect-feed.ts';
import type { Finding } from '../collectors/finding.ts';
import type { WorkContext } from '../context.ts';
import type { JobRunContext } from './run-job.ts';

/** Polls one source, stores what is new, and decides when to come again. */
export async function collectSourceJob(
  context: WorkContext,
  job: JobRunContext<{ sourceId: number }>,
): Promise<void> {
  const { db } = context.store;
  const source = await findCollectedSource(db, job.payload.sourceId);
  if (!source) return; // removed or switched off since it was asked for
  const started = context.now().getTime();
  const finding = await collectFeed(context, source, job.runId);
  const ms = context.now().getTime() - started;
  await recordPoll(
    db,
    source.id,
    { ...(await outcomeOf(context, source, finding)), ms },
    context.now(),
  );
}

async function outcomeOf(
  context: WorkContext,
  source: CollectedSource,
  { hard, retryAfter, ...found }: Finding,
): Promise<PollOutcome> {
  const failed = !found.succeeded;
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
  return {
    ...found,
    softFailures,
    hardFailures,
    pollSeconds: next.intervalSeconds,
    pollReason: next.reason,
    nextPollAt: found.active === false ? null : next.at,
  };
}
