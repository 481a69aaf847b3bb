import type { FileRecord } from '../../core/collection/imports/file-record.ts';
import {
  entryToItem,
  type ImportedItem,
  type ImportRules,
} from '../../core/collection/imports/import-entry.ts';
import type { ImportOutcome } from '../../core/collection/imports/import-outcome.ts';
import { sampleOrder } from '../../core/collection/imports/import-preview.ts';
import { identityKeys } from '../../core/collection/items/identity.ts';
import { isPermanent, UndercurrentError } from '../../core/errors.ts';
import { isStopping, markCancelled, progressJob } from '../../db/stores/job-runs.ts';
import { insertReports, type NewReport } from '../../db/stores/reports.ts';
import { addSource, removeEmptyArchive } from '../../db/stores/sources.ts';
import { storeOutcomes } from '../../db/stores/upload-outcomes.ts';
import {
  dropUploadBytes,
  findUpload,
  readUpload,
  setUploadSource,
  type Upload,
} from '../../db/stores/uploads.ts';
import type { WorkContext } from '../context.ts';
import { advanced, type ImportState, startingState } from '../import/import-state.ts';
import { readRecords } from '../import/read-records.ts';
import { analyseReports } from '../queue/jobs.ts';
import type { JobRunContext } from './run-job.ts';

/** Records per transaction: each carries the place to go on from, so a killed import loses and doubles nothing. */
const batchSize = 250;

interface Import {
  upload: Upload;
  sourceId: number;
  runId: number;
  state: ImportState;
}

/** Reads an upload into reports. Interrupted, it goes on behind the last batch that was stored. */
export async function importFileJob(
  context: WorkContext,
  job: JobRunContext<{ uploadId: number }>,
): Promise<void> {
  const { db } = context.store;
  const upload = await findUpload(db, job.payload.uploadId);
  if (!upload?.sha256)
    throw new UndercurrentError(
      'not-found',
      `Upload ${job.payload.uploadId} is not there any more.`,
    );
  if (await isStopping(db, job.runId)) return cancel(context, upload, job.runId);
  const sourceId = upload.sourceId ?? (await openArchive(context, upload));
  const work = { upload, sourceId, runId: job.runId, state: startingState(job.checkpoint) };
  let stopped: boolean;
  try {
    stopped = await readAll(context, work);
  } catch (error) {
    if (isPermanent(error)) await forgetEmpty(context, work);
    throw error;
  }
  await forgetEmpty(context, work);
  if (stopped) await cancel(context, upload, job.runId);
  else await dropUploadBytes(db, upload.id);
}

/** What was added stays; the rest of the file is not kept. */
async function cancel({ store, now }: WorkContext, upload: Upload, runId: number): Promise<void> {
  await dropUploadBytes(store.db, upload.id);
  await markCancelled(store.db, runId, now());
}

async function openArchive({ store, now }: WorkContext, upload: Upload): Promise<number> {
  const { id } = await addSource(store.db, upload.source, now());
  await setUploadSource(store.db, upload.id, id);
  return id;
}

/** Returns whether it was asked to stop. */
async function readAll(context: WorkContext, work: Import): Promise<boolean> {
  const { db } = context.store;
  const { upload, runId } = work;
  const counted = { bytes: 0 };
  let batch: FileRecord[] = [];
  const bytes = counting(readUpload(db, upload.id), counted);
  for await (const record of readRecords(upload.name, bytes, context.documents)) {
    if (record.line <= work.state.line) continue;
    batch.push(record);
    if (batch.length < batchSize) continue;
    if (await isStopping(db, runId)) return true;
    await storeBatch(context, work, batch, counted.bytes);
    batch = [];
  }
  if (await isStopping(db, runId)) return true;
  await storeBatch(context, work, batch, upload.size);
  return false;
}

/** An import that brought nothing leaves no empty source behind. */
async function forgetEmpty({ store }: WorkContext, { sourceId, state }: Import): Promise<void> {
  if (state.result.added === 0) await removeEmptyArchive(store.db, sourceId);
}

async function storeBatch(
  context: WorkContext,
  work: Import,
  batch: FileRecord[],
  done: number,
): Promise<void> {
  const { upload, sourceId, runId } = work;
  const order = orderOf(work, batch);
  const rules: ImportRules = {
    fieldMap: upload.fieldMap,
    dateOrder: order?.order ?? 'dmy',
    publishedAt: upload.options.publishedAt ?? null,
    now: context.now(),
  };
  const read = batch.map((entry) => entryToItem(entry, rules));
  const reports = read.flatMap((entry) => ('fault' in entry ? [] : [newReport(entry, sourceId)]));
  const { state, range } = await context.store.db.transaction().execute(async (tx) => {
    const inserted = await insertReports(tx, sourceId, reports);
    const outcomes = outcomesOf(batch, read, inserted.outcomes);
    await storeOutcomes(tx, upload.id, outcomes);
    const state = advanced(work.state, outcomes);
    state.result.dateOrder = order;
    await progressJob(tx, runId, { done, result: state.result, checkpoint: { ...state } });
    return { state, range: inserted.range };
  });
  work.state = state;
  if (range) await context.queue.add(analyseReports, range);
}

/** Settled by the first batch whose dates depend on it, for the whole file; a later proof betters an assumption. */
function orderOf({ upload, state }: Import, batch: readonly FileRecord[]) {
  const known = state.result.dateOrder ?? null;
  if (known !== null && known.from !== 'assumed') return known;
  const found = sampleOrder(batch, upload.fieldMap, upload.options.dateOrder ?? null);
  return found?.from === 'assumed' || found === null ? (known ?? found) : found;
}

function newReport({ item, assumed }: ImportedItem, sourceId: number): NewReport {
  const { title, text, url, publisher, language, publishedAt } = item;
  return {
    keys: identityKeys(item, sourceId),
    publishedAt,
    dateAssumed: assumed !== null,
    title,
    text,
    url,
    publisher,
    language,
    textFrom: 'upload',
  };
}

function outcomesOf(
  batch: readonly FileRecord[],
  read: readonly (ImportedItem | { fault: string })[],
  stored: readonly { id: number; isNew: boolean }[],
): ImportOutcome[] {
  let next = 0;
  return batch.map(({ line }, at) => {
    const entry = read[at]!;
    if ('fault' in entry) return { line, outcome: 'rejected', reportId: null, reason: entry.fault };
    const { id, isNew } = stored[next++]!;
    return isNew
      ? { line, outcome: 'added', reportId: id, reason: entry.assumed }
      : { line, outcome: 'duplicate', reportId: id, reason: null };
  });
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
