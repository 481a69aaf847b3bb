import { z } from 'zod';
import type { WatchTerm } from '../../core/classification/additions.ts';

/** A job: its name, the payload it takes, and how often and when it is tried again. */
export interface JobDefinition<T> {
  name: string;
  payload: z.ZodType<T>;
  /** Tries in all. Between them the wait doubles from `backoffSeconds`. */
  attempts: number;
  backoffSeconds: number;
  /** Jobs of this name that one process works on at a time. */
  concurrency: number;
}

function define<T>(definition: JobDefinition<T>): JobDefinition<T> {
  return definition;
}

/** Looks for what is due: sources to poll, reports whose analysis is owed, days to roll up, imports to go on with. */
export const pollSources = define({
  name: 'poll-sources',
  payload: z.object({}),
  attempts: 1, // the next tick comes anyway
  backoffSeconds: 0,
  concurrency: 1,
});

/** Fetches one source and stores what is new. A failure is recorded on the source, whose schedule is the retry. */
export const collectSource = define({
  name: 'collect-source',
  payload: z.object({ sourceId: z.number().int() }),
  attempts: 2,
  backoffSeconds: 5,
  concurrency: 16, // most of it is waiting for answers
});

/** Fetches the articles that are due, of sources whose feeds carry less than the article. */
export const fetchArticles = define({
  name: 'fetch-articles',
  payload: z.object({}),
  attempts: 1, // the next heartbeat asks again
  backoffSeconds: 0,
  concurrency: 1,
});

/** Reads an uploaded file from where it stood. */
export const importFile = define({
  name: 'import-file',
  payload: z.object({ uploadId: z.number().int() }),
  attempts: 5,
  backoffSeconds: 2,
  concurrency: 1,
});

/** Takes back what an import added. */
export const undoImport = define({
  name: 'undo-import',
  payload: z.object({ uploadId: z.number().int() }),
  attempts: 5,
  backoffSeconds: 2,
  concurrency: 1,
});

/** Finds and reads the feeds at an address, before anything is saved. Its key names its row in the record of jobs. */
export const probeFeed = define({
  name: 'probe-feed',
  payload: z.object({ key: z.string(), url: z.string() }),
  attempts: 2,
  backoffSeconds: 1,
  concurrency: 2,
});

/** Checks and adds the feeds of an OPML file that have no answer yet. */
export const importSources = define({
  name: 'import-sources',
  payload: z.object({ key: z.string() }),
  attempts: 5,
  backoffSeconds: 2,
  concurrency: 1,
});

/** Analyses the reports in a range of ids that have no analysis yet. */
export const analyseReports = define({
  name: 'analyse-reports',
  payload: z.object({ firstId: z.number().int(), lastId: z.number().int() }),
  attempts: 5,
  backoffSeconds: 2,
  concurrency: 2,
});

/** Brings reports that were analysed with an earlier version to the words of today. */
export const reanalyse = define({
  name: 'reanalyse',
  payload: z.object({}),
  attempts: 5,
  backoffSeconds: 10,
  concurrency: 1,
});

/** Checked where it was asked for. */
const watchTerm = z.custom<WatchTerm>((value) => typeof value === 'object' && value !== null);

/** Tries a term on the reports of the last days. Its key names its row in the record of jobs. */
export const tryTerm = define({
  name: 'try-term',
  payload: z.object({ key: z.string(), term: watchTerm }),
  attempts: 2,
  backoffSeconds: 2,
  concurrency: 1,
});

/** Fits a model to what analysts corrected and confirmed. */
export const learn = define({
  name: 'learn',
  payload: z.object({ key: z.string(), by: z.string() }),
  attempts: 1, // asked for by hand
  backoffSeconds: 0,
  concurrency: 1,
});

/** Rebuilds the buckets and the coverage of days that changed. */
export const rollUp = define({
  name: 'roll-up',
  payload: z.object({}),
  attempts: 5,
  backoffSeconds: 2,
  concurrency: 1,
});

/** Reaches the verdict on each source anew whose reports or clock have moved on. */
export const judgeSources = define({
  name: 'judge-sources',
  payload: z.object({}),
  attempts: 1, // the next heartbeat asks again
  backoffSeconds: 0,
  concurrency: 1,
});

/** Removes what is kept only for a while, and keeps the tables lean. */
export const maintain = define({
  name: 'maintain',
  payload: z.object({}),
  attempts: 1,
  backoffSeconds: 0,
  concurrency: 1,
});

export const allJobs = [
  pollSources,
  collectSource,
  fetchArticles,
  importFile,
  undoImport,
  importSources,
  probeFeed,
  analyseReports,
  reanalyse,
  tryTerm,
  learn,
  rollUp,
  judgeSources,
  maintain,
] as const;
