import { sql } from 'kysely';
import type { Verdict } from '../../core/contract/sources.ts';
import type { Database } from '../open.ts';

export interface SourceAlarm {
  id: number;
  name: string;
  verdict: Verdict;
  sentence: string;
  /** UTC day. */
  since: string | null;
  /** Whole days since then. */
  days: number | null;
}

const silent: readonly Verdict[] = ['quiet', 'dead', 'unreached'];

/** Sources that ought to have brought something and did not, longest first. */
export function silentSources(db: Database, now: Date): Promise<SourceAlarm[]> {
  return readAlarms(db, now, silent);
}

/** Every source that is not as usual: the silent ones, and those that bring far more. */
export function unusualSources(db: Database, now: Date): Promise<SourceAlarm[]> {
  return readAlarms(db, now, [...silent, 'loud']);
}

async function readAlarms(
  db: Database,
  now: Date,
  verdicts: readonly Verdict[],
): Promise<SourceAlarm[]> {
  const { rows } = await sql<SourceAlarm>`
    select s.id, s.name, f.verdict, f.sentence, f.since, (${now}::date - f.since) as days
    from undercurrent.source_figures f join undercurrent.source s on s.id = f.source_id
    where f.verdict = any(${[...verdicts]}::text[]) and s.active and s.url is not null
    order by f.since nulls first, lower(s.name)`.execute(db);
  return rows;
}
