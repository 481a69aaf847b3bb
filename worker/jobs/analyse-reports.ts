import { owedReports } from '../../db/stores/analyses.ts';
import { analyseAndStore } from '../analysis-pool/analyse-and-store.ts';
import type { WorkContext } from '../context.ts';
import { askForRollUp } from '../queue/ask-for-roll-up.ts';
import type { JobRunContext } from './run-job.ts';

/** One transaction's worth: long enough to be quick, short enough that nothing waits long behind it. */
const batchSize = 250;

/** Analyses what is owed in a range of ids. A second run finds nothing owed and changes nothing. */
export async function analyseReportsJob(
  context: WorkContext,
  job: JobRunContext<{ firstId: number; lastId: number }>,
): Promise<void> {
  let { firstId } = job.payload;
  let done = 0;
  while (true) {
    const owed = await owedReports(context.store.db, firstId, job.payload.lastId, batchSize);
    if (owed.length === 0) break;
    done += owed.length;
    await analyseAndStore(context, owed, job.runId, { done });
    firstId = owed.at(-1)!.id + 1;
  }
  if (done > 0) await askForRollUp(context.queue);
}
