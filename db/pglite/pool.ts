import { EventEmitter } from 'node:events';
import { toWire } from '../pg.ts';
import { Mutex } from './mutex.ts';
import { kindOf } from './statement.ts';
import type { ThreadClient } from './thread-client.ts';

/** Rows as `pg` hands them out. */
export interface QueryResult {
  // biome-ignore lint/suspicious/noExplicitAny: the shape of `pg`, which BullMQ and Kysely both expect
  rows: any[];
  fields: { name: string; dataTypeID: number }[];
  rowCount: number;
  command: string;
}

type QueryText = string | { text: string; values?: unknown[] };

/**
 * The embedded database in the shape of `pg.Pool`, for BullMQ and Kysely alike. There is one connection and one
 * session behind it: a lone statement takes the mutex for its duration, a transaction from BEGIN to its end, and
 * subscribers (LISTEN) hold nothing while they wait. Lone statements go ahead of transactions.
 */
export class PglitePool extends EventEmitter {
  /** Notifications come from our own thread and cannot be lost with a socket: BullMQ may wait for them for long. */
  readonly options = { keepAlive: true };
  readonly #thread: ThreadClient;
  readonly #mutex = new Mutex();
  /** Subscribers per channel: the session itself listens only once. */
  readonly #listeners = new Map<string, Set<PgliteClient>>();
  #ended = false;

  constructor(thread: ThreadClient) {
    super();
    this.setMaxListeners(0); // every queue and worker adds an `error` listener
    this.#thread = thread;
    thread.on('notification', ({ channel, payload }: { channel: string; payload: string }) => {
      for (const client of this.#listeners.get(channel) ?? [])
        client.emit('notification', { channel, payload, processId: 1 });
    });
    thread.on('death', (error: Error) => {
      this.#ended = true;
      if (this.listenerCount('error') > 0) this.emit('error', error);
    });
  }

  async connect(): Promise<PgliteClient> {
    if (this.#ended) throw new Error('The embedded database is closed.');
    return new PgliteClient(this);
  }

  async query(text: QueryText, values?: unknown[]): Promise<QueryResult> {
    const release = await this.#mutex.lock('brief');
    try {
      return await this.run(text, values);
    } finally {
      release();
    }
  }

  /** Closes the pool only; the thread is closed by whoever opened it. */
  async end(): Promise<void> {
    this.#ended = true;
  }

  lock(): Promise<() => void> {
    return this.#mutex.lock();
  }

  /** Runs a statement without taking the mutex: for its holder. */
  async run(query: QueryText, values?: unknown[]): Promise<QueryResult> {
    const text = typeof query === 'string' ? query : query.text;
    const given = (typeof query === 'string' ? values : (query.values ?? values)) ?? [];
    const result = await this.#thread.query(text, given.length > 0 ? given.map(toWire) : null);
    restoreBuffers(result.rows, result.fields);
    return { ...result, command: /^\s*(\w*)/.exec(text)![1]!.toUpperCase() };
  }

  async listen(channel: string, client: PgliteClient): Promise<void> {
    const clients = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, clients);
    clients.add(client);
    // LISTEN is transactional: sent inside someone else's transaction, his ROLLBACK would undo it.
    const release = await this.#mutex.lock();
    try {
      await this.#thread.listen(channel);
    } finally {
      release();
    }
  }

  async unlisten(channel: string, client: PgliteClient): Promise<void> {
    const clients = this.#listeners.get(channel);
    clients?.delete(client);
    if (!clients || clients.size > 0 || this.#ended) return;
    this.#listeners.delete(channel);
    const release = await this.#mutex.lock();
    try {
      await this.#thread.unlisten(channel);
    } finally {
      release();
    }
  }
}

/** In the shape of `pg.PoolClient`. */
export class PgliteClient extends EventEmitter {
  readonly processID = 1;
  /** BullMQ turns on TCP keep-alive here; there is no socket. */
  readonly connection = { stream: { setKeepAlive(): void {} } };
  readonly #pool: PglitePool;
  readonly #channels = new Set<string>();
  #unlock: (() => void) | null = null;

  constructor(pool: PglitePool) {
    super();
    this.setMaxListeners(0);
    this.#pool = pool;
  }

  async query(text: QueryText, values?: unknown[]): Promise<QueryResult> {
    const statement = kindOf(typeof text === 'string' ? text : text.text);
    const nothing: QueryResult = {
      rows: [],
      fields: [],
      rowCount: 0,
      command: statement.kind.toUpperCase(),
    };
    switch (statement.kind) {
      case 'listen':
        this.#channels.add(statement.channel);
        await this.#pool.listen(statement.channel, this);
        return nothing;
      case 'unlisten':
        await this.#leave(statement.channel === null ? [...this.#channels] : [statement.channel]);
        return nothing;
      case 'begin':
        this.#unlock ??= await this.#pool.lock();
        return this.#pool.run(text, values);
      case 'end':
        try {
          return await this.#pool.run(text, values);
        } finally {
          this.#giveBack();
        }
      default:
        return this.#unlock ? this.#pool.run(text, values) : this.#pool.query(text, values);
    }
  }

  /** A client released inside a transaction rolls back first: the next holder must not inherit it. */
  release(_destroy?: boolean | Error): void {
    void this.#leave([...this.#channels]).catch(() => {});
    this.removeAllListeners('notification');
    if (!this.#unlock) return;
    void this.#pool
      .run('ROLLBACK')
      .catch(() => {})
      .finally(() => this.#giveBack());
  }

  #giveBack(): void {
    const unlock = this.#unlock;
    this.#unlock = null;
    unlock?.();
  }

  async #leave(channels: string[]): Promise<void> {
    for (const channel of channels) {
      this.#channels.delete(channel);
      await this.#pool.unlisten(channel, this);
    }
  }
}

const bytea = 17;

/** A Buffer crosses a thread boundary as a plain Uint8Array. */
function restoreBuffers(
  rows: Record<string, unknown>[],
  fields: { name: string; dataTypeID: number }[],
): void {
  for (const { name } of fields.filter((field) => field.dataTypeID === bytea)) {
    for (const row of rows) {
      const value = row[name];
      if (value instanceof Uint8Array)
        row[name] = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
  }
}
