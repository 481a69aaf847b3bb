import { randomUUID } from 'node:crypto';
import type { Store } from '../../db/open.ts';
import { announceJob } from '../../db/stores/job-runs.ts';
import { probeFeed } from './jobs.ts';
import type { JobQueue } from './open.ts';

/** Asks for a look at an address. Returns the id of the job in the record of jobs. */
export async function requestProbe(
  { store, queue }: { store: Store; queue: JobQueue },
  url: string,
): Promise<number> {
  const key = `probe-${randomUUID()}`;
  // In this order: a process that dies in between leaves no job behind that waits for ever.
  await queue.add(probeFeed, { key, url });
  return announceJob(store.db, { key, kind: probeFeed.name, subject: url, unit: 'addresses' });
}
