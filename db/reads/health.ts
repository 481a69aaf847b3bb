import type { Database } from '../open.ts';

/** How much is in the store; reports from the roll-up, which is exact once nothing waits to be rolled up. */
export async function countRows(db: Database): Promise<{ reports: number; sources: number }> {
  const row = await db
    .selectNoFrom((e) => [
      e
        .selectFrom('coverage')
        .select((c) => c.fn.coalesce(c.fn.sum<number>('collected'), c.val(0)).as('n'))
        .as('reports'),
      e
        .selectFrom('source')
        .select((c) => c.fn.countAll<number>().as('n'))
        .as('sources'),
    ])
    .executeTakeFirstOrThrow();
  return { reports: Number(row.reports), sources: Number(row.sources) };
}
