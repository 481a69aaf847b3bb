import { identityKeys, sharedAddresses } from '../../core/collection/identity.ts';
import type { Item } from '../../core/report.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import { insertReports, type NewReport } from '../../db/stores/reports.ts';
import type { WorkContext } from '../context.ts';
import { analyseReports } from '../queue/jobs.ts';

/** What a poll brought: items in all, and how many of them were not known. */
export interface Brought {
  items: number;
  added: number;
}

/** Stores what is new of a source in one transaction with the progress of the job, and asks for its analysis. */
export async function storeItems(
  context: WorkContext,
  sourceId: number,
  items: Item[],
  runId: number,
): Promise<Brought> {
  const shared = sharedAddresses(items);
  const reports = items.map((item) => newReport(item, sourceId, shared, context.now()));
  const inserted = await context.store.db.transaction().execute(async (tx) => {
    const inserted = await insertReports(tx, sourceId, reports);
    await progressJob(tx, runId, { done: inserted.added, total: items.length });
    return inserted;
  });
  if (inserted.range) await context.queue.add(analyseReports, inserted.range);
  return { items: items.length, added: inserted.added };
}

function newReport(
  item: Item,
  sourceId: number,
  shared: ReadonlySet<string>,
  now: Date,
): NewReport {
  const { title, text, url, publisher, language } = item;
  return {
    keys: identityKeys(item, sourceId, shared),
    // Undated entries count on the day they were first seen, and say so.
    publishedAt: item.publishedAt ?? now,
    dateAssumed: item.publishedAt === null,
    title,
    text,
    url,
    publisher,
    language,
  };
}
