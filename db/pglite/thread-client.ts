import { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';
import { threadEntry } from '../thread-entry.ts';
import type { OpenOptions, Reply, Request, WireError, WireResult } from './messages.ts';

type Pending = { resolve: (result: WireResult) => void; reject: (error: Error) => void };

// `Omit` on a union keeps only the common fields; this keeps each member whole.
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * Speaks with the thread that owns the embedded database. Emits `notification` and, once, `death` when the thread
 * ended without being asked to: then every open and every later call is rejected.
 */
export class ThreadClient extends EventEmitter {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #nextId = 1;
  #ended: Error | null = null;

  private constructor(worker: Worker) {
    super();
    this.setMaxListeners(0);
    this.#worker = worker;
  }

  static open(options: OpenOptions): Promise<ThreadClient> {
    const worker = new Worker(threadEntry('./thread.js', import.meta.url), { workerData: options });
    const client = new ThreadClient(worker);
    return new Promise((resolve, reject) => {
      worker.on('message', (message: Reply) => {
        if ('ready' in message) resolve(client);
        else if ('failed' in message) {
          reject(errorFrom(message.failed));
          void worker.terminate();
        } else client.#receive(message);
      });
      worker.on('error', (error) => {
        reject(error);
        client.#die(error);
      });
      worker.on('exit', (code) => {
        const error = new Error(`The database thread ended with code ${code}.`);
        reject(error);
        client.#die(error);
      });
    });
  }

  query(text: string, values: unknown[] | null): Promise<WireResult> {
    return this.#call({ op: 'query', text, values });
  }

  async listen(channel: string): Promise<void> {
    await this.#call({ op: 'listen', channel });
  }

  async unlisten(channel: string): Promise<void> {
    await this.#call({ op: 'unlisten', channel });
  }

  /** Writes everything down and ends the thread. */
  async close(): Promise<void> {
    if (this.#ended) return;
    await this.#call({ op: 'close' });
    this.#ended = new Error('The database is closed.');
    await this.#worker.terminate();
  }

  /** Ends the thread at once, as a crash would. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #call(request: WithoutId<Request>): Promise<WireResult> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ ...request, id });
    });
  }

  #receive(message: Exclude<Reply, { ready: true } | { failed: WireError }>): void {
    if ('notification' in message) {
      this.emit('notification', message.notification);
      return;
    }
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if ('error' in message) pending?.reject(errorFrom(message.error));
    else pending?.resolve(message.result);
  }

  #die(error: Error): void {
    if (this.#ended) return;
    this.#ended = error;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
    this.emit('death', error);
  }
}

function errorFrom(wire: WireError): Error {
  return Object.assign(new Error(wire.message), wire);
}
