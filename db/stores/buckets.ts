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

    await rebuildCoverage(tx, days);

    await sql`delete from undercurrent.dirty_day where day = any(${days}::date[])`.execute(tx);
    return dirty.length;
  });
}

/**
 * Writes only rows that differ, and so knows the sources that changed: theirs are the totals to rebuild and the
 * verdicts to reach anew. A day's sources are many, those with something new few.
 */
async function rebuildCoverage(tx: Database, days: string[]): Promise<void> {
  // Two roll-ups of different days may touch one source: each total must see the other's days.
  await sql`select pg_advisory_xact_lock(hashtext('undercurrent.coverage'))`.execute(tx);
  const { rows } = await sql<{ source_id: number }>`
    with counted as materialized (
      select day, source_id, count(*)::int as collected, (count(*) filter (where relevant))::int as relevant
      from undercurrent.analysis where day = any(${days}::date[]) group by day, source_id
    ), gone as (
      delete from undercurrent.coverage c where c.day = any(${days}::date[])
        and not exists (select from counted n where n.day = c.day and n.source_id = c.source_id)
      returning source_id
    ), written as (
      insert into undercurrent.coverage as c (day, source_id, collected, relevant) select * from counted
      on conflict (day, source_id) do update set collected = excluded.collected, relevant = excluded.relevant
        where (c.collected, c.relevant) is distinct from (excluded.collected, excluded.relevant)
      returning source_id
    )
    select distinct source_id from (select * from gone union all select * from written) changed`.execute(
    tx,
  );
  if (rows.length > 0)
    await rebuildTotals(
      tx,
      rows.map((row) => row.source_id),
    );
}

async function rebuildTotals(tx: Database, sources: number[]): Promise<void> {
  await sql`
    insert into undercurrent.source_figures (source_id, reports, first_day, last_day)
    select id, coalesce(sum(c.collected), 0), min(c.day), max(c.day)
    from unnest(${sources}::int[]) as id left join undercurrent.coverage c on c.source_id = id
    group by id order by id
    on conflict (source_id) do update set reports = excluded.reports, first_day = excluded.first_day,
      last_day = excluded.last_day, judged_at = null`.execute(tx);
}

/** Days that wait for their roll-up. */
export async function dirtyDays(db: Database): Promise<number> {
  const row = await db
    .selectFrom('dirty_day')
    .select((e) => e.fn.countAll<number>().as('days'))
    .executeTakeFirstOrThrow();
  return row.days;
}
