import { sql } from 'kysely';
import { forgetOldJobs } from '../../db/stores/job-runs.ts';
import { forgetOldPolls } from '../../db/stores/source-log.ts';
import { dropStaleUploads } from '../../db/stores/uploads.ts';
import type { WorkContext } from '../context.ts';
import { reanalyse } from '../queue/jobs.ts';

/** How long an upload that stopped half way may be gone on with: a week. */
const unfinishedKept = 7 * 24 * 3600 * 1000;

/** Forgets the record of small jobs and uploads nobody went on with, and refreshes what the query planner knows about the tables that grow. */
export async function maintainJob({ store, queue, now, log }: WorkContext): Promise<void> {
  const forgotten = await forgetOldJobs(store.db, now());
  await forgetOldPolls(store.db);
  const stale = await dropStaleUploads(store.db, new Date(now().getTime() - unfinishedKept));
  await sql`analyze undercurrent.report, undercurrent.analysis, undercurrent.bucket, undercurrent.coverage`.execute(
    store.db,
  );
  // Asked for when words change; this is for what a killed process may have left undone.
  await queue.add(reanalyse, {}, { only: 'reanalyse' });
  log.debug({ forgotten, stale }, 'Maintained the store');
}
