import { rollUp } from './jobs.ts';
import type { JobQueue } from './open.ts';

/** One roll-up serves every change that ends in the same moment. */
export async function askForRollUp(queue: JobQueue): Promise<void> {
  await queue.add(rollUp, {}, { only: 'roll-up', delayMs: 1_000 });
}
