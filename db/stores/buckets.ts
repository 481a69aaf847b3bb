import { sql } from 'kysely';
import type { Database } from '../open.ts';

/**
 * Rebuilds the buckets and the coverage of up to `limit` days that changed, oldest first; returns how many days
 * it did. Rebuilt, never incremented: late reports and repeated jobs settle by themselves. The marks are locked
 * while it works, so a report analysed meanwhile marks its day anew and is counted in the next round.
 */
export async function rollUpDirtyDays(db: Database, limit: number): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const dirty = await tx
      .selectFrom('dirty_day')
      .select('day')
      .orderBy('day')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute();
    if (dirty.length === 0) return 0;
    const days = dirty.map((row) => row.day);

    await sql`delete from undercurrent.bucket where day = any(${days}::date[])`.execute(tx);
    await sql`
      insert into undercurrent.bucket (day, crime, region, reports)
      select day, crime, region, count(*)
      from undercurrent.analysis, unnest(crimes || array['all']) as crime, unnest(regions) as region
      where day = any(${days}::date[]) and relevant
      group by day, crime, region`.execute(tx);

    await sql`delete from undercurrent.coverage where day = any(${days}::date[])`.execute(tx);
    await sql`
      insert into undercurrent.coverage (day, source_id, collected, relevant)
      select day, source_id, count(*), count(*) filter (where relevant)
      from undercurrent.analysis where day = any(${days}::date[])
      group by day, source_id`.execute(tx);

    await sql`delete from undercurrent.dirty_day where day = any(${days}::date[])`.execute(tx);
    return dirty.length;
  });
}

/** Days that wait for their roll-up. */
export async function dirtyDays(db: Database): Promise<number> {
  const row = await db
    .selectFrom('dirty_day')
    .select((e) => e.fn.countAll<number>().as('days'))
    .executeTakeFirstOrThrow();
  return row.days;
}
