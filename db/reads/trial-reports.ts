import { sql } from 'kysely';
import type { Database } from '../open.ts';

export interface TrialReport {
  id: number;
  title: string | null;
  text: string;
  language: string;
  types: string[];
  day: string;
  publishedAt: Date;
}

/** Reports from a day on in a language (null: any), in order of their id behind `after`. */
export async function trialReports(
  db: Database,
  from: string,
  language: string | null,
  after: number,
  limit: number,
): Promise<TrialReport[]> {
  const { rows } = await sql<TrialReport>`
    select r.id, r.title, left(r.text, 4000) as text, a.language, a.day::text as day, a.published_at as "publishedAt",
      coalesce((select array_agg(l.crime_type) from undercurrent.label l where l.report_id = a.report_id), '{}') as types
    from undercurrent.analysis a join undercurrent.report r on r.id = a.report_id
    where a.day >= ${from}::date and a.report_id > ${after} and (${language}::text is null or a.language = ${language})
    order by a.report_id limit ${limit}`.execute(db);
  return rows;
}
