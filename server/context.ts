import type { AddressRule } from '../core/collection/public-address.ts';
import type { Clock, Log } from '../core/ports.ts';
import type { Store } from '../db/open.ts';
import type { JobQueue } from '../worker/queue/open.ts';

export type Workspace = 'own' | 'sample';

/** What the routes work with. */
export interface ApiContext {
  store: Store;
  queue: JobQueue;
  workspace: Workspace;
  /** Folder of the embedded store; null where the data is in a database server. */
  dataFolder: string | null;
}

/** The running product as the routes see it. */
export interface Api {
  /** While the data is being switched this waits for it: a screen then shows the new data, not a fault. */
  context(): Promise<ApiContext>;
  /** Opens the other data; null where that cannot be done. */
  switchWorkspace: ((to: Workspace) => Promise<void>) | null;
  /** Which addresses a source may have. */
  addresses: AddressRule;
  log: Log;
  now: Clock;
  startedAt: Date;
  version: string;
  /** Host names this server answers to; null for any. */
  hosts: ReadonlySet<string> | null;
  /** Folder of the built page. */
  page: string;
}
