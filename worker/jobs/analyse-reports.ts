import { owedReports, storeAnalyses, versionId } from '../../db/stores/analyses.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
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
  const { db } = context.store;
  let { firstId } = job.payload;
  let done = 0;
  while (true) {
    const owed = await owedReports(db, firstId, job.payload.lastId, batchSize);
    if (owed.length === 0) break;
    const { version, analyses } = await context.analysis.analyse(
      owed.map(({ id: _, ...input }) => input),
    );
    const number = await versionId(db, version);
    done += owed.length;
    await db.transaction().execute(async (tx) => {
      await storeAnalyses(
        tx,
        number,
        owed.map(({ id }, index) => ({ id, analysis: analyses[index]! })),
      );
      await progressJob(tx, job.runId, { done });
    });
    firstId = owed.at(-1)!.id + 1;
  }
  if (done > 0) await askForRollUp(context.queue);
}
