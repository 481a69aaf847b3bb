import { dirtyDays, rollUpDirtyDays } from '../../db/stores/buckets.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import type { WorkContext } from '../context.ts';
import { judgeSources } from '../queue/jobs.ts';
import type { JobRunContext } from './run-job.ts';

/** Rebuilds every day that changed. Each round is a transaction of its own, so a killed worker loses one round. */
export async function rollUpJob(
  { store, queue }: WorkContext,
  job: JobRunContext<object>,
): Promise<void> {
  const total = await dirtyDays(store.db);
  let done = 0;
  while (true) {
    const days = await rollUpDirtyDays(store.db, 100);
    if (days === 0) break;
    done += days;
    await progressJob(store.db, job.runId, { done, total: Math.max(total, done) });
  }
  await queue.add(judgeSources, {}, { only: 'judge-sources', delayMs: 1_000 });
}
