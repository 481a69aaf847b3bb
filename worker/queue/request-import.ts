import type { Store } from '../../db/open.ts';
import { announceJob } from '../../db/stores/job-runs.ts';
import {
  dropUpload,
  findUnfinishedTwin,
  importKey,
  type NewUpload,
  storeUpload,
} from '../../db/stores/uploads.ts';
import { importFile } from './jobs.ts';
import type { JobQueue } from './open.ts';

/** Keeps a file and asks for its import. Returns the id of the job in the record of jobs. */
export async function requestImport(
  { store, queue }: { store: Store; queue: JobQueue },
  upload: NewUpload,
  bytes: AsyncIterable<Uint8Array>,
): Promise<number> {
  const stored = await storeUpload(store.db, upload, bytes);
  const unfinished = await findUnfinishedTwin(store.db, stored.id);
  if (unfinished !== null) {
    // The same file, interrupted before: its job goes on and knows what was added so far.
    await dropUpload(store.db, stored.id);
    return unfinished;
  }
  const key = importKey(stored.id);
  const runId = await announceJob(store.db, {
    key,
    kind: importFile.name,
    subject: upload.name,
    unit: 'bytes',
    total: stored.size,
  });
  await queue.add(importFile, { uploadId: stored.id }, { once: key });
  return runId;
}
