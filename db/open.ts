import { join } from 'node:path';
import { type Kysely, Kysely as KyselyDatabase, PostgresDialect } from 'kysely';
import { UndercurrentError } from '../core/errors.ts';
import { type FolderLock, takeFolder } from './folder-lock.ts';
import { openPostgresPool, type PgPool } from './pg.ts';
import { PglitePool } from './pglite/pool.ts';
import { ThreadClient } from './pglite/thread-client.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/** An open store. `pool` is what BullMQ's PostgreSQL backend runs on in the embedded engine. */
export interface Store {
  engine: 'embedded' | 'scaled';
  db: Database;
  pool: PgPool | PglitePool;
  /** The lock on the data folder; null where the store is a database server. */
  lock: FolderLock | null;
  /** Resolves when the store is lost for good, with the reason. */
  lost: Promise<Error>;
  close(): Promise<void>;
}

const emptyCluster = new URL(
  import.meta.url.endsWith('.ts') ? '../build/empty-cluster.tar.gz' : '../empty-cluster.tar.gz',
  import.meta.url,
);

/** Opens the embedded store in a folder, for this process alone. */
export async function openEmbedded(folder: string): Promise<Store> {
  const lock = takeFolder(folder);
  try {
    const thread = await ThreadClient.open({
      dataDir: join(folder, 'store'),
      emptyCluster: emptyCluster.pathname,
    });
    const pool = new PglitePool(thread);
    const checkpoint = setInterval(() => void pool.query('checkpoint').catch(() => {}), 300_000);
    checkpoint.unref();
    return {
      engine: 'embedded',
      db: kyselyOn(pool),
      pool,
      lock,
      lost: new Promise((resolve) => thread.once('death', resolve)),
      async close() {
        clearInterval(checkpoint);
        await pool.end();
        await thread.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw new UndercurrentError(
      'unavailable',
      `The store in ${folder} does not open: ${(error as Error).message}. If the disk is full, make room; otherwise restore a backup or choose another folder with DATA_DIR.`,
      { cause: error },
    );
  }
}

/** Opens a store on a PostgreSQL server. Connections are made when they are needed and made anew when they break. */
export async function openPostgres(url: string, name?: string): Promise<Store> {
  const pool = openPostgresPool(url, { ...(name ? { name } : {}) });
  // A dropped idle connection is replaced at the next query: without a listener it would end the process.
  pool.on('error', () => {});
  return {
    engine: 'scaled',
    db: kyselyOn(pool),
    pool,
    lock: null,
    lost: new Promise(() => {}),
    close: () => pool.end(),
  };
}

function kyselyOn(pool: PgPool | PglitePool): Database {
  const dialect = new PostgresDialect({ pool: pool as PgPool });
  return new KyselyDatabase<Schema>({ dialect }).withSchema('undercurrent');
}
