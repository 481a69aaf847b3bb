import { isPermanent } from '../../core/errors.ts';
import { failJob, finishJob, type NewJobRun, startJob } from '../../db/stores/job-runs.ts';
import type { WorkContext } from '../context.ts';
import type { JobContext } from '../queue/open.ts';

/** A job at work, with its row in the record of jobs. */
export interface JobRunContext<T> extends JobContext<T> {
  runId: number;
  checkpoint: Record<string, unknown> | null;
}

/** Runs a handler and keeps the record of it, so that every job is visible while it runs and after. */
export async function runJob<T>(
  context: WorkContext,
  job: JobContext<T>,
  run: Omit<NewJobRun, 'key' | 'kind'> & { key?: string },
  handle: (context: WorkContext, job: JobRunContext<T>) => Promise<void>,
): Promise<void> {
  const { db } = context.store;
  const { id, checkpoint } = await startJob(
    db,
    { key: job.key, ...run, kind: job.kind },
    context.now(),
  );
  try {
    await handle(context, { ...job, runId: id, checkpoint });
    await finishJob(db, id, context.now());
  } catch (error) {
    await failJob(
      db,
      id,
      (error as Error).message,
      context.now(),
      job.isLastAttempt || isPermanent(error),
    );
    throw error;
  }
}
