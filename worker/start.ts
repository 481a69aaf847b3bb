import { isSettled } from '../db/stores/job-runs.ts';
import { sourceName } from '../db/stores/sources.ts';
import { findUpload, importKey } from '../db/stores/uploads.ts';
import type { WorkContext } from './context.ts';
import { analyseReportsJob } from './jobs/analyse-reports.ts';
import { collectSourceJob } from './jobs/collect-source.ts';
import { fetchArticlesJob } from './jobs/fetch-articles.ts';
import { importFileJob } from './jobs/import-file.ts';
import { importSourcesJob } from './jobs/import-sources.ts';
import { judgeSourcesJob } from './jobs/judge-sources.ts';
import { learnJob } from './jobs/learn.ts';
import { maintainJob } from './jobs/maintain.ts';
import { pollSourcesJob } from './jobs/poll-sources.ts';
import { probeFeedJob } from './jobs/probe-feed.ts';
import { isOutdated, reanalyseJob } from './jobs/reanalyse.ts';
import { rollUpJob } from './jobs/roll-up.ts';
import { runJob } from './jobs/run-job.ts';
import { tryTermJob } from './jobs/try-term.ts';
import { undoImportJob } from './jobs/undo-import.ts';
import {
  analyseReports,
  collectSource,
  fetchArticles,
  importFile,
  importSources,
  judgeSources,
  learn,
  maintain,
  pollSources,
  probeFeed,
  reanalyse,
  rollUp,
  tryTerm,
  undoImport,
} from './queue/jobs.ts';
import { undoKey } from './queue/request-undo.ts';

/** Seconds between two heartbeats: the longest a lost request stays lost, and a due source waits. */
const heartbeat = 15;

/** Milliseconds until earlier analyses are looked for: it needs a thread of analysis, and the first page goes first. */
const afterStart = 30_000;

/** Starts to work on every kind of job in this process. Ends with `queue.close()`. */
export async function startWork(context: WorkContext): Promise<void> {
  const { queue, store } = context;
  await queue.work(pollSources, () => pollSourcesJob(context));
  await queue.work(judgeSources, () => judgeSourcesJob(context));
  await queue.work(maintain, () => maintainJob(context));
  await queue.work(collectSource, async (job) =>
    runJob(
      context,
      job,
      { subject: await sourceName(store.db, job.payload.sourceId), unit: 'reports' },
      collectSourceJob,
    ),
  );
  await queue.work(fetchArticles, (job) =>
    runJob(context, job, { subject: 'Articles', unit: 'articles' }, fetchArticlesJob),
  );
  await queue.work(importFile, async (job) => {
    if (await isSettled(store.db, importKey(job.payload.uploadId))) return;
    const upload = await findUpload(store.db, job.payload.uploadId);
    const about = {
      key: importKey(job.payload.uploadId),
      subject: upload?.name ?? `Upload ${job.payload.uploadId}`,
      unit: 'bytes',
      total: upload?.size ?? null,
    };
    await runJob(context, job, about, importFileJob);
  });
  await queue.work(undoImport, async (job) => {
    const { uploadId } = job.payload;
    if (await isSettled(store.db, undoKey(uploadId))) return;
    const upload = await findUpload(store.db, uploadId);
    const subject = upload?.name ?? `Upload ${uploadId}`;
    await runJob(context, job, { key: undoKey(uploadId), subject, unit: 'reports' }, undoImportJob);
  });
  await queue.work(importSources, (job) =>
    runJob(
      context,
      job,
      { key: job.payload.key, subject: 'Feeds', unit: 'feeds' },
      importSourcesJob,
    ),
  );
  await queue.work(probeFeed, (job) =>
    runJob(
      context,
      job,
      { key: job.payload.key, subject: job.payload.url, unit: 'addresses' },
      probeFeedJob,
    ),
  );
  await queue.work(analyseReports, (job) =>
    runJob(
      context,
      job,
      { subject: `Reports ${job.payload.firstId}–${job.payload.lastId}`, unit: 'reports' },
      analyseReportsJob,
    ),
  );
  await queue.work(reanalyse, async (job) => {
    if (!(await isOutdated(context))) return;
    await runJob(context, job, { subject: 'Earlier analyses', unit: 'reports' }, reanalyseJob);
  });
  await queue.work(tryTerm, (job) => {
    const { key, term } = job.payload;
    return runJob(context, job, { key, subject: term.written, unit: 'reports' }, tryTermJob);
  });
  await queue.work(learn, (job) => {
    const { key } = job.payload;
    return runJob(context, job, { key, subject: 'Corrections', unit: 'reports' }, learnJob);
  });
  await queue.work(rollUp, (job) =>
    runJob(context, job, { subject: 'Changed days', unit: 'days' }, rollUpJob),
  );
  await queue.every(pollSources, {}, heartbeat);
  await queue.every(maintain, {}, 3600);
  await queue.add(reanalyse, {}, { only: 'reanalyse', delayMs: afterStart });
  await queue.add(pollSources, {}); // what was owed when the last process ended starts now
}
