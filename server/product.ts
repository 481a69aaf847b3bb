/**
 * Puts the product together: store, queue, workers and API in one process, as `main.ts` of the server and of the
 * terminal need it. Like them it may import from every room, and only they import it.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAddressRule } from '../core/collection/feeds/public-address.ts';
import { engineOf, type Settings } from '../core/config.ts';
import { UndercurrentError } from '../core/errors.ts';
import type { Log } from '../core/ports.ts';
import { migrate } from '../db/migrate.ts';
import { openEmbedded, openPostgres, type Store } from '../db/open.ts';
import { openDocumentReader } from '../worker/import/document-reader.ts';
import { createPreview } from '../worker/import/preview-file.ts';
import { loadSample } from '../worker/load-sample.ts';
import { openWork, type Work } from '../worker/open-work.ts';
import { type JobQueue, openQueue } from '../worker/queue/open.ts';
import { startWork } from '../worker/start.ts';
import { version } from '../worker/version.ts';
import { createApp } from './app.ts';
import type { Api, ApiContext, Workspace } from './context.ts';

export interface ProductOptions {
  settings: Settings;
  log: Log;
  workspace?: Workspace;
  /** Work on jobs in this process: always in the embedded engine, and where a terminal command needs it. */
  works: boolean;
  /** Leave sources alone: for a terminal command that only came to do one thing. */
  collects?: boolean;
}

export interface Product {
  url: string;
  dataFolder: string | null;
  /** Resolves with the reason when the store is lost and the process had better end. */
  lost: Promise<Error>;
  close(): Promise<void>;
}

const root = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../' : '../../', import.meta.url),
);

export async function startProduct(options: ProductOptions): Promise<Product> {
  const { settings, log } = options;
  const embedded = engineOf(settings) === 'embedded';
  let reportLoss: (reason: Error) => void;
  const lost = new Promise<Error>((resolve) => {
    reportLoss = resolve;
  });
  const openAndWatch = async (workspace: Workspace): Promise<Opened> => {
    const opened = await open(options, workspace);
    void opened.context.store.lost.then(reportLoss);
    return opened;
  };

  let opened = await openAndWatch(options.workspace ?? 'own');
  let switching: Promise<void> | null = null;
  let url = '';
  const documents = openDocumentReader(); // its thread starts with the first document
  const api: Api = {
    async context() {
      await switching?.catch(() => {}); // whoever asked for the switch is told; the data is then the old one
      return opened.context;
    },
    switchWorkspace: embedded ? switchTo : null,
    addresses: createAddressRule(settings.PRIVATE_ADDRESSES),
    preview: createPreview(documents),
    log,
    now: () => new Date(),
    startedAt: new Date(),
    version,
    hosts: settings.TRUSTED_NETWORK
      ? null
      : new Set(['localhost', '127.0.0.1', '[::1]', '::1', settings.HOST]),
    page: join(root, 'build', 'web'),
  };

  async function switchTo(to: Workspace): Promise<void> {
    await switching;
    const from = opened.context.workspace;
    if (from === to) return;
    switching = (async () => {
      await opened.close();
      try {
        opened = await openAndWatch(to);
      } catch (error) {
        opened = await openAndWatch(from);
        throw error;
      } finally {
        opened.context.store.lock?.announce(url);
      }
    })();
    try {
      await switching;
    } finally {
      switching = null;
    }
  }

  let server: Server;
  try {
    server = await listen(createServer(createApp(api)), settings);
  } catch (error) {
    await opened.close();
    throw error;
  }
  url = addressOf(server, settings.HOST);
  opened.context.store.lock?.announce(url);
  return {
    url,
    dataFolder: opened.context.dataFolder,
    lost,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await documents.close();
      await opened.close();
    },
  };
}

interface Opened {
  context: ApiContext;
  close(): Promise<void>;
}

/** Opens one set of data with everything that works on it. */
async function open(
  { settings, log, works, collects = settings.COLLECT }: ProductOptions,
  workspace: Workspace,
): Promise<Opened> {
  const { store, folder } = await openStore(settings, workspace);
  let queue: JobQueue | null = null;
  let work: Work | null = null;
  const close = async (): Promise<void> => {
    await queue?.close();
    await work?.close();
    await store.close();
  };
  try {
    await migrate(store.db);
    queue = await openQueue({ store, redisUrl: settings.REDIS_URL, log });
    if (works) {
      work = openWork({ settings, log, store, queue, collects: collects && workspace === 'own' });
      if (workspace === 'sample') await loadSample(work.context);
      await startWork(work.context);
    }
    return { context: { store, queue, workspace, dataFolder: folder }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openStore(
  settings: Settings,
  workspace: Workspace,
): Promise<{ store: Store; folder: string | null }> {
  if (settings.DATABASE_URL)
    return { store: await openPostgres(settings.DATABASE_URL), folder: null };
  const own = resolve(settings.DATA_DIR);
  const folder = workspace === 'sample' ? join(own, 'sample') : own;
  return { store: await openEmbedded(folder), folder };
}

function listen(server: Server, { PORT, HOST }: Settings): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new UndercurrentError(
              'conflict',
              `Port ${PORT} is taken by another program: stop it, or choose another one with PORT=4001.`,
            )
          : error,
      );
    });
    server.listen(PORT, HOST, () => resolve(server));
  });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return `http://${name}:${port}`;
}
