import { UndercurrentError } from '../../core/errors.ts';
import type { Store } from '../../db/open.ts';
import { announceJob, type ImportRun } from '../../db/stores/job-runs.ts';
import { findUpload } from '../../db/stores/uploads.ts';
import { undoImport } from './jobs.ts';
import type { JobQueue } from './open.ts';

/** Asks for an import to be taken back. Returns the id of that job; asked twice it is the same one. */
export async function requestUndo(
  { store, queue }: { store: Store; queue: JobQueue },
  run: ImportRun,
): Promise<number> {
  const upload = await findUpload(store.db, run.uploadId);
  if (!upload) throw new UndercurrentError('not-found', 'That import is not known any more.');
  if (upload.undone) throw new UndercurrentError('conflict', 'That import was taken back already.');
  if (run.isOpen)
    throw new UndercurrentError(
      'conflict',
      'That import is still at work. Stop it first, or wait until it is done.',
    );
  const key = undoKey(run.uploadId);
  const runId = await announceJob(store.db, {
    key,
    kind: undoImport.name,
    subject: upload.name,
    unit: 'reports',
    total: run.added,
  });
  await queue.add(undoImport, { uploadId: run.uploadId }, { once: key });
  return runId;
}

export function undoKey(uploadId: number): string {
  return `undo-${uploadId}`;
}
