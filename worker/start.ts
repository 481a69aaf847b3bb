import { sourceName } from '../db/stores/sources.ts';
import { findUpload, importKey } from '../db/stores/uploads.ts';
import type { WorkContext } from './context.ts';
import { analyseReportsJob } from './jobs/analyse-reports.ts';
import { collectSourceJob } from './jobs/collect-source.ts';
import { importFileJob } from './jobs/import-file.ts';
import { importSourcesJob } from './jobs/import-sources.ts';
import { maintainJob } from './jobs/maintain.ts';
import { pollSourcesJob } from './jobs/poll-sources.ts';
import { probeFeedJob } from './jobs/probe-feed.ts';
import { rollUpJob } from './jobs/roll-up.ts';
import { runJob } from './jobs/run-job.ts';
import {
  analyseReports,
  collectSource,
  importFile,
  importSources,
  maintain,
  pollSources,
  probeFeed,
  rollUp,
} from './queue/jobs.ts';

/** Seconds between two heartbeats: the longest a lost request stays lost, and a due source waits. */
const heartbeat = 15;

/** Starts to work on every kind of job in this process. Ends with `queue.close()`. */
export async function startWork(context: WorkContext): Promise<void> {
  const { queue, store } = context;
  await queue.work(pollSources, () => pollSourcesJob(context));
  await queue.work(maintain, () => maintainJob(context));
  await queue.work(collectSource, async (job) =>
    runJob(
      context,
      job,
      { subject: await sourceName(store.db, job.payload.sourceId), unit: 'reports' },
      collectSourceJob,
    ),
  );
  await queue.work(importFile, async (job) => {
    const upload = await findUpload(store.db, job.payload.uploadId);
    const about = {
      key: importKey(job.payload.uploadId),
      subject: upload?.name ?? `Upload ${job.payload.uploadId}`,
      unit: 'bytes',
      total: upload?.size ?? null,
    };
    await runJob(context, job, about, importFileJob);
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
  await queue.work(rollUp, (job) =>
    runJob(context, job, { subject: 'Changed days', unit: 'days' }, rollUpJob),
  );
  await queue.every(pollSources, {}, heartbeat);
  await queue.every(maintain, {}, 3600);
  await queue.add(pollSources, {}); // what was owed when the last process ended starts now
}
