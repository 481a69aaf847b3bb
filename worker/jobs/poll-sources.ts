import { owedRange } from '../../db/stores/analyses.ts';
import { hasDueArticles } from '../../db/stores/articles.ts';
import { dirtyDays } from '../../db/stores/buckets.ts';
import { openJobKeys } from '../../db/stores/job-runs.ts';
import { unjudgedSources } from '../../db/stores/source-figures.ts';
import { dueSources } from '../../db/stores/sources.ts';
import type { WorkContext } from '../context.ts';
import { askForRollUp } from '../queue/ask-for-roll-up.ts';
import {
  analyseReports,
  collectSource,
  fetchArticles,
  importFile,
  importSources,
  judgeSources,
  undoImport,
} from '../queue/jobs.ts';

const mostAtOnce = 500;

/**
 * The heartbeat: asks for whatever is due. The store says what is owed, so work whose request was lost between
 * two steps (a process killed after it stored and before it asked) is asked for again here. What is in the queue
 * already is not added twice.
 */
export async function pollSourcesJob(context: WorkContext): Promise<void> {
  const { store, queue, now } = context;
  if (context.collects) {
    for (const sourceId of await dueSources(store.db, now(), mostAtOnce)) {
      await queue.add(collectSource, { sourceId }, { once: `source-${sourceId}` });
    }
    if (await hasDueArticles(store.db, now()))
      await queue.add(fetchArticles, {}, { once: 'articles' });
  }
  for (const key of await openJobKeys(store.db, importFile.name)) {
    const uploadId = Number(key.split('-').at(-1));
    await queue.add(importFile, { uploadId }, { once: key });
  }
  for (const key of await openJobKeys(store.db, undoImport.name)) {
    const uploadId = Number(key.split('-').at(-1));
    await queue.add(undoImport, { uploadId }, { once: key });
  }
  for (const key of await openJobKeys(store.db, importSources.name)) {
    await queue.add(importSources, { key }, { once: key });
  }
  const owed = await owedRange(store.db);
  if (owed && (await isIdle(context))) {
    await queue.add(
      analyseReports,
      { firstId: owed.firstId, lastId: owed.lastId },
      { once: 'owed' },
    );
  }
  if ((await dirtyDays(store.db)) > 0) await askForRollUp(context.queue);
  if ((await unjudgedSources(store.db, now())) > 0)
    await queue.add(judgeSources, {}, { only: 'judge-sources' });
}

/** While analyses wait in the queue, those are the ones that are owed. */
async function isIdle({ queue }: WorkContext): Promise<boolean> {
  const counts = (await queue.counts()).find((entry) => entry.name === analyseReports.name);
  return counts !== undefined && counts.waiting + counts.active === 0;
}
