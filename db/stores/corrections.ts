import { sql, type Transaction } from 'kysely';
import {
  type Correction,
  correctJudgement,
  type Judgement,
} from '../../core/analysis/judgement.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { AboutCountry, Analysis, Label, Span } from '../../core/report.ts';
import { groupOf, isCrimeType } from '../../core/taxonomy/taxonomy.ts';
import type { Schema } from '../schema.ts';
import { type Judged, judgementColumns, markDaysOf, replaceLabels } from './judgements.ts';

type Tx = Transaction<Schema>;

export interface NewCorrection extends Correction {
  note: string | null;
  by: string;
}

interface InForce extends Correction {
  id: number;
  machine: Judgement;
}

/** Puts an analyst's word over a report's analysis. The analysis' own is kept, so that undoing brings it back. */
export async function correctReport(
  tx: Tx,
  reportId: number,
  { by, note, ...correction }: NewCorrection,
  now: Date,
): Promise<void> {
  const standing = await lockAnalysis(tx, reportId);
  const before = await inForce(tx, [reportId]);
  const machine = before.get(reportId)?.machine ?? (await judgementOf(tx, reportId));
  await tx
    .insertInto('correction')
    .values({
      report_id: reportId,
      relevant: correction.relevant,
      types: asArray(correction.types),
      countries: asArray(correction.countries),
      note,
      made_by: by,
      made_at: now,
      machine: JSON.stringify(machine),
    })
    .execute();
  await rewrite(tx, standing.version, {
    id: reportId,
    judgement: correctJudgement(machine, correction),
  });
}

/** Takes the last correction back: the one before it is in force again, or else the analysis. */
export async function undoCorrection(
  tx: Tx,
  reportId: number,
  by: string,
  now: Date,
): Promise<void> {
  const standing = await lockAnalysis(tx, reportId);
  const undone = (await inForce(tx, [reportId])).get(reportId);
  if (!undone)
    throw new UndercurrentError('conflict', 'There is no correction of this report to undo.');
  await tx
    .updateTable('correction')
    .set({ undone_by: by, undone_at: now })
    .where('id', '=', undone.id)
    .execute();
  const earlier = (await inForce(tx, [reportId])).get(reportId);
  // The machine may have read the report anew since the earlier correction was made.
  if (earlier) await rememberMachine(tx, earlier.id, undone.machine);
  await rewrite(tx, standing.version, {
    id: reportId,
    judgement: earlier ? correctJudgement(undone.machine, earlier) : undone.machine,
  });
}

/** What counts for each report of a new analysis: the corrections in force are laid over it and remember it. */
export async function withCorrections(
  tx: Tx,
  analysed: readonly { id: number; analysis: Analysis }[],
): Promise<Judged[]> {
  const ids = analysed.map(({ id }) => id);
  // A correction made at this moment waits, and is laid over the new analysis; or came first, and is seen here.
  await sql`select from undercurrent.analysis where report_id = any(${ids}::bigint[]) order by report_id for update`.execute(
    tx,
  );
  const corrections = await inForce(tx, ids);
  const judged: Judged[] = [];
  for (const { id, analysis } of analysed) {
    const { relevant, labels, countries, focus } = analysis;
    const machine: Judgement = { relevant, labels, countries, focus };
    const correction = corrections.get(id);
    if (correction) await rememberMachine(tx, correction.id, machine);
    judged.push({ id, judgement: correction ? correctJudgement(machine, correction) : machine });
  }
  return judged;
}

async function rememberMachine(tx: Tx, id: number, machine: Judgement): Promise<void> {
  await tx
    .updateTable('correction')
    .set({ machine: JSON.stringify(machine) })
    .where('id', '=', id)
    .execute();
}

/** Two corrections of one report wait for each other, and for an analysis that is being stored. */
async function lockAnalysis(tx: Tx, reportId: number): Promise<{ version: number }> {
  const row = await tx
    .selectFrom('analysis')
    .select('version_id as version')
    .where('report_id', '=', reportId)
    .forUpdate()
    .executeTakeFirst();
  if (row) return row;
  const report = await tx
    .selectFrom('report')
    .select('id')
    .where('id', '=', reportId)
    .executeTakeFirst();
  if (!report) throw new UndercurrentError('not-found', `There is no report ${reportId}.`);
  throw new UndercurrentError(
    'conflict',
    'This report is still being analysed: correct it in a moment.',
  );
}

async function inForce(tx: Tx, ids: readonly number[]): Promise<Map<number, InForce>> {
  const { rows } = await sql<InForce & { reportId: number }>`
    select distinct on (report_id) id, report_id as "reportId", relevant, types, countries, machine
    from undercurrent.correction where report_id = any(${ids}::bigint[]) and undone_at is null
    order by report_id, id desc`.execute(tx);
  return new Map(rows.map((row) => [row.reportId, row]));
}

async function judgementOf(tx: Tx, reportId: number): Promise<Judgement> {
  const { rows } = await sql<{
    relevant: boolean;
    focus: string | null;
    countries: AboutCountry[];
    labels: { type: string; score: number; evidence: Span[] }[];
  }>`
    select a.relevant, a.focus, a.countries,
      coalesce((select json_agg(json_build_object('type', l.crime_type, 'score', l.score, 'evidence', l.evidence) order by l.score desc)
                from undercurrent.label l where l.report_id = a.report_id), '[]') as labels
    from undercurrent.analysis a where a.report_id = ${reportId}`.execute(tx);
  const { labels, ...rest } = rows[0]!;
  return { ...rest, labels: labels.flatMap(labelOf) };
}

/** A type that an older taxonomy had and this one has not is no label any more. */
function labelOf({ type, score, evidence }: Omit<Label, 'group' | 'by'>): Label[] {
  return isCrimeType(type) ? [{ type, group: groupOf(type), score, evidence }] : [];
}

async function rewrite(tx: Tx, version: number, judged: Judged): Promise<void> {
  const { countries, ...columns } = judgementColumns(judged.judgement);
  await tx
    .updateTable('analysis')
    .set({ ...columns, countries: JSON.stringify(countries) })
    .where('report_id', '=', judged.id)
    .execute();
  await replaceLabels(tx, version, [judged]);
  await markDaysOf(tx, [judged.id]);
}

function asArray(values: readonly string[] | null): string[] | null {
  return values === null ? null : [...values];
}
