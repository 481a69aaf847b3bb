import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { Log } from '../../core/ports.ts';
import { migrate } from '../../db/migrate.ts';
import { openEmbedded, openPostgres, type Store } from '../../db/open.ts';
import { type JobQueue, openQueue } from '../../worker/queue/open.ts';
import { type Services, startServices } from './services.ts';

/** One of the two engines, for a battery that must pass on both. */
export interface Engine {
  openStore(): Promise<Store>;
  openQueue(store: Store): Promise<JobQueue>;
  /** Several processes may open it at once. */
  shared: boolean;
}

export interface EngineUnderTest extends Engine {
  stop(): Promise<void>;
}

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

export function startEmbeddedEngine(): EngineUnderTest {
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-test-'));
  return {
    shared: false,
    openStore: () => openEmbedded(folder),
    openQueue: (store) => openQueue({ store, log: silentLog }),
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function scaledEngine(services: Services): EngineUnderTest {
  return {
    shared: true,
    openStore: () => openPostgres(services.databaseUrl),
    openQueue: (store) => openQueue({ store, redisUrl: services.redisUrl, log: silentLog }),
    stop: () => services.stop(),
  };
}

const services = await startServices();

/** Declares a battery of tests once per engine; the scaled one is left out where its servers are not installed. */
export function onBothEngines(
  title: string,
  battery: (start: () => EngineUnderTest) => void,
): void {
  describe(`${title} (embedded)`, () => battery(startEmbeddedEngine));
  describe.skipIf(!services)(`${title} (scaled)`, () => battery(() => scaledEngine(services!)));
}

/** A migrated store. */
export async function openMigrated(engine: Engine): Promise<Store> {
  const store = await engine.openStore();
  await migrate(store.db);
  return store;
}
