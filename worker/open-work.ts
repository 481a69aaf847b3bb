import type { Settings } from '../core/config.ts';
import type { Log } from '../core/ports.ts';
import type { Store } from '../db/open.ts';
import { openAnalysisPool } from './analysis-pool/pool.ts';
import type { WorkContext } from './context.ts';
import { createFetcher } from './fetch/fetch-bytes.ts';
import type { JobQueue } from './queue/open.ts';
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

/** What jobs work with, opened for one process. */
export function openWork({ settings, log, store, queue, collects }: WorkOptions): Work {
  const analysis = openAnalysisPool(settings.ANALYSIS_THREADS);
  const contact = settings.CONTACT === '' ? '' : `; ${settings.CONTACT}`;
  const userAgent = `Undercurrent/${version} (feed reader${contact})`;
  const fetcher = createFetcher({ userAgent, allowPrivate: settings.PRIVATE_ADDRESSES });
  return {
    context: {
      store,
      queue,
      analysis,
      fetcher,
      log,
      now: () => new Date(),
      jitter: Math.random,
      collects,
    },
    async close() {
      await analysis.close();
      await fetcher.close();
    },
  };
}
