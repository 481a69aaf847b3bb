import { readAdditions } from '../../db/stores/additions.ts';
import type { OwedReport } from '../../db/stores/analyses.ts';
import { storeAnalyses, versionId } from '../../db/stores/analyses.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import type { WorkContext } from '../context.ts';

/** Analyses a batch and stores it in one transaction with the progress of its job. */
export async function analyseAndStore(
  { store: { db }, analysis }: WorkContext,
  batch: OwedReport[],
  runId: number,
  progress: Parameters<typeof progressJob>[2],
): Promise<void> {
  const { version, analyses } = await analysis.analyse(
    batch.map(({ id: _, mark: __, ...input }) => input),
    await readAdditions(db),
  );
  const number = await versionId(db, version);
  await db.transaction().execute(async (tx) => {
    await storeAnalyses(
      tx,
      number,
      batch.map(({ id, mark }, at) => ({ id, mark, analysis: analyses[at]! })),
    );
    await progressJob(tx, runId, progress);
  });
}
