import { sql } from 'kysely';
import { dayNumber, type SourceRecord } from '../../core/collection/health/source-record.ts';
import type { Database } from '../open.ts';

/** Half a year before its last item: enough for a season to learn from, and for the pauses of a rare source. */
const historyDays = 26 * 7;

interface StateRow {
  id: number;
  created_at: Date;
  last_polled_at: Date | null;
  last_success_at: Date | null;
  reason: string | null;
  first_day: number | null;
  last_day: number | null;
}

/** What sources brought and when they were heard, in three queries however many they are. */
export async function readRecords(
  db: Database,
  ids: number[],
  now: Date,
): Promise<Map<number, SourceRecord>> {
  if (ids.length === 0) return new Map();
  const today = dayNumber(now);
  const states = await readStates(db, ids, today);
  const starts = new Map(
    states.map(({ id, last_day }) => [id, (last_day ?? today) - historyDays] as const),
  );
  const counts = await readCounts(db, starts, today);
  const unheard = await readUnheard(db, ids, now);
  return new Map(
    states.map((state) => [
      state.id,
      {
        now,
        addedAt: state.created_at,
        lastPolledAt: state.last_polled_at,
        lastSuccessAt: state.last_success_at,
        failure: state.reason,
        firstItemDay: state.first_day,
        lastItemDay: state.last_day,
        start: starts.get(state.id)!,
        counts: counts.get(state.id)!,
        unheard: unheard.get(state.id) ?? [],
      },
    ]),
  );
}

/** An item dated tomorrow is no sign of life tomorrow. */
async function readStates(db: Database, ids: number[], today: number): Promise<StateRow[]> {
  const { rows } = await sql<StateRow>`
    select s.id, s.created_at, s.last_polled_at, s.last_success_at, s.reason,
      f.first_day - date '1970-01-01' as first_day,
      case when f.last_day - date '1970-01-01' <= ${today}::int then f.last_day - date '1970-01-01'
        else (select max(c.day) - date '1970-01-01' from undercurrent.coverage c
          where c.source_id = s.id and c.day <= date '1970-01-01' + ${today}::int) end as last_day
    from undercurrent.source s left join undercurrent.source_figures f on f.source_id = s.id
    where s.id = any(${ids}::int[]) order by s.id`.execute(db);
  return rows;
}

/** A source's days as two texts: a row for each day would take longer to hand over than to judge. */
async function readCounts(
  db: Database,
  starts: ReadonlyMap<number, number>,
  today: number,
): Promise<Map<number, number[]>> {
  const { rows } = await sql<{ id: number; days: string; items: string }>`
    select c.source_id as id, string_agg((c.day - date '1970-01-01')::text, ',') as days,
      string_agg(c.collected::text, ',') as items
    from unnest(${[...starts.keys()]}::int[], ${[...starts.values()]}::int[]) as wanted(id, start)
    join undercurrent.coverage c on c.source_id = wanted.id
      and c.day >= date '1970-01-01' + wanted.start and c.day <= date '1970-01-01' + ${today}::int
    group by c.source_id`.execute(db);
  const counts = new Map(
    [...starts].map(([id, start]) => [id, Array<number>(today - start + 1).fill(0)]),
  );
  for (const { id, days, items } of rows) {
    const found = items.split(',');
    days.split(',').forEach((day, index) => {
      counts.get(id)![Number(day) - starts.get(id)!] = Number(found[index]);
    });
  }
  return counts;
}

async function readUnheard(db: Database, ids: number[], now: Date) {
  const { rows } = await sql<{ id: number; from: Date; to: Date | null }>`
    select source_id as id, at as "from", until as "to" from undercurrent.source_event
    where source_id = any(${ids}::int[]) and kind in ('off', 'unreached')`.execute(db);
  const unheard = new Map<number, { from: Date; to: Date }[]>();
  for (const { id, from, to } of rows) {
    unheard.set(id, [...(unheard.get(id) ?? []), { from, to: to ?? now }]);
  }
  return unheard;
}
