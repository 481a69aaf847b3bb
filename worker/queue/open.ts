import type { Log } from '../../core/ports.ts';
import type { Store } from '../../db/open.ts';
import { openQueueOnRedis, openQueueOnStore, type QueueEngine } from './bull.ts';
import { allJobs, type JobDefinition } from './jobs.ts';

export interface AddOptions {
  /** While a job under this key waits or runs, adding another does nothing. */
  once?: string;
  /** At most one waits and one runs under this key; added while one runs, it runs once more afterwards. */
  only?: string;
  delayMs?: number;
}

/** What a handler is told about the job it works on. */
export interface JobContext<T> {
  /** Name of the job and its id in the queue. */
  key: string;
  kind: string;
  payload: T;
  isLastAttempt: boolean;
}

export interface QueueCounts {
  name: string;
  waiting: number;
  active: number;
  failed: number;
}

/** The queue, the same on both engines. */
export interface JobQueue {
  add<T>(job: JobDefinition<T>, payload: T, options?: AddOptions): Promise<void>;
  /** Runs a job regularly, once per interval however many processes ask for it. */
  every<T>(job: JobDefinition<T>, payload: T, seconds: number): Promise<void>;
  /** Starts to work on jobs of this kind in this process. */
  work<T>(job: JobDefinition<T>, handle: (context: JobContext<T>) => Promise<void>): Promise<void>;
  counts(): Promise<QueueCounts[]>;
  ping(): Promise<void>;
  /** Lets running jobs finish, takes no new ones. */
  close(): Promise<void>;
}

export async function openQueue({
  store,
  redisUrl,
  log,
}: {
  store: Store;
  redisUrl?: string | undefined;
  log: Log;
}): Promise<JobQueue> {
  const report = oncePer(10_000, (error: Error, queue: string) =>
    log.warn({ queue, error: error.message }, 'The queue engine reported a fault'),
  );
  const engine = redisUrl
    ? await openQueueOnRedis(redisUrl, (error) => report(error, 'all'))
    : await openQueueOnStore(store);
  return queueOn(engine, report, log);
}

function queueOn(
  engine: QueueEngine,
  report: (error: Error, queue: string) => void,
  log: Log,
): JobQueue {
  const queues = new Map(
    allJobs.map(({ name }) => {
      const queue = engine.queue(name);
      queue.on('error', (error) => report(error, name));
      return [name, queue];
    }),
  );
  const workers: ReturnType<QueueEngine['worker']>[] = [];

  const policy = ({ attempts, backoffSeconds }: JobDefinition<unknown>) => ({
    attempts,
    backoff: { type: 'exponential' as const, delay: backoffSeconds * 1000 },
  });

  return {
    async add(job, payload, { once, only, delayMs } = {}) {
      await queues.get(job.name)!.add(job.name, job.payload.parse(payload), {
        ...policy(job as JobDefinition<unknown>),
        ...(once ? { deduplication: { id: once } } : {}),
        ...(only ? { deduplication: { id: only, keepLastIfActive: true } } : {}),
        ...(delayMs ? { delay: delayMs } : {}),
      });
    },
    async every(job, payload, seconds) {
      const opts = policy(job as JobDefinition<unknown>);
      const queue = queues.get(job.name)!;
      await queue.upsertJobScheduler(
        `${job.name}-regularly`,
        { every: seconds * 1000 },
        { name: job.name, data: payload, opts },
      );
    },
    async work(job, handle) {
      const worker = engine.worker(
        job.name,
        ({ id, data, attempt, attempts }) =>
          handle({
            key: `${job.name}/${id}`,
            kind: job.name,
            payload: job.payload.parse(data),
            isLastAttempt: attempt >= attempts,
          }),
        job.concurrency,
      );
      worker.on('error', (error) => report(error, job.name));
      worker.on('failed', (failed, error) =>
        log.warn({ job: job.name, jobId: failed?.id, error: error.message }, 'A job failed'),
      );
      workers.push(worker);
      await worker.waitUntilReady();
      void worker.run().catch((error: Error) => report(error, job.name));
    },
    counts: () =>
      Promise.all(
        [...queues].map(async ([name, queue]) => {
          const counts = await queue.getJobCounts(
            'waiting',
            'prioritized',
            'delayed',
            'active',
            'failed',
          );
          const { waiting = 0, prioritized = 0, delayed = 0, active = 0, failed = 0 } = counts;
          return { name, waiting: waiting + prioritized + delayed, active, failed };
        }),
      ),
    ping: engine.ping,
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await engine.close();
    },
  };
}

/** A worker whose engine is away repeats its error thousands of times a second: one line is as good. */
function oncePer<A extends unknown[]>(
  milliseconds: number,
  act: (...args: A) => void,
): (...args: A) => void {
  let quietUntil = 0;
  return (...args) => {
    if (Date.now() < quietUntil) return;
    quietUntil = Date.now() + milliseconds;
    act(...args);
  };
}
