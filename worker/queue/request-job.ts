import { randomUUID } from 'node:crypto';
import type { Store } from '../../db/open.ts';
import { announceJob } from '../../db/stores/job-runs.ts';
import type { JobDefinition } from './jobs.ts';
import type { JobQueue } from './open.ts';

/** Asks for a job whose answer somebody waits for. Returns its id in the record of jobs. */
export async function requestJob<T extends { key: string }>(
  { store, queue }: { store: Store; queue: JobQueue },
  definition: JobDefinition<T>,
  payload: Omit<T, 'key'>,
  about: { subject: string; unit: string },
): Promise<number> {
  const key = `${definition.name}-${randomUUID()}`;
  // In this order: a process that dies in between leaves no job behind that waits for ever.
  await queue.add(definition, { ...payload, key } as T);
  return announceJob(store.db, { key, kind: definition.name, ...about });
}
