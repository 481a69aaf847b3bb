import { Piscina } from 'piscina';

export interface ThreadPoolOptions {
  threads: number;
  /** For one task, from its start in a thread, whose own start is included. */
  limitMs?: number;
  /** Of JavaScript objects in one thread. */
  heapMb?: number;
}

/** Runs work in threads of its own, so that the event loop that answers the API is never held by it. */
export interface ThreadPool {
  /** Calls what the module at `entry` exports as `work`. */
  run<I, O>(entry: URL, input: I): Promise<O>;
  close(): Promise<void>;
}

/** The thread was ended because its task took too much; the next task gets a new one. */
export class ThreadEnded extends Error {
  readonly tookTooMuch: 'time' | 'memory';

  constructor(tookTooMuch: 'time' | 'memory') {
    super(`A thread took too much ${tookTooMuch} and was ended.`);
    this.tookTooMuch = tookTooMuch;
  }
}

export function openThreadPool({ threads, limitMs, heapMb }: ThreadPoolOptions): ThreadPool {
  const pool = new Piscina({
    minThreads: 0, // the first task starts them: an idle product stays small
    maxThreads: threads,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    ...(heapMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMb } }),
  });
  // A thread that dies between two tasks harms none; without a listener it would end the process.
  pool.on('error', () => {});
  const slots = new Slots(threads);

  async function timed<O>(entry: URL, input: unknown): Promise<O> {
    const aborter = new AbortController();
    const timer = limitMs === undefined ? null : setTimeout(() => aborter.abort(), limitMs);
    try {
      const options = { filename: entry.href, name: 'work' };
      return (await pool.run(
        input,
        timer === null ? options : { ...options, signal: aborter.signal },
      )) as O;
    } catch (error) {
      throw endedBy(error, aborter.signal.aborted);
    } finally {
      if (timer !== null) clearTimeout(timer);
    }
  }

  return {
    // Waiting is done here, not in piscina: a task whose thread died would leave the ones behind it waiting for good.
    run: (entry, input) => slots.run(() => timed(entry, input)),
    close: () => pool.destroy(),
  };
}

function endedBy(error: unknown, timeIsUp: boolean): unknown {
  if (timeIsUp) return new ThreadEnded('time');
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadEnded('memory') : error;
}

/** Lets so many run at once, the others in the order they came. */
class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
