import { sql, type Transaction } from 'kysely';
import type { Judgement } from '../../core/analysis/judgement.ts';
import { ancestorsOf } from '../../core/geography/regions.ts';
import type { Schema } from '../schema.ts';

type Tx = Transaction<Schema>;

export interface Judged {
  id: number;
  judgement: Judgement;
}

/** The columns of an analysis that counts are made of. */
export function judgementColumns(judgement: Judgement) {
  const { relevant, focus, countries } = judgement;
  return {
    relevant,
    focus,
    countries,
    crimes: crimesOf(judgement),
    regions: regionsOf(judgement),
  };
}

/** Every key a report counts under, once: its crime types and their groups. */
function crimesOf({ relevant, labels }: Judgement): string[] {
  if (!relevant) return [];
  return [...new Set(labels.flatMap((label) => [label.type, label.group]))];
}

/** Every area a report counts in, once: its countries, the areas above them, and the world even without a place. */
function regionsOf({ relevant, countries }: Judgement): string[] {
  if (!relevant) return [];
  return [
    ...new Set(['001', ...countries.flatMap(({ country }) => [...ancestorsOf(country), country])]),
  ];
}

/** Writes labels in place of older ones; a report that was deleted meanwhile is passed over. */
export async function replaceLabels(tx: Tx, version: number, judged: Judged[]): Promise<void> {
  const ids = judged.map(({ id }) => id);
  await sql`delete from undercurrent.label where report_id = any(${ids}::bigint[])`.execute(tx);
  const labels = judged.flatMap(({ id, judgement }) =>
    judgement.labels.map(({ type, score, evidence, by = 'analysis' }) => ({
      id,
      type,
      score,
      evidence,
      by,
    })),
  );
  await sql`
    insert into undercurrent.label (report_id, crime_type, score, evidence, version_id, by)
    select l.id, l.type, l.score, l.evidence, ${version}, l.by
    from json_to_recordset(${JSON.stringify(labels)}::json) as l(id bigint, type text, score real, evidence jsonb, by text)
    where exists (select from undercurrent.report r where r.id = l.id)`.execute(tx);
}

/** In order of the day, so that two workers never wait for each other in a circle. */
export async function markDaysOf(tx: Tx, ids: readonly number[]): Promise<void> {
  await sql`
    insert into undercurrent.dirty_day (day)
    select distinct day from undercurrent.report where id = any(${ids}::bigint[]) order by day
    on conflict (day) do update set marks = dirty_day.marks + 1`.execute(tx);
}
