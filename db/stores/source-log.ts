import { sql } from 'kysely';
import type { Database } from '../open.ts';

/** Kept per source. At the shortest interval that is four hours, at the longest seven weeks. */
const keptPolls = 50;
/** The longest interval is a day: a pause beyond two is a gap in what was seen, whoever caused it. */
const gapHours = 48;

export interface LoggedPoll {
  succeeded: boolean;
  reason: string | null;
  active?: boolean;
  parser?: string;
  items?: number;
  added?: number;
  ms?: number;
}

/**
 * Notes a poll, and what it shows to have changed since the one before: a time the source was not reached, another
 * parser, another address. Called before the source itself is updated.
 */
export async function logPoll(
  db: Database,
  id: number,
  outcome: LoggedPoll,
  now: Date,
): Promise<void> {
  const { items = null, added = null, ms = null, reason } = outcome;
  const parser = outcome.parser ?? null;
  await sql`
    with was as (select * from undercurrent.source where id = ${id}), noted as (
      insert into undercurrent.source_poll (source_id, at, outcome, reason, items, added, ms)
      select id, ${now}::timestamptz, ${named(outcome)}, ${reason}, ${items}::int, ${added}::int, ${ms}::int from was
      on conflict do nothing
    ), unreached as (
      insert into undercurrent.source_event (source_id, kind, at, until)
      select id, 'unreached', last_success_at, ${now}::timestamptz from was
      where ${outcome.succeeded} and last_success_at < ${now}::timestamptz - make_interval(hours => ${gapHours})
    ), judged as (
      -- Heard again: what was said of it while it was not no longer holds.
      update undercurrent.source_figures f set judged_at = null from was
      where f.source_id = was.id and ${outcome.succeeded} and (was.reason is not null or was.last_success_at is null)
    ), reread as (
      insert into undercurrent.source_event (source_id, kind, at, note)
      select id, 'parser', ${now}::timestamptz, parser || ' → ' || ${parser}::text from was where parser <> ${parser}::text
    )
    insert into undercurrent.source_event (source_id, kind, at, note)
    select id, 'off', ${now}::timestamptz, ${reason} from was where ${outcome.active === false} and active`.execute(
    db,
  );
}

function named({ succeeded, active, added }: LoggedPoll): string {
  if (active === false) return 'off';
  if (!succeeded) return 'failed';
  return added ? 'new' : 'unchanged';
}

/** Notes that a source was switched off, or that the time it was off is over. */
export async function logSwitch(
  db: Database,
  id: number,
  active: boolean,
  now: Date,
): Promise<void> {
  await (active
    ? sql`update undercurrent.source_event set until = ${now} where source_id = ${id} and kind = 'off' and until is null`
    : sql`insert into undercurrent.source_event (source_id, kind, at)
        select id, 'off', ${now}::timestamptz from undercurrent.source where id = ${id} and active`
  ).execute(db);
  await sql`update undercurrent.source_figures set judged_at = null where source_id = ${id}`.execute(
    db,
  );
}

/** Forgets all but the last polls of each source. */
export async function forgetOldPolls(db: Database): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from undercurrent.source_poll p using (
      select source_id, at, row_number() over (partition by source_id order by at desc) as place
      from undercurrent.source_poll
    ) ranked
    where ranked.place > ${keptPolls} and p.source_id = ranked.source_id and p.at = ranked.at`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}
