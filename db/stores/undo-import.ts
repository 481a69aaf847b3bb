import { sql, type Transaction } from 'kysely';
import type { Database } from '../open.ts';
import type { Schema } from '../schema.ts';

/** Removes reports with all that was said about them, and marks their days; returns how many were still there. */
export async function removeReports(
  tx: Transaction<Schema>,
  ids: readonly number[],
): Promise<number> {
  if (ids.length === 0) return 0;
  // In order of the day, so that two workers never wait for each other in a circle.
  await sql`
    insert into undercurrent.dirty_day (day)
    select distinct day from undercurrent.report where id = any(${ids}::bigint[]) order by day
    on conflict (day) do update set marks = dirty_day.marks + 1`.execute(tx);
  // Copies of what goes away are linked anew with their analysis.
  await sql`
    insert into undercurrent.unanalysed (report_id)
    select report_id from undercurrent.copy
    where (first_id = any(${ids}::bigint[]) or nearest_id = any(${ids}::bigint[]))
      and report_id <> all(${ids}::bigint[])
    on conflict (report_id) do nothing`.execute(tx);
  const { numDeletedRows } = await tx
    .deleteFrom('report')
    .where(sql<boolean>`id = any(${ids}::bigint[])`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Notes that an import was taken back: its file may then come again as new. */
export async function markUndone(
  db: Database,
  uploadId: number,
  jobKey: string,
  removed: number,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.updateTable('upload').set({ undone_at: now }).where('id', '=', uploadId).execute();
    await sql`
      update undercurrent.job_run set result = jsonb_set(result, '{removed}', to_jsonb(${removed}::bigint))
      where key = ${jobKey} and result is not null`.execute(tx);
  });
}
