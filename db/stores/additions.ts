import type { Transaction } from 'kysely';
import type { Additions, Learned, WatchTerm } from '../../core/classification/additions.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { isCrimeType } from '../../core/taxonomy/taxonomy.ts';
import type { Database } from '../open.ts';
import type { Schema } from '../schema.ts';

type Tx = Transaction<Schema>;

/** What analyses are made with beside what ships. */
export async function readAdditions(db: Database): Promise<Additions> {
  const newest = await db
    .selectFrom('classifier_change')
    .select(['id', 'model_id'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!newest) return { revision: 0, terms: [], learned: null };
  const [terms, learned] = await Promise.all([
    watchTerms(db),
    newest.model_id === null ? null : readModel(db, newest.model_id),
  ]);
  return { revision: newest.id, terms, learned };
}

async function watchTerms(db: Database): Promise<WatchTerm[]> {
  const rows = await db
    .selectFrom('watch_term')
    .select(['type', 'language', 'written', 'strength'])
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
  // A type that an older taxonomy had is watched for no more.
  return rows.filter(({ type }) => isCrimeType(type)) as WatchTerm[];
}

async function readModel(db: Database, id: number): Promise<Learned> {
  const { weights, numbers } = await db
    .selectFrom('learned_model')
    .select(['weights', 'numbers'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { factors, combination, ...model } = numbers as ModelNumbers;
  return { gate: { model: { ...model, weights: Int8Array.from(weights) }, combination }, factors };
}

type ModelNumbers = Pick<Learned, 'factors'> &
  Pick<Learned['gate'], 'combination'> &
  Omit<Learned['gate']['model'], 'weights'>;

export interface By {
  by: string;
  now: Date;
}

/** Watches for a term from now on. Returns its id. */
export async function addWatchTerm(
  tx: Tx,
  term: WatchTerm & { note: string | null },
  { by, now }: By,
): Promise<number> {
  const row = await tx
    .insertInto('watch_term')
    .values({ ...term, added_by: by, added_at: now })
    .onConflict((conflict) =>
      conflict.columns(['type', 'language', 'written']).where('removed_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new UndercurrentError('conflict', `"${term.written}" is watched for already.`);
  await recordChange(tx, `"${term.written}" is watched for as ${term.type}.`, { by, now });
  return row.id;
}

export async function removeWatchTerm(tx: Tx, id: number, { by, now }: By): Promise<void> {
  const row = await tx
    .updateTable('watch_term')
    .set({ removed_by: by, removed_at: now })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .returning('written')
    .executeTakeFirst();
  if (!row) throw new UndercurrentError('not-found', `There is no watch term ${id}.`);
  await recordChange(tx, `"${row.written}" is not watched for any more.`, { by, now });
}

/** Keeps a fitted model, in use or not. */
export async function keepModel(
  tx: Tx,
  { gate, factors }: Learned,
  figures: unknown,
  { by, now }: By,
): Promise<number> {
  const { weights, ...model } = gate.model;
  const numbers: ModelNumbers = { ...model, combination: gate.combination, factors };
  const row = await tx
    .insertInto('learned_model')
    .values({
      made_by: by,
      made_at: now,
      weights: Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength),
      numbers: JSON.stringify(numbers),
      figures: JSON.stringify(figures),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Analyses are made with this model from now on; null takes the shipped one back. */
export async function putInForce(tx: Tx, modelId: number | null, who: By): Promise<void> {
  if (modelId !== null) {
    const known = await tx
      .selectFrom('learned_model')
      .select('id')
      .where('id', '=', modelId)
      .executeTakeFirst();
    if (!known) throw new UndercurrentError('not-found', `There is no model ${modelId}.`);
  }
  const says =
    modelId === null ? 'The shipped model is in force.' : `Model ${modelId} is in force.`;
  await recordChange(tx, says, who, modelId);
}

/** The model stays what it was where none is named. */
async function recordChange(
  tx: Tx,
  says: string,
  { by, now }: By,
  modelId?: number | null,
): Promise<void> {
  const standing = await tx
    .selectFrom('classifier_change')
    .select('model_id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  await tx
    .insertInto('classifier_change')
    .values({
      says,
      model_id: modelId === undefined ? (standing?.model_id ?? null) : modelId,
      made_by: by,
      made_at: now,
    })
    .execute();
}
