import { collectSource } from './jobs.ts';
import type { JobQueue } from './open.ts';

/** Asks for a poll of a source now; one that waits or runs already is the one that was asked for. */
export async function requestCollection(queue: JobQueue, sourceId: number): Promise<void> {
  await queue.add(collectSource, { sourceId }, { once: `source-${sourceId}` });
}
