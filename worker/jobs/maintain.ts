import { sql } from 'kysely';
import { forgetOldJobs } from '../../db/stores/job-runs.ts';
import { forgetOldPolls } from '../../db/stores/source-log.ts';
import type { WorkContext } from '../context.ts';

/** Forgets the record of small jobs, and refreshes what the query planner knows about the tables that grow. */
export async function maintainJob({ store, now, log }: WorkContext): Promise<void> {
  const forgotten = await forgetOldJobs(store.db, now());
  await forgetOldPolls(store.db);
  await sql`analyze undercurrent.report, undercurrent.analysis, undercurrent.bucket, undercurrent.coverage`.execute(
    store.db,
  );
  log.debug({ forgotten }, 'Maintained the store');
}
