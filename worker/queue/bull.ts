/** The one place that imports `bullmq`. Both engines are opened here; everything after is the same. */
import {
  type BackendFactory,
  createNodeRedisClient,
  createPostgresBackend,
  Queue,
  type QueueOptions,
  runMigrations,
  UnrecoverableError,
  Worker,
} from 'bullmq';
import { isPermanent } from '../../core/errors.ts';
import type { Store } from '../../db/open.ts';
import { openRedis } from './redis.ts';

/** What a queue or worker of BullMQ needs to reach its engine. */
export interface QueueEngine {
  queue(name: string): Queue;
  worker(
    name: string,
    work: (job: { id: string; data: unknown; attempt: number; attempts: number }) => Promise<void>,
    concurrency: number,
  ): Worker;
  ping(): Promise<void>;
  close(): Promise<void>;
}

const failedJobsAreKeptFor = 7 * 24 * 3600;

/** A job is held for this long without a sign of life: far above the longest statement that could keep one back. */
const lockDuration = 30_000;

/**
 * How often to look for jobs whose worker died. They are taken over after the lock and two such rounds. In the
 * embedded engine workers die with the process, and opening hands their jobs back: looking often would only
 * cost idle time.
 */
const stalledIntervals = { embedded: 60_000, scaled: 5_000 };

/** A job whose worker died this often is taken for what kills it, and fails. */
const maxStalledCount = 5;

/** BullMQ on its PostgreSQL backend, over the pool of the embedded store. */
export async function openQueueOnStore(store: Store): Promise<QueueEngine> {
  const client = await store.pool.connect();
  try {
    await runMigrations(client as never);
    // With a pool of ours BullMQ cannot set this itself, and its SQL names no schema.
    await client.query('set search_path to bullmq, public');
    // This process alone holds the folder: whatever was active when the last one ended has no worker any more.
    await client.query(
      `update bullmq.job set stalled_marked = true, locked_until_ms = 0 where state = 'active'`,
    );
    await client.query(`delete from bullmq.meta where field = 'stalled-check'`);
  } finally {
    client.release();
  }
  return engineOn(
    { connection: store.pool as never },
    createPostgresBackend as never,
    stalledIntervals.embedded,
    {
      ping: async () => void (await store.pool.query('select 1')),
      close: async () => {},
    },
  );
}

/** BullMQ on Redis. */
export async function openQueueOnRedis(
  url: string,
  onError: (error: Error) => void,
): Promise<QueueEngine> {
  const redis = await openRedis(url, onError);
  return engineOn(
    { connection: createNodeRedisClient(redis.client) as never, prefix: 'undercurrent' },
    undefined,
    stalledIntervals.scaled,
    redis,
  );
}

function engineOn(
  options: QueueOptions,
  backend: BackendFactory | undefined,
  stalledInterval: number,
  connection: { ping(): Promise<void>; close(): Promise<void> },
): QueueEngine {
  return {
    queue(name) {
      const defaultJobOptions = {
        removeOnComplete: true,
        removeOnFail: { age: failedJobsAreKeptFor },
      };
      return new Queue(name, { ...options, defaultJobOptions }, backend as never);
    },
    worker(name, work, concurrency) {
      return new Worker(
        name,
        async (job) => {
          const { id, data, attemptsMade, opts } = job;
          try {
            await work({ id: id!, data, attempt: attemptsMade + 1, attempts: opts.attempts ?? 1 });
          } catch (error) {
            throw isPermanent(error) ? new UnrecoverableError((error as Error).message) : error;
          }
        },
        { ...options, lockDuration, stalledInterval, maxStalledCount, concurrency, autorun: false },
        backend as never,
      );
    },
    ping: connection.ping,
    close: connection.close,
  };
}
