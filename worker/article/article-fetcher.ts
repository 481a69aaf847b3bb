import type { ArticlePage } from '../../core/collection/articles/article-page.ts';
import { hindranceNotes } from '../../core/collection/articles/article-verdict.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports.ts';
import { threadEntry } from '../../db/thread-entry.ts';
import type { Failure } from '../fetch/failure.ts';
import type { Fetcher } from '../fetch/fetch-bytes.ts';
import { readDocument } from '../threads/read-document.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import type { Robots } from './robots.ts';

/** What goes into the thread; an `ArticlePage` comes back. */
export interface ArticleTask {
  bytes: Uint8Array;
  contentType: string | null;
}

export type ArticleAnswer =
  | { kind: 'page'; page: ArticlePage; finalUrl: string }
  /** It will hardly be different another time. The note is for the reader of the report. */
  | { kind: 'refused'; note: string }
  /** It may pass. */
  | { kind: 'failed'; note: string }
  /** Not asked: its turn comes after so many seconds. */
  | { kind: 'later'; seconds: number };

export interface ArticleFetcher {
  fetch(address: string): Promise<ArticleAnswer>;
}

const types = ['text/html', 'application/xhtml+xml'];
/** Of markup; the extraction reads the first 3 MB of characters. */
const mostBytes = 5 * 1024 * 1024;
/** Seconds between two articles of one host, and the longest wait that robots.txt can ask for. */
const spacing = { least: 1, most: 30 };
/** A longer wait is not sat out. */
const patience = 3;
/** Where nobody knows what a host allows. */
const unknownWait = 1800;

const articleEntry = threadEntry('./article-thread.js', import.meta.url);

export interface ArticleFetcherParts {
  fetcher: Pick<Fetcher, 'fetch'>;
  robots: Robots;
  threads: ThreadPool;
  now: Clock;
  sleep: (ms: number) => Promise<void>;
}

/** Fetches articles as a guest: what robots.txt closes is not read, and one host is asked at its own pace. */
export function createArticleFetcher(
  { fetcher, robots, threads, now, sleep }: ArticleFetcherParts,
  entry = articleEntry,
): ArticleFetcher {
  /** Host → when it may be asked again. */
  const turns = new Map<string, number>();

  async function take(url: URL): Promise<ArticleAnswer> {
    let unknown = false;
    const refuse = async (hop: URL): Promise<string | null> => {
      if (hop.href === url.href) return null; // asked already
      const verdict = await robots.of(hop);
      unknown = verdict.kind === 'unknown';
      return verdict.kind === 'allowed' ? null : closed;
    };
    const answer = await fetcher.fetch(url.href, {
      accept: 'text/html, application/xhtml+xml',
      types,
      maxBytes: mostBytes,
      refuse,
    });
    if (unknown) return { kind: 'later', seconds: unknownWait };
    if (answer.kind === 'failed') return hindered(answer);
    if (answer.kind !== 'ok') return { kind: 'refused', note: vanished };
    return read(answer);
  }

  async function read({ bytes, contentType, finalUrl }: ArticleTask & { finalUrl: string }) {
    try {
      const task: ArticleTask = { bytes, contentType };
      const page = await readDocument<ArticleTask, ArticlePage>(threads, entry, task);
      return { kind: 'page' as const, page, finalUrl };
    } catch (error) {
      if (!(error instanceof UndercurrentError)) throw error;
      return { kind: 'refused' as const, note: `${error.message} ${summaryOnly}` };
    }
  }

  return {
    async fetch(address) {
      if (!URL.canParse(address)) return { kind: 'refused', note: vanished };
      const url = new URL(address);
      const verdict = await robots.of(url);
      if (verdict.kind === 'unknown') return { kind: 'later', seconds: unknownWait };
      if (verdict.kind === 'disallowed') return { kind: 'refused', note: closed };
      const wait = ((turns.get(url.host) ?? 0) - now().getTime()) / 1000;
      if (wait > patience) return { kind: 'later', seconds: wait };
      if (wait > 0) await sleep(wait * 1000);
      try {
        return await take(url);
      } finally {
        const pause = Math.min(spacing.most, Math.max(spacing.least, verdict.delaySeconds));
        forgetPast(turns, now().getTime());
        turns.set(url.host, now().getTime() + pause * 1000);
      }
    },
  };
}

const summaryOnly = 'Only the feed’s summary was read.';
const closed = `The publisher asks programs not to read its articles (robots.txt). ${summaryOnly}`;
const vanished = `The publisher’s page is not there any more. ${summaryOnly}`;

function hindered({
  status,
  hard,
  reason,
  postponed,
  refused,
  retryAfter,
}: Failure): ArticleAnswer {
  if (postponed) return { kind: 'later', seconds: retryAfter ?? unknownWait };
  if (reason.includes(closed)) return { kind: 'refused', note: closed };
  if (status === 402) return { kind: 'refused', note: hindranceNotes.paywall };
  if (status === 404) return { kind: 'refused', note: vanished };
  const isFinal =
    refused || (hard && status !== undefined) || reason.startsWith('There is no page');
  return { kind: isFinal ? 'refused' : 'failed', note: `${reason} ${summaryOnly}` };
}

function forgetPast(turns: Map<string, number>, now: number): void {
  for (const [host, at] of turns) if (at < now) turns.delete(host);
}
