import type { Clock } from '../../core/ports.ts';
import { threadEntry } from '../../db/thread-entry.ts';
import type { Fetcher } from '../fetch/fetch-bytes.ts';
import { readDocument } from '../threads/read-document.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';

/** What goes into the thread, and what comes back. */
export interface RobotsTask {
  robotsUrl: string;
  rules: string;
  url: string;
}
export interface RobotsAnswer {
  allowed: boolean;
  delaySeconds: number;
}

export type RobotsVerdict =
  | { kind: 'allowed'; delaySeconds: number }
  | { kind: 'disallowed' }
  /** Its server has a fault or cannot be reached: nobody knows what it allows. */
  | { kind: 'unknown' };

export interface Robots {
  of(url: URL): Promise<RobotsVerdict>;
}

/** RFC 9309, sections 2.4 and 2.5. */
const keptMs = 24 * 3600_000;
const mostBytes = 512 * 1024;
/** How soon a server is asked again that could not answer. */
const retriedMs = 30 * 60_000;
const mostHosts = 500;

interface Kept {
  /** Null where nobody knows; empty where everything is allowed. */
  rules: string | null;
  until: number;
}

const robotsEntry = threadEntry('./robots-thread.js', import.meta.url);

/** What publishers allow programs to read, as their robots.txt says. */
export function createRobots(
  fetcher: Pick<Fetcher, 'fetch'>,
  threads: ThreadPool,
  now: Clock,
  entry = robotsEntry,
): Robots {
  const kept = new Map<string, Promise<Kept>>();

  async function rulesOf(origin: string): Promise<string | null> {
    const pending = kept.get(origin);
    const known = pending && (await pending);
    if (known && known.until > now().getTime()) return known.rules;
    const asked = ask(origin);
    kept.delete(origin); // at the end of the line again
    kept.set(origin, asked);
    const [oldest] = kept.keys();
    if (kept.size > mostHosts && oldest !== undefined) kept.delete(oldest);
    return (await asked).rules;
  }

  async function ask(origin: string): Promise<Kept> {
    const answer = await fetcher.fetch(`${origin}/robots.txt`, {
      accept: 'text/plain, */*;q=0.5',
      maxBytes: mostBytes,
    });
    const until = now().getTime() + keptMs;
    if (answer.kind === 'ok') return { rules: relevantLines(answer.bytes), until };
    if (answer.kind !== 'failed') return { rules: '', until };
    const { status = 500, refused = false } = answer;
    const isAbsent = (status >= 400 && status < 500 && status !== 429) || refused;
    return isAbsent ? { rules: '', until } : { rules: null, until: now().getTime() + retriedMs };
  }

  return {
    async of(url) {
      const robotsUrl = `${url.origin}/robots.txt`;
      const rules = await rulesOf(url.origin);
      if (rules === null) return { kind: 'unknown' };
      if (rules === '') return { kind: 'allowed', delaySeconds: 0 };
      const task: RobotsTask = { robotsUrl, rules, url: url.href };
      const verdict = await readDocument<RobotsTask, RobotsAnswer>(threads, entry, task);
      return verdict.allowed
        ? { kind: 'allowed', delaySeconds: verdict.delaySeconds }
        : { kind: 'disallowed' };
    },
  };
}

/** Files of many kilobytes are mostly remarks and maps of the site. */
function relevantLines(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .split(/\r\n|\r|\n/)
    .filter((line) => /^\s*(?:user-agent|allow|disallow|crawl-delay)\s*:/i.test(line))
    .map((line) => line.slice(0, 1000))
    .join('\n');
}
