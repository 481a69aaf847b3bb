import { identityKeys, sharedAddresses } from '../../core/collection/identity.ts';
import type { Hints, Item } from '../../core/report.ts';
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
export function storeItems(
  context: WorkContext,
  sourceId: number,
  items: Item[],
  runId: number,
): Promise<Brought> {
  return storeAlong(context, sourceId, items, (tx, { added }) =>
    progressJob(tx, runId, { done: added, total: items.length }),
  );
}

/** The same, with something else to write in the same transaction: both are kept or both are lost. */
export async function storeAlong(
  context: WorkContext,
  sourceId: number,
  items: (Item & { hints?: Hints })[],
  along: (tx: Parameters<typeof insertReports>[0], brought: Brought) => Promise<void>,
): Promise<Brought> {
  const shared = sharedAddresses(items);
  const reports = items.map((item) => newReport(item, sourceId, shared, context.now()));
  const inserted = await context.store.db.transaction().execute(async (tx) => {
    const inserted = await insertReports(tx, sourceId, reports);
    await along(tx, { items: items.length, added: inserted.added });
    return inserted;
  });
  if (inserted.range) await context.queue.add(analyseReports, inserted.range);
  return { items: items.length, added: inserted.added };
}

function newReport(
  item: Item & { hints?: Hints },
  sourceId: number,
  shared: ReadonlySet<string>,
  now: Date,
): NewReport {
  const { title, text, url, publisher, byline, language, hints } = item;
  return {
    keys: identityKeys(item, sourceId, shared),
    // Undated entries count on the day they were first seen, and say so.
    publishedAt: item.publishedAt ?? now,
    dateAssumed: item.publishedAt === null,
    title,
    text,
    url,
    publisher,
    byline: byline ?? null,
    language,
    ...(hints ? { hints } : {}),
  };
}
