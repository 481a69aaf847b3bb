import { Agent, type Dispatcher, request } from 'undici';
import { createAddressGuard, type Resolve } from './address-guard.ts';
import { busy, type Failure, failure, failureOf, refused } from './failure.ts';
import { HostBusy, HostQueue } from './host-queue.ts';
import { HostRests } from './host-rests.ts';
import { readBody, TooLarge } from './read-body.ts';
import { retryAfter, statusFailure } from './status-failure.ts';

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
  /** Media types that are read; any when left out. */
  types?: readonly string[];
  /** Instead of the fetcher's own limit. */
  maxBytes?: number;
  /** Why an address on the way may not be visited, or null. Asked before each request, redirects included. */
  refuse?: (url: URL) => Promise<string | null>;
  /** Milliseconds to stand in the line of a host before the request is put off; for ever when left out. */
  patience?: number;
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

/** Nothing new, or nothing any more. */
export interface Emptied {
  kind: 'not-modified' | 'gone';
  permanentUrl: string | null;
}

export type FetchResult = Fetched | Emptied | Failure;

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
  const { total } = timeouts;
  const mostBytes = options.maxBytes ?? 10 * 1024 * 1024;
  const agent = new Agent({
    connect: { lookup: guard.lookup, timeout: timeouts.connect },
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.body,
  });
  const hosts = new HostQueue(options.perHost ?? 2, options.pauseMs ?? 100);
  const rests = new HostRests();

  async function follow(start: URL, wanted: FetchRequest): Promise<FetchResult> {
    const trip: Trip = { wanted, headers: requestHeaders(options.userAgent, wanted), left: total };
    let url = start;
    let permanent = start;
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const refusal = guard.refusal(url) ?? (await wanted.refuse?.(url)) ?? null;
      if (refusal) return refused(hop === 0 ? refusal : `It redirects away: ${refusal}`);
      const answer = await inLine(url, trip);
      if (answer.kind !== 'redirect') {
        const permanentUrl = permanent === start ? null : permanent.href;
        return 'answered' in answer ? { ...answer.answered, permanentUrl } : answer;
      }
      if (permanent === url && answer.forGood) permanent = answer.to;
      url = answer.to;
    }
    return failure(`It redirects more than ${mostRedirects} times.`, true);
  }

  /** A host that answers slowly keeps its own sources waiting, not everybody's. */
  async function inLine(url: URL, trip: Trip): Promise<Visited> {
    try {
      return await hosts.run(url.host, () => visit(url, trip), trip.wanted.patience);
    } catch (error) {
      if (error instanceof HostBusy) return busy(url);
      throw error;
    }
  }

  /** One request. Its place in the line of its host costs nothing of the time that the whole may take. */
  async function visit(url: URL, trip: Trip): Promise<Visited> {
    const rest = rests.of(url.host);
    if (rest) return rest;
    const maxBytes = trip.wanted.maxBytes ?? mostBytes;
    const started = performance.now();
    try {
      const signal = AbortSignal.timeout(Math.max(1, Math.ceil(trip.left)));
      const answer = await request(url, { dispatcher: agent, headers: trip.headers, signal });
      return redirectOf(answer, url) ?? (await read(answer, url, trip.wanted, maxBytes));
    } catch (error) {
      return failureOf(error, url, maxBytes);
    } finally {
      trip.left -= performance.now() - started;
    }
  }

  async function read(
    answer: Dispatcher.ResponseData,
    url: URL,
    wanted: FetchRequest,
    maxBytes: number,
  ): Promise<Visited> {
    const status = answer.statusCode;
    if (status < 200 || status > 299) {
      discard(answer);
      if (status === 304) return { kind: 'answered', answered: { kind: 'not-modified' } };
      if (status === 410) return { kind: 'answered', answered: { kind: 'gone' } };
      const wait = retryAfter(header(answer, 'retry-after'));
      rests.note(url.host, status, wait);
      return statusFailure(status, url, wait);
    }
    const contentType = header(answer, 'content-type');
    if (!isWanted(contentType, wanted.types)) {
      discard(answer);
      return failure(`There is no page to read at this address, but ${contentType}.`, true);
    }
    if (Number(header(answer, 'content-length')) > maxBytes) {
      discard(answer);
      throw new TooLarge();
    }
    const bytes = await readBody(answer.body, header(answer, 'content-encoding') ?? '', maxBytes);
    if (bytes.length === 0) return failure('The server sent an empty document.');
    const [etag, lastModified] = [header(answer, 'etag'), header(answer, 'last-modified')];
    const finalUrl = url.href;
    const answered = {
      kind: 'ok' as const,
      status,
      bytes,
      etag,
      lastModified,
      contentType,
      finalUrl,
    };
    return { kind: 'answered', answered };
  }

  return {
    async fetch(address, wanted = {}) {
      if (!URL.canParse(address)) return failure('This is not a web address.', true);
      const url = new URL(address);
      return follow(url, wanted);
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

/** What is carried from one request to the next. */
interface Trip {
  wanted: FetchRequest;
  headers: Record<string, string>;
  /** Milliseconds that remain for all that follows. */
  left: number;
}

type Visited =
  | { kind: 'redirect'; to: URL; forGood: boolean }
  | { kind: 'answered'; answered: Omit<Fetched, 'permanentUrl'> | Omit<Emptied, 'permanentUrl'> }
  | Failure;

function redirectOf(answer: Dispatcher.ResponseData, url: URL): Visited | null {
  const status = answer.statusCode;
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  discard(answer);
  const location = header(answer, 'location');
  if (!location || !URL.canParse(location, url.href)) {
    return failure('The server redirects without saying where.', true);
  }
  const forGood = status === 301 || status === 308;
  return { kind: 'redirect', to: new URL(location, url), forGood };
}

/** A server that names no type may be right. */
function isWanted(contentType: string | null, types: readonly string[] | undefined): boolean {
  if (!types || contentType === null) return true;
  const [type = ''] = contentType.toLowerCase().split(';', 1);
  return type.trim() === '' || types.includes(type.trim());
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
