import { sql } from 'kysely';
import { judgeSource, type SourceHealth } from '../../core/collection/health/source-health.ts';
import { dayNumber } from '../../core/collection/health/source-record.ts';
import type { Database } from '../open.ts';
import { readRecords } from '../reads/source-records.ts';

/** Days of the small chart in the list of sources. */
export const chartDays = 28;
/** A verdict depends on the clock as well: silence grows though nothing happens. */
const judgedForMs = 3 * 3600_000;

/** Sources whose verdict is older than what is known of them. */
export async function unjudgedSources(db: Database, now: Date): Promise<number> {
  const { rows } = await sql<{ sources: number }>`
    select count(*)::int as sources from undercurrent.source s
    left join undercurrent.source_figures f on f.source_id = s.id where ${isDue(now)}`.execute(db);
  return rows[0]!.sources;
}

/** Reaches the verdict anew for up to `limit` sources; returns how many it did. */
export async function judgeSources(db: Database, now: Date, limit: number): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`
      insert into undercurrent.source_figures (source_id)
      select s.id from undercurrent.source s left join undercurrent.source_figures f on f.source_id = s.id
      where f.source_id is null and ${isDue(now)} order by s.id limit ${limit}
      on conflict do nothing`.execute(tx);
    // Locked, so that reports counted meanwhile mark the source again after this verdict, not before.
    const { rows } = await sql<{ id: number }>`
      select s.id from undercurrent.source s join undercurrent.source_figures f on f.source_id = s.id
      where ${isDue(now)} order by s.id limit ${limit} for update of f skip locked`.execute(tx);
    const ids = rows.map((row) => row.id);
    const records = await readRecords(tx, ids, now);
    const judged = [...records].map(([id, record]) => {
      const today = dayNumber(now) - record.start;
      const days = Array.from(
        { length: chartDays },
        (_, index) => record.counts[today - chartDays + 1 + index] ?? 0,
      );
      return row(id, judgeSource(record), days);
    });
    await writeVerdicts(tx, judged, now);
    return ids.length;
  });
}

/** Archives bring nothing by themselves, and what is switched off is expected to be silent. */
function isDue(now: Date) {
  const before = new Date(now.getTime() - judgedForMs);
  return sql`s.url is not null and s.active and (f.judged_at is null or f.judged_at < ${before})`;
}

function row(id: number, { verdict, sentence, usual, since }: SourceHealth, days: number[]) {
  return {
    source_id: id,
    days,
    verdict,
    sentence,
    expected_per_day: usual?.perDay ?? null,
    since: since?.toISOString().slice(0, 10) ?? null,
  };
}

async function writeVerdicts(
  tx: Database,
  judged: ReturnType<typeof row>[],
  now: Date,
): Promise<void> {
  if (judged.length === 0) return;
  await sql`
    update undercurrent.source_figures f set days = j.days, verdict = j.verdict, sentence = j.sentence,
      expected_per_day = j.expected_per_day, since = j.since, judged_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(judged)}::jsonb)
      as j(source_id int, days int[], verdict text, sentence text, expected_per_day real, since date)
    where f.source_id = j.source_id`.execute(tx);
}
