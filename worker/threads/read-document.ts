import { UndercurrentError } from '../../core/errors.ts';
import { ThreadEnded, type ThreadPool } from './thread-pool.ts';

/** A document from the web, read in a thread; one that takes too much is refused with a plain reason. */
export async function readDocument<I, O>(threads: ThreadPool, entry: URL, task: I): Promise<O> {
  try {
    return await threads.run<I, O>(entry, task);
  } catch (cause) {
    if (!(cause instanceof ThreadEnded)) throw cause;
    const message = `Reading this document took too much ${cause.tookTooMuch}, so it was stopped.`;
    throw new UndercurrentError('invalid', message, { cause });
  }
}
