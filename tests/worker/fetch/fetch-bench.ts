import { fileURLToPath } from 'node:url';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
  type FetchResult,
} from '../../../worker/fetch/fetch-bytes.ts';
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts';

export interface FetchBench {
  server: FeedServer;
  /** A fetcher that may ask the server of this bench, and nothing else of our own network. */
  fetcher(options?: Partial<FetcherOptions>): Fetcher;
  get(path: string, options?: Partial<FetcherOptions>): Promise<FetchResult>;
  close(): Promise<void>;
}

const feeds = fileURLToPath(new URL('../../fixtures/feeds/', import.meta.url));

export async function openFetchBench(): Promise<FetchBench> {
  const server = await startFeedServer(feeds);
  const open: Fetcher[] = [];
  const fetcher = (options: Partial<FetcherOptions> = {}) => {
    const userAgent = 'Test/1 (+mailto:a@b.example)';
    const made = createFetcher({ userAgent, allowPrivate: ['127.0.0.1'], pauseMs: 0, ...options });
    open.push(made);
    return made;
  };
  return {
    server,
    fetcher,
    get: (path, options) => fetcher(options).fetch(server.url + path),
    async close() {
      await Promise.all(open.map((each) => each.close()));
      await server.close();
    },
  };
}
