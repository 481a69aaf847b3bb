import { sql } from 'kysely';
import {
  type Correction,
  correctJudgement,
  type Judgement,
} from '../../core/analysis/judgement.ts';
import { type CrimeType, isCrimeType } from '../../core/taxonomy/taxonomy.ts';
import type { Database } from '../open.ts';

/** A report with a correction in force: its text, what the analysis says and what the analyst says. */
export interface JudgedReport {
  id: number;
  title: string | null;
  text: string;
  language: string;
  machine: Judgement;
  said: Judgement;
}

/** Newest judgements first, up to `limit`. */
export async function judgedReports(db: Database, limit: number): Promise<JudgedReport[]> {
  const { rows } = await sql<
    Omit<JudgedReport, 'said'> & {
      relevant: boolean | null;
      types: string[] | null;
      countries: string[] | null;
    }
  >`
    select r.id, r.title, r.text, a.language, c.machine, c.relevant, c.types, c.countries
    from (
      select distinct on (report_id) * from undercurrent.correction where undone_at is null order by report_id, id desc
    ) c
    join undercurrent.report r on r.id = c.report_id join undercurrent.analysis a on a.report_id = c.report_id
    order by c.id desc limit ${limit}`.execute(db);
  return rows.map(({ relevant, types, countries, ...report }) => {
    const correction: Correction = { relevant, types: known(types), countries };
    return { ...report, said: correctJudgement(report.machine, correction) };
  });
}

function known(types: string[] | null): CrimeType[] | null {
  return types?.filter(isCrimeType) ?? null;
}
