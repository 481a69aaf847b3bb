import { identityKeys, sharedAddresses } from '../../core/collection/items/identity.ts';
import type { Hints, Item } from '../../core/report.ts';
import { oweArticles } from '../../db/stores/articles.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import { type InsertedReports, insertReports, type NewReport } from '../../db/stores/reports.ts';
import { reviseReports } from '../../db/stores/revisions.ts';
import type { WorkContext } from '../context.ts';
import { analyseReports, fetchArticles } from '../queue/jobs.ts';

/** What a poll brought: items in all, and how many of them were not known. */
export interface Brought {
  items: number;
  added: number;
}

/**
 * Stores what is new of a feed and what its publisher has changed, in one transaction with the progress of the
 * job, and asks for the analysis of both.
 */
export async function storeItems(
  context: WorkContext,
  sourceId: number,
  items: Item[],
  runId: number,
): Promise<Brought> {
  let revised: number[] = [];
  let articles = 0;
  const brought = await storeAlong(context, sourceId, items, async (tx, { added }, inserted) => {
    const now = context.now();
    revised = await reviseReports(tx, sourceId, sentAgain(items, inserted), now);
    articles = await oweArticles(tx, freshIds(inserted), now);
    const step = revised.length > 0 ? `${revised.length} changed by the publisher` : null;
    await progressJob(tx, runId, { done: added, total: items.length, step });
  });
  if (revised.length > 0) {
    const range = { firstId: Math.min(...revised), lastId: Math.max(...revised) };
    await context.queue.add(analyseReports, range);
  }
  if (articles > 0) await context.queue.add(fetchArticles, {}, { once: 'articles' });
  return brought;
}

function freshIds({ outcomes }: InsertedReports): number[] {
  return outcomes.filter(({ isNew }) => isNew).map(({ id }) => id);
}

/** Items whose report was there before this poll. */
function sentAgain(items: Item[], inserted: InsertedReports) {
  const fresh = new Set(freshIds(inserted));
  const { outcomes } = inserted;
  return items
    .map(({ title, text, byline = null }, at) => ({ id: outcomes[at]!.id, title, text, byline }))
    .filter(({ id }) => !fresh.has(id));
}

/** The same, with something else to write in the same transaction: both are kept or both are lost. */
export async function storeAlong(
  context: WorkContext,
  sourceId: number,
  items: (Item & { hints?: Hints })[],
  along: (
    tx: Parameters<typeof insertReports>[0],
    brought: Brought,
    inserted: InsertedReports,
  ) => Promise<void>,
): Promise<Brought> {
  const shared = sharedAddresses(items);
  const reports = items.map((item) => newReport(item, sourceId, shared, context.now()));
  const inserted = await context.store.db.transaction().execute(async (tx) => {
    const inserted = await insertReports(tx, sourceId, reports);
    await along(tx, { items: items.length, added: inserted.added }, inserted);
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
