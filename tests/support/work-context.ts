import type { Store } from '../../db/open.ts';
import type { WorkContext } from '../../worker/context.ts';
import type { FetchResult } from '../../worker/fetch/fetch-bytes.ts';
import { silentLog } from './engines.ts';

export interface TestContext extends WorkContext {
  /** Names of the jobs asked for. */
  asked: string[];
  /** Addresses fetched, oldest first. */
  fetched: string[];
}

/** What a collector works with: a real store, and in place of the web a function. */
export function workContext(
  store: Store,
  web: (url: string, request: { etag?: string | null }) => FetchResult,
  now = () => new Date(),
): TestContext {
  const asked: string[] = [];
  const fetched: string[] = [];
  const queue = { add: async (job: { name: string }) => void asked.push(job.name) };
  const fetcher = {
    async fetch(url: string, request = {}) {
      fetched.push(url);
      return web(url, request);
    },
    close: async () => {},
  };
  const parts = { store, queue, fetcher, log: silentLog, now, jitter: () => 0.5, collects: true };
  return { ...parts, asked, fetched } as unknown as TestContext;
}

export function answer(bytes: Uint8Array | string, etag: string | null = null): FetchResult {
  return {
    kind: 'ok',
    status: 200,
    bytes: Buffer.from(bytes),
    etag,
    lastModified: null,
    contentType: null,
    finalUrl: 'https://web.example/',
    permanentUrl: null,
  };
}

export function noPage(): FetchResult {
  return { kind: 'failed', hard: true, reason: 'No page (404).', retryAfter: null, status: 404 };
}
