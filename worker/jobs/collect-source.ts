import { followMove } from '../../core/collection/feeds/follow-move.ts';
import { nextPoll } from '../../core/collection/feeds/poll-interval.ts';
import { moveSource, postponePoll } from '../../db/stores/moved-sources.ts';
import {
  type CollectedSource,
  findCollectedSource,
  type PollOutcome,
  recentReportTimes,
  recordPoll,
} from '../../db/stores/sources.ts';
import { collectFeed } from '../collectors/collect-feed.ts';
import { collectGdelt } from '../collectors/collect-gdelt.ts';
import type { Finding } from '../collectors/finding.ts';
import type { WorkContext } from '../context.ts';
import type { JobRunContext } from './run-job.ts';

const collectors = { feed: collectFeed, gdelt: collectGdelt };

/** Polls one source, stores what is new, and decides when to come again. */
export async function collectSourceJob(
  context: WorkContext,
  job: JobRunContext<{ sourceId: number }>,
): Promise<void> {
  const { db } = context.store;
  const source = await findCollectedSource(db, job.payload.sourceId);
  if (!source) return; // removed or switched off since it was asked for
  const started = context.now().getTime();
  const finding = await collectors[source.connector](context, source, job.runId);
  const now = context.now();
  if (finding.postponed) return postponePoll(db, source.id, whenRested(finding, context));
  const { movedTo, newUrl } = followMove({ permanentUrl: null, ...source, ...finding });
  const outcome = await outcomeOf(context, source, finding);
  await recordPoll(db, source.id, { ...outcome, movedTo, ms: now.getTime() - started }, now);
  if (newUrl !== null) await moveSource(db, source.id, newUrl, now);
}

/** A little later than asked, and not all sources of the host in the same second. */
function whenRested(
  { retryAfter, reason }: Finding,
  { now, jitter }: WorkContext,
): { at: Date; reason: string } {
  const seconds = (retryAfter ?? 0) + 60 * jitter();
  return { at: new Date(now().getTime() + seconds * 1000), reason: reason ?? '' };
}

async function outcomeOf(
  context: WorkContext,
  source: CollectedSource,
  { hard, retryAfter, rhythm, note, postponed: _, permanentUrl: __, ...found }: Finding,
): Promise<PollOutcome> {
  const failed = !found.succeeded;
  const softFailures = failed ? source.softFailures + (hard ? 0 : 1) : 0;
  const hardFailures = failed ? source.hardFailures + (hard ? 1 : 0) : 0;
  const next = nextPoll({
    now: context.now(),
    // The interval of a source that failed says nothing of its rhythm: once it answers again it is asked as before.
    previousInterval: source.softFailures + source.hardFailures > 0 ? null : source.pollSeconds,
    recentItemTimes: await recentReportTimes(context.store.db, source.id, 30),
    failures: { soft: softFailures, hard: hardFailures },
    retryAfter: retryAfter ?? null,
    ...(rhythm ? { rhythm } : {}),
    jitter01: context.jitter(),
  });
  return {
    ...found,
    softFailures,
    hardFailures,
    pollSeconds: next.intervalSeconds,
    ...(found.active === false
      ? { pollReason: 'It is switched off, and not asked.', nextPollAt: null }
      : {
          pollReason: note === undefined ? next.reason : `${next.reason} ${note}`,
          nextPollAt: next.at,
        }),
  };
}
