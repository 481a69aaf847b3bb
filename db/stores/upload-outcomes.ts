import type { Transaction } from 'kysely';
import {
  type ImportOutcome,
  packOutcome,
  unpackOutcome,
} from '../../core/collection/imports/import-outcome.ts';
import type { Database } from '../open.ts';
import type { Schema } from '../schema.ts';

/** Keeps what became of a batch of lines, in the transaction of the batch. */
export async function storeOutcomes(
  tx: Transaction<Schema>,
  uploadId: number,
  outcomes: readonly ImportOutcome[],
): Promise<void> {
  if (outcomes.length === 0) return;
  await tx
    .insertInto('upload_outcome')
    .values({
      upload_id: uploadId,
      first_line: outcomes[0]!.line,
      outcomes: JSON.stringify(outcomes.map(packOutcome)),
    })
    .execute();
}

/** The batch of lines that begins behind `line`, in order; null behind the last. */
export async function nextOutcomes(
  db: Database | Transaction<Schema>,
  uploadId: number,
  line: number,
): Promise<{ firstLine: number; outcomes: ImportOutcome[] } | null> {
  const row = await db
    .selectFrom('upload_outcome')
    .select(['first_line', 'outcomes'])
    .where('upload_id', '=', uploadId)
    .where('first_line', '>', line)
    .orderBy('first_line')
    .limit(1)
    .executeTakeFirst();
  return row ? { firstLine: row.first_line, outcomes: row.outcomes.map(unpackOutcome) } : null;
}

export async function* readOutcomes(
  db: Database,
  uploadId: number,
): AsyncGenerator<ImportOutcome[]> {
  let line = 0;
  for (let batch = await nextOutcomes(db, uploadId, line); batch; ) {
    yield batch.outcomes;
    line = batch.firstLine;
    batch = await nextOutcomes(db, uploadId, line);
  }
}
