import type { PlannedFeed } from '../../core/collection/feeds/feed-list.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { threadEntry } from '../../db/thread-entry.ts';
import { openThreadPool, ThreadEnded } from '../threads/thread-pool.ts';
import type { OpmlAnswer, OpmlTask } from './opml-thread.ts';

const entry = threadEntry('./opml-thread.js', import.meta.url);

/**
 * The feeds of an OPML file, read in a thread of its own: twenty thousand of them take half a second, in which the
 * API would answer nobody. Lists come too rarely to keep the thread.
 */
export async function readOpml(task: OpmlTask): Promise<PlannedFeed[]> {
  const threads = openThreadPool({ threads: 1, limitMs: 60_000, heapMb: 512 });
  try {
    const answer = await threads.run<OpmlTask, OpmlAnswer>(entry, task);
    if ('refused' in answer) throw new UndercurrentError(answer.code, answer.refused);
    return answer.feeds;
  } catch (cause) {
    if (!(cause instanceof ThreadEnded)) throw cause;
    const message = `Reading this file took too much ${cause.tookTooMuch}: split it and import the parts.`;
    throw new UndercurrentError('invalid', message, { cause });
  } finally {
    await threads.close();
  }
}
