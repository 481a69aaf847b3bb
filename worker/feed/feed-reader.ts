import { UndercurrentError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports.ts';
import type { Item } from '../../core/report.ts';
import { threadEntry } from '../../db/thread-entry.ts';
import { readDocument } from '../threads/read-document.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import type { FeedContext } from './parse-feed.ts';
import type { ParsedFeed } from './parsed-feed.ts';

/** A feed as read, with its items in the one form everything later works with. */
export interface ReadFeed extends Omit<ParsedFeed, 'items'> {
  items: Item[];
}

export interface ReadingContext extends FeedContext {
  /** Of the source, for a feed that declares none. */
  language?: string | null;
}

/** Reads feeds in threads. Throws an `UndercurrentError` with a plain reason for what cannot be read. */
export interface FeedReader {
  read(bytes: Uint8Array, context?: ReadingContext): Promise<ReadFeed>;
}

/** What goes into the thread, and what comes back. */
export interface FeedTask {
  bytes: Uint8Array;
  context: ReadingContext;
  now: Date;
}
export type FeedAnswer = { feed: ReadFeed } | { refused: string };

const feedEntry = threadEntry('./feed-thread.js', import.meta.url);

export function createFeedReader(threads: ThreadPool, now: Clock, entry = feedEntry): FeedReader {
  return {
    async read(bytes, context = {}) {
      const answer = await readDocument<FeedTask, FeedAnswer>(threads, entry, {
        bytes,
        context,
        now: now(),
      });
      if ('refused' in answer) throw new UndercurrentError('invalid', answer.refused);
      return answer.feed;
    },
  };
}
