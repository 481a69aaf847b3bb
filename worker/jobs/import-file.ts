import { identityKeys } from '../../core/collection/identity.ts';
import { recordToItem } from '../../core/collection/import-record.ts';
import type { ImportResult } from '../../core/contract/jobs.ts';
import { isPermanent, UndercurrentError } from '../../core/errors.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import { insertReports, type NewReport } from '../../db/stores/reports.ts';
import { removeEmptyArchive } from '../../db/stores/sources.ts';
import { dropUploadBytes, findUpload, readUpload, type Upload } from '../../db/stores/uploads.ts';
import type { WorkContext } from '../context.ts';
import type { FileRecord } from '../import/file-record.ts';
import { readRecords } from '../import/read-records.ts';
import { analyseReports } from '../queue/jobs.ts';
import type { JobRunContext } from './run-job.ts';

/** Records per transaction: each carries the place to go on from, so a killed import loses and doubles nothing. */
const batchSize = 250;
const keptFaults = 100;

/** Reads an upload into reports. Interrupted, it goes on behind the last batch that was stored. */
export async function importFileJob(
  context: WorkContext,
  job: JobRunContext<{ uploadId: number }>,
): Promise<void> {
  const { db } = context.store;
  const upload = await findUpload(db, job.payload.uploadId);
  if (!upload)
    throw new UndercurrentError(
      'not-found',
      `Upload ${job.payload.uploadId} is not there any more.`,
    );

  const state = startingState(job.checkpoint);
  try {
    await readAll(context, upload, state, job.runId);
  } catch (error) {
    if (isPermanent(error)) await forget(context, upload, state);
    throw error;
  }
  await dropUploadBytes(db, upload.id);
  await forget(context, upload, state);
}

async function readAll(
  context: WorkContext,
  upload: Upload,
  state: ImportState,
  runId: number,
): Promise<void> {
  const counted = { bytes: 0 };
  let batch: FileRecord[] = [];
  const bytes = counting(readUpload(context.store.db, upload.id), counted);
  for await (const record of readRecords(upload.name, bytes)) {
    if (record.line <= state.line) continue;
    batch.push(record);
    if (batch.length < batchSize) continue;
    await storeBatch(context, upload, batch, state, runId, counted.bytes);
    batch = [];
  }
  await storeBatch(context, upload, batch, state, runId, upload.size);
}

/** An import that brought nothing leaves no empty source behind. */
async function forget(
  { store }: WorkContext,
  upload: Upload,
  { result }: ImportState,
): Promise<void> {
  if (result.added === 0) await removeEmptyArchive(store.db, upload.sourceId);
}

interface ImportState {
  line: number;
  result: ImportResult;
}

function startingState(checkpoint: Record<string, unknown> | null): ImportState {
  return (
    (checkpoint as ImportState | null) ?? {
      line: 0,
      result: { read: 0, added: 0, duplicates: 0, rejected: 0, faults: [] },
    }
  );
}

async function storeBatch(
  context: WorkContext,
  upload: Upload,
  batch: FileRecord[],
  state: ImportState,
  runId: number,
  done: number,
): Promise<void> {
  const { reports, faults } = sortOut(batch, upload, context.now());
  const inserted = await context.store.db.transaction().execute(async (tx) => {
    const inserted = await insertReports(tx, upload.sourceId, reports);
    const { result } = state;
    state.line = batch.at(-1)?.line ?? state.line;
    result.read += batch.length;
    result.added += inserted.added;
    result.duplicates += inserted.duplicates;
    result.rejected += faults.length;
    result.faults.push(...faults.slice(0, keptFaults - result.faults.length));
    await progressJob(tx, runId, { done, result, checkpoint: { ...state } });
    return inserted;
  });
  if (inserted.range) await context.queue.add(analyseReports, inserted.range);
}

function sortOut(
  batch: FileRecord[],
  upload: Upload,
  now: Date,
): { reports: NewReport[]; faults: ImportResult['faults'] } {
  const reports: NewReport[] = [];
  const faults: ImportResult['faults'] = [];
  for (const entry of batch) {
    const item = 'fault' in entry ? entry : recordToItem(entry.record, upload.fieldMap, now);
    if ('fault' in item) {
      faults.push({ line: entry.line, reason: item.fault });
      continue;
    }
    const { title, text, url, publisher, language } = item;
    reports.push({
      keys: identityKeys(item, upload.sourceId),
      publishedAt: item.publishedAt!,
      title,
      text,
      url,
      publisher,
      language,
    });
  }
  return { reports, faults };
}

async function* counting(
  bytes: AsyncIterable<Buffer>,
  counted: { bytes: number },
): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    counted.bytes += chunk.length;
    yield chunk;
  }
}
