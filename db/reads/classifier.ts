import { sql } from 'kysely';
import type { Lesson } from '../../core/classification/learn.ts';
import type {
  ClassifierChanges,
  Model,
  WatchedTerm,
  WatchTerms,
} from '../../core/contract/classifier.ts';
import type { Database } from '../open.ts';

/** Terms that are watched for, newest first. */
export async function listWatchTerms(db: Database): Promise<WatchTerms['items']> {
  const rows = await db
    .selectFrom('watch_term')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, type, language, written, strength, note, added_by, added_at }) => ({
    id,
    type,
    language: language as WatchedTerm['language'],
    written,
    strength,
    note,
    by: added_by,
    at: added_at.toISOString(),
  }));
}

/** Fitted models, newest first. */
export async function listModels(db: Database): Promise<Model[]> {
  const rows = await db
    .selectFrom('learned_model')
    .select(['id', 'made_by', 'made_at', 'numbers', 'figures'])
    .select((e) =>
      e
        .selectFrom('classifier_change')
        .select('model_id')
        .orderBy('classifier_change.id', 'desc')
        .limit(1)
        .as('inForce'),
    )
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    by: row.made_by,
    at: row.made_at.toISOString(),
    inForce: row.inForce === row.id,
    ...(row.figures as Omit<Lesson, 'learned'>),
    factors: (row.numbers as { factors: Model['factors'] }).factors,
  }));
}

/** Every change to what analyses are made with, newest first. */
export async function listClassifierChanges(db: Database): Promise<ClassifierChanges['items']> {
  const rows = await db
    .selectFrom('classifier_change')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ id, says, made_by, made_at }) => ({
    revision: id,
    says,
    by: made_by,
    at: made_at.toISOString(),
  }));
}

/** Reports with a correction in force. */
export async function countJudged(db: Database): Promise<number> {
  const { rows } = await sql<{
    judged: number;
  }>`select count(distinct report_id)::int as judged from undercurrent.correction where undone_at is null`.execute(
    db,
  );
  return rows[0]!.judged;
}
