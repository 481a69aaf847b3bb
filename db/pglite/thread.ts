/**
 * The thread that owns the embedded database. It answers one message at a time, so that a slow statement never
 * holds the event loop of the API. Parsing of values happens here for the same reason.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { wireParsers } from '../pg.ts';
import {
  errorFields,
  type OpenOptions,
  type Reply,
  type Request,
  type WireError,
  type WireResult,
} from './messages.ts';

const options = workerData as OpenOptions;
const port = parentPort!;
const parsers = wireParsers();
// Values arrive as `pg` would send them, as text: PGlite must not convert them a second time.
const serializers = new Proxy({}, { get: () => (value: unknown) => value }) as Record<
  number,
  (value: unknown) => string
>;
const subscriptions = new Map<string, () => Promise<void>>();

const reply = (message: Reply): void => port.postMessage(message);

try {
  const db = await open();
  port.on('message', (request: Request) => {
    void answer(db, request).then(reply);
  });
  reply({ ready: true });
} catch (error) {
  reply({ failed: wireError(error) });
}

async function open(): Promise<PGlite> {
  const isNew = !existsSync(`${options.dataDir}/PG_VERSION`);
  const cluster =
    isNew && options.emptyCluster && existsSync(options.emptyCluster)
      ? await readFile(options.emptyCluster)
      : null;
  return PGlite.create({
    dataDir: options.dataDir,
    ...(cluster ? { loadDataDir: new Blob([new Uint8Array(cluster)]) } : {}),
    // The write-ahead log grew to 2 GB after a million rows; with this limit a checkpoint brings it back to 128 MB.
    postgresqlconf: ['max_wal_size = 128MB', 'checkpoint_timeout = 120'],
  });
}

async function answer(db: PGlite, request: Request): Promise<Reply> {
  try {
    return { id: request.id, result: await perform(db, request) };
  } catch (error) {
    return { id: request.id, error: wireError(error) };
  }
}

async function perform(db: PGlite, request: Request): Promise<WireResult> {
  const nothing: WireResult = { rows: [], fields: [], rowCount: 0 };
  switch (request.op) {
    case 'query': {
      // Without parameters several statements may stand in one text, as in `pg`; the last result counts.
      const result = request.values?.length
        ? await db.query<Record<string, unknown>>(request.text, request.values, {
            parsers,
            serializers,
          })
        : (await db.exec(request.text, { parsers })).at(-1);
      if (!result) return nothing;
      const rows = result.rows as Record<string, unknown>[];
      return { rows, fields: result.fields, rowCount: result.affectedRows || rows.length };
    }
    case 'listen': {
      const { channel } = request;
      if (!subscriptions.has(channel)) {
        const leave = await db.listen(channel, (payload) =>
          reply({ notification: { channel, payload } }),
        );
        subscriptions.set(channel, leave);
      }
      return nothing;
    }
    case 'unlisten':
      await subscriptions.get(request.channel)?.();
      subscriptions.delete(request.channel);
      return nothing;
    case 'close':
      await db.close();
      return nothing;
  }
}

function wireError(error: unknown): WireError {
  const wire: WireError = { message: error instanceof Error ? error.message : String(error) };
  for (const field of errorFields) {
    const value = (error as Record<string, unknown>)[field];
    if (typeof value === 'string') wire[field] = value;
  }
  return wire;
}
