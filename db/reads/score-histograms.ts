import { sql } from 'kysely';
import type { Database } from '../open.ts';

export interface ScoreHistogram {
  /** First day of the month, UTC. */
  month: string;
  sourceId: number;
  /** Reports by relevance in ten equal steps. */
  bins: number[];
  relevant: number;
  untyped: number;
}

/** Relevance of the reports of each source and month since a day: the raw material of drift. */
export async function scoreHistograms(db: Database, since: string): Promise<ScoreHistogram[]> {
  const { rows } = await sql<{
    month: string;
    source_id: number;
    bin: number;
    reports: number;
    relevant: number;
    untyped: number;
  }>`
    select date_trunc('month', day)::date::text as month, source_id,
      least(9, floor(relevance * 10))::int as bin, count(*)::int as reports,
      (count(*) filter (where relevant))::int as relevant,
      (count(*) filter (where relevant and crimes = '{}'))::int as untyped
    from undercurrent.analysis where day >= ${since}::date group by 1, 2, 3`.execute(db);
  const found = new Map<string, ScoreHistogram>();
  for (const { month, source_id, bin, reports, relevant, untyped } of rows) {
    const key = `${month} ${source_id}`;
    let entry = found.get(key);
    if (!entry) {
      entry = { month, sourceId: source_id, bins: Array(10).fill(0), relevant: 0, untyped: 0 };
      found.set(key, entry);
    }
    entry.bins[bin]! += reports;
    entry.relevant += relevant;
    entry.untyped += untyped;
  }
  return [...found.values()];
}
