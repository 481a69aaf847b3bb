import { Agent, type Dispatcher, request } from 'undici';
import { createAddressGuard, type Resolve } from './address-guard.ts';
import { type Failure, failure, failureOf, refused } from './failure.ts';
import { HostQueue } from './host-queue.ts';
import { readBody, TooLarge } from './read-body.ts';

export interface FetcherOptions {
  /** Says who asks and how to reach them. */
  userAgent: string;
  /** Addresses, ranges and host names of a private network that may be asked all the same. */
  allowPrivate?: readonly string[];
  /** Of the answer, decompressed. */
  maxBytes?: number;
  timeouts?: Partial<Timeouts>;
  /** Requests to one host at the same time, and the pause before the next. */
  perHost?: number;
  pauseMs?: number;
  /** Looks names up; the system's resolver when left out. */
  resolve?: Resolve;
}

/** Milliseconds. */
export interface Timeouts {
  connect: number;
  /** Until the head of the answer is there. */
  headers: number;
  /** Between two pieces of the body. */
  body: number;
  /** For everything, redirects included: a server that sends a byte a second keeps to all the others. */
  total: number;
}

export interface FetchRequest {
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
}

export interface Fetched {
  kind: 'ok';
  status: number;
  bytes: Uint8Array;
  etag: string | null;
  lastModified: string | null;
  contentType: string | null;
  finalUrl: string;
  /** Where the address moved for good; null when it did not. */
  permanentUrl: string | null;
}

export type FetchResult = Fetched | { kind: 'not-modified' } | { kind: 'gone' } | Failure;

export interface Fetcher {
  /** Never throws for a fault of network or server: a dead feed is news, not an exception. */
  fetch(url: string, request?: FetchRequest): Promise<FetchResult>;
  close(): Promise<void>;
}

const mostRedirects = 5;
const feedTypes =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, ' +
  'application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

export function createFetcher(options: FetcherOptions): Fetcher {
  const guard = createAddressGuard(options.allowPrivate ?? [], options.resolve);
  const timeouts: Timeouts = {
    connect: 10_000,
    headers: 20_000,
    body: 20_000,
    total: 60_000,
    ...options.timeouts,
  };
  const maxBytes = options.maxBytes ?? 10 * 1024 * 1024;
  const agent = new Agent({
    connect: { lookup: guard.lookup, timeout: timeouts.connect },
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.body,
  });
  const hosts = new HostQueue(options.perHost ?? 2, options.pauseMs ?? 100);

  async function follow(start: URL, wanted: FetchRequest): Promise<FetchResult> {
    const signal = AbortSignal.timeout(timeouts.total);
    const headers = requestHeaders(options.userAgent, wanted);
    let url = start;
    let permanent: URL = start;
    try {
      for (let hop = 0; hop <= mostRedirects; hop++) {
        const refusal = guard.refusal(url);
        if (refusal) return refused(hop === 0 ? refusal : `It redirects away: ${refusal}`);
        const answer = await request(url, { dispatcher: agent, headers, signal });
        const next = redirectOf(answer, url);
        if (!next) return await read(answer, url, permanent === start ? null : permanent.href);
        discard(answer);
        if (next === 'nowhere') return failure('The server redirects without saying where.', true);
        if (permanent === url && isPermanent(answer.statusCode)) permanent = next;
        url = next;
      }
      return failure(`It redirects more than ${mostRedirects} times.`, true);
    } catch (error) {
      return failureOf(error, url, maxBytes);
    }
  }

  async function read(
    answer: Dispatcher.ResponseData,
    url: URL,
    permanentUrl: string | null,
  ): Promise<FetchResult> {
    const status = answer.statusCode;
    if (status < 200 || status > 299) {
      discard(answer);
      if (status === 304) return { kind: 'not-modified' };
      if (status === 410) return { kind: 'gone' };
      return statusFailure(status, url, retryAfter(header(answer, 'retry-after')));
    }
    if (Number(header(answer, 'content-length')) > maxBytes) {
      discard(answer);
      throw new TooLarge();
    }
    const bytes = await readBody(answer.body, header(answer, 'content-encoding') ?? '', maxBytes);
    if (bytes.length === 0) return failure('The server sent an empty document.');
    return {
      kind: 'ok',
      status,
      bytes,
      etag: header(answer, 'etag'),
      lastModified: header(answer, 'last-modified'),
      contentType: header(answer, 'content-type'),
      finalUrl: url.href,
      permanentUrl,
    };
  }

  return {
    async fetch(address, wanted = {}) {
      if (!URL.canParse(address)) return failure('This is not a web address.', true);
      const url = new URL(address);
      return hosts.run(url.host, () => follow(url, wanted));
    },
    close: () => agent.destroy(),
  };
}

function requestHeaders(userAgent: string, wanted: FetchRequest): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: wanted.accept ?? feedTypes,
    'accept-encoding': 'gzip, deflate, br',
    ...(wanted.etag ? { 'if-none-match': wanted.etag } : {}),
    ...(wanted.lastModified ? { 'if-modified-since': wanted.lastModified } : {}),
  };
}

function redirectOf(answer: Dispatcher.ResponseData, url: URL): URL | 'nowhere' | null {
  if (![301, 302, 303, 307, 308].includes(answer.statusCode)) return null;
  const location = header(answer, 'location');
  return location && URL.canParse(location, url.href) ? new URL(location, url) : 'nowhere';
}

function isPermanent(status: number): boolean {
  return status === 301 || status === 308;
}

function header(answer: Dispatcher.ResponseData, name: string): string | null {
  const value = answer.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** Reads a little, so that the connection can serve again; a long body is cut off. */
function discard(answer: Dispatcher.ResponseData): void {
  answer.body.on('error', () => {});
  void answer.body.dump({ limit: 65_536 }).catch(() => {});
}

/** Longer than a week is a mistake or a refusal in disguise. */
const longestWait = 7 * 86_400;

function retryAfter(value: string | null): number | null {
  if (value === null) return null;
  const seconds = /^\d+$/.test(value.trim())
    ? Number(value)
    : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.round(Math.min(longestWait, Math.max(0, seconds)));
}

function statusFailure(status: number, url: URL, wait: number | null): Failure {
  const host = url.hostname;
  if (status === 404) return failure(`${host} has no page at this address (404).`, true, wait);
  if (status === 401 || status === 403 || status === 451) {
    return failure(`${host} does not let us read this (${status}).`, true, wait);
  }
  if (status === 429) return failure(`${host} says we ask too often (429).`, false, wait);
  if (status >= 500) return failure(`${host} has a fault of its own (${status}).`, false, wait);
  return failure(`${host} answered with status ${status}.`, status !== 408 && status !== 425, wait);
}
