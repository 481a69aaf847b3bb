import { readAdditions } from '../../db/stores/additions.ts';
import {
  countOutdated,
  outdatedReports,
  versionId,
  type WalkedTo,
} from '../../db/stores/analyses.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import { analyseAndStore } from '../analysis-pool/analyse-and-store.ts';
import type { WorkContext } from '../context.ts';
import { askForRollUp } from '../queue/ask-for-roll-up.ts';
import type { JobRunContext } from './run-job.ts';

const batchSize = 250;

/**
 * Brings every report to the analysis of today, newest first: a series whose parts were read with different words
 * would rise and fall with the words.
 */
export async function reanalyseJob(
  context: WorkContext,
  job: JobRunContext<object>,
): Promise<void> {
  let version: number;
  do {
    version = await versionOfToday(context);
    await walk(context, job, version);
  } while ((await versionOfToday(context)) !== version); // words were added meanwhile
}

async function walk(
  context: WorkContext,
  job: JobRunContext<object>,
  version: number,
): Promise<void> {
  const { db } = context.store;
  const left = await countOutdated(db, version);
  let { walked, done } = startOf(job.checkpoint, version);
  const total = done + left;
  await progressJob(db, job.runId, { done, total });
  while (true) {
    const batch = await outdatedReports(db, version, walked, batchSize);
    const last = batch.at(-1);
    if (!last) return;
    walked = { publishedAt: last.published_at.toISOString(), id: last.id };
    done += batch.length;
    const checkpoint: Checkpoint = { version, walked, done };
    const inputs = batch.map(({ published_at: _, ...report }) => report);
    await analyseAndStore(context, inputs, job.runId, {
      done,
      total,
      checkpoint: { ...checkpoint },
    });
    await askForRollUp(context.queue);
  }
}

interface Checkpoint {
  version: number;
  walked: WalkedTo | null;
  done: number;
}

/** A walk for another version is of no use to this one. */
function startOf(checkpoint: object | null, version: number): Checkpoint {
  const kept = checkpoint as Checkpoint | null;
  return kept?.version === version ? kept : { version, walked: null, done: 0 };
}

/** Whether some report was analysed with words of an earlier version. */
export async function isOutdated(context: WorkContext): Promise<boolean> {
  const version = await versionOfToday(context);
  return (await countOutdated(context.store.db, version)) > 0;
}

async function versionOfToday({ store: { db }, analysis }: WorkContext): Promise<number> {
  return versionId(db, await analysis.version(await readAdditions(db)));
}
