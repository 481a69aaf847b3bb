import { UndercurrentError } from '../../core/errors.ts';
import type { Store } from '../../db/open.ts';
import { announceJob, findRun } from '../../db/stores/job-runs.ts';
import {
  announceUpload,
  appendBytes,
  dropUpload,
  type EarlierImport,
  findEarlierImport,
  findUpload,
  importKey,
  type NewUpload,
  sealUpload,
} from '../../db/stores/uploads.ts';
import { importFile } from './jobs.ts';
import type { JobQueue } from './open.ts';

interface Asked {
  store: Store;
  queue: JobQueue;
}

/** The job of an import in the record of jobs, or the earlier import that made it needless. */
export type ImportAnswer = { runId: number } | { earlier: EarlierImport };

/** Keeps a file and asks for its import. */
export async function requestImport(
  context: Asked,
  upload: NewUpload,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ImportAnswer> {
  const { db } = context.store;
  const id = await announceUpload(db, upload);
  try {
    await appendBytes(db, id, 0, bytes);
  } catch (error) {
    await dropUpload(db, id);
    throw error;
  }
  return completeUpload(context, id);
}

/**
 * Asks for the import of an upload whose bytes are all here; asked twice it answers the same. A file that was
 * imported before is not read again unless whoever brings it says so; one whose import is at work joins it, and that
 * one knows what was added so far.
 */
export async function completeUpload({ store, queue }: Asked, id: number): Promise<ImportAnswer> {
  const { db } = store;
  const upload = await findUpload(db, id);
  if (!upload) throw new UndercurrentError('not-found', `Upload ${id} is not there any more.`);
  const key = importKey(id);
  const known = await findRun(db, key);
  if (known !== null) return { runId: known };
  const sha256 = upload.sha256 ?? (await sealUpload(db, id));
  const earlier = await findEarlierImport(db, sha256, id);
  if (earlier?.isOpen || (earlier && !upload.options.again)) {
    await dropUpload(db, id);
    return earlier.isOpen ? { runId: earlier.jobId } : { earlier };
  }
  const runId = await announceJob(db, {
    key,
    kind: importFile.name,
    subject: upload.name,
    unit: 'bytes',
    total: upload.received,
  });
  await queue.add(importFile, { uploadId: id }, { once: key });
  return { runId };
}
