import { UndercurrentError } from '../../core/errors.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import { removeEmptyArchive } from '../../db/stores/sources.ts';
import { markUndone, removeReports } from '../../db/stores/undo-import.ts';
import { nextOutcomes } from '../../db/stores/upload-outcomes.ts';
import { findUpload, importKey } from '../../db/stores/uploads.ts';
import type { WorkContext } from '../context.ts';
import { askForRollUp } from '../queue/ask-for-roll-up.ts';
import type { JobRunContext } from './run-job.ts';

interface UndoState {
  line: number;
  /** Lines of the import that had added a report, and the reports that were still there. */
  done: number;
  removed: number;
}

/** Takes back what an import added, batch by batch. Interrupted, it goes on behind the last one. */
export async function undoImportJob(
  context: WorkContext,
  job: JobRunContext<{ uploadId: number }>,
): Promise<void> {
  const { db } = context.store;
  const { uploadId } = job.payload;
  const upload = await findUpload(db, uploadId);
  if (!upload) throw new UndercurrentError('not-found', 'That import is not known any more.');
  let state = (job.checkpoint as UndoState | null) ?? { line: 0, done: 0, removed: 0 };
  for (let next = await nextOutcomes(db, uploadId, state.line); next; ) {
    const ids = next.outcomes.flatMap((entry) => (entry.outcome === 'added' ? entry.reportId : []));
    const { firstLine } = next;
    state = await db.transaction().execute(async (tx) => {
      const removed = state.removed + (await removeReports(tx, ids));
      const after = { line: firstLine, done: state.done + ids.length, removed };
      await progressJob(tx, job.runId, { done: after.done, checkpoint: { ...after } });
      return after;
    });
    next = await nextOutcomes(db, uploadId, state.line);
  }
  await markUndone(db, uploadId, importKey(uploadId), state.removed, context.now());
  if (upload.sourceId !== null) await removeEmptyArchive(db, upload.sourceId);
  await askForRollUp(context.queue);
}
