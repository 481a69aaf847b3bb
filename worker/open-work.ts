import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../core/config.ts';
import type { Log } from '../core/ports.ts';
import type { Store } from '../db/open.ts';
import { openAnalysisPool } from './analysis-pool/pool.ts';
import { createArticleFetcher } from './article/article-fetcher.ts';
import { createRobots } from './article/robots.ts';
import type { WorkContext } from './context.ts';
import { createFeedReader } from './feed/feed-reader.ts';
import { createFetcher } from './fetch/fetch-bytes.ts';
import { openDocumentReader } from './import/document-reader.ts';
import type { JobQueue } from './queue/open.ts';
import { openThreadPool } from './threads/thread-pool.ts';
import { version } from './version.ts';

export interface Work {
  context: WorkContext;
  close(): Promise<void>;
}

export interface WorkOptions {
  settings: Settings;
  log: Log;
  store: Store;
  queue: JobQueue;
  collects: boolean;
}

/**
 * Documents from the web are read in threads that a hostile one cannot harm for long: two, so that the one that
 * hangs leaves the other free; the limits are far beyond what the largest real feeds take.
 */
const reading = { threads: 2, limitMs: 20_000, heapMb: 512 };

/** What jobs work with, opened for one process. */
export function openWork({ settings, log, store, queue, collects }: WorkOptions): Work {
  const analysis = openAnalysisPool(settings.ANALYSIS_THREADS);
  const contact = settings.CONTACT === '' ? '' : `; ${settings.CONTACT}`;
  const userAgent = `Undercurrent/${version} (feed reader${contact})`;
  const fetcher = createFetcher({
    userAgent,
    allowPrivate: settings.PRIVATE_ADDRESSES,
    maxBytes: settings.MAX_FETCH_MB * 1024 * 1024,
  });
  const readers = openThreadPool(reading);
  const documents = openDocumentReader();
  const now = () => new Date();
  const robots = createRobots(fetcher, readers, now);
  const articles = createArticleFetcher({ fetcher, robots, threads: readers, now, sleep });
  return {
    context: {
      store,
      queue,
      analysis,
      fetcher,
      feeds: createFeedReader(readers, now),
      articles,
      documents,
      log,
      now,
      jitter: Math.random,
      collects,
    },
    async close() {
      await analysis.close();
      await readers.close();
      await documents.close();
      await fetcher.close();
    },
  };
}
