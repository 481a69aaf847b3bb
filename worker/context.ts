import type { Clock, Log } from '../core/ports.ts';
import type { Store } from '../db/open.ts';
import type { AnalysisPool } from './analysis-pool/pool.ts';
import type { ArticleFetcher } from './article/article-fetcher.ts';
import type { FeedReader } from './feed/feed-reader.ts';
import type { Fetcher } from './fetch/fetch-bytes.ts';
import type { DocumentReader } from './import/document-reader.ts';
import type { JobQueue } from './queue/open.ts';

/** What every job works with; built once per process, with fakes beside the real ones in tests. */
export interface WorkContext {
  store: Store;
  queue: JobQueue;
  analysis: AnalysisPool;
  fetcher: Fetcher;
  /** Reads what was fetched, in threads. */
  feeds: FeedReader;
  /** Fetches and reads what a feed links to. */
  articles: ArticleFetcher;
  /** Reads uploaded documents, in a thread. */
  documents: DocumentReader;
  log: Log;
  now: Clock;
  /** Number between 0 and 1 that spreads polls out. */
  jitter: () => number;
  /** Polls sources on schedule. */
  collects: boolean;
}
