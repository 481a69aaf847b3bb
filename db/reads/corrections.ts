import { isConfirmed, type Judgement } from '../../core/analysis/judgement.ts';
import type { StandingCorrection } from '../../core/contract/corrections.ts';
import { isCrimeType } from '../../core/taxonomy/taxonomy.ts';
import type { Database } from '../open.ts';

/** The correction of a report that is in force, beside what the analysis says. */
export async function readCorrection(
  db: Database,
  reportId: number,
): Promise<StandingCorrection | null> {
  const row = await db
    .selectFrom('correction')
    .select(['relevant', 'types', 'countries', 'note', 'made_by', 'made_at', 'machine'])
    .where('report_id', '=', reportId)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { relevant, types, countries, note, made_by: by, made_at, machine } = row;
  const said = { relevant, types: types?.filter(isCrimeType) ?? null, countries };
  return {
    relevant,
    types,
    countries,
    note,
    by,
    at: made_at.toISOString(),
    confirms: isConfirmed(machine, said),
    machine: plain(machine),
  };
}

function plain({ relevant, labels, countries }: Judgement): StandingCorrection['machine'] {
  return {
    relevant,
    types: labels.map(({ type }) => type),
    countries: countries.map(({ country }) => country),
  };
}
