import type { AddressRule } from '../core/collection/feeds/public-address.ts';
import type { ImportPreview, PreviewRules } from '../core/collection/imports/import-preview.ts';
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

/** Reading files is the workers' room; the routes are handed what they need of it. */
export type PreviewImport = (
  head: { name: string; bytes: Uint8Array; isCut: boolean },
  rules: PreviewRules,
) => Promise<ImportPreview>;

/** The running product as the routes see it. */
export interface Api {
  /** While the data is being switched this waits for it: a screen then shows the new data, not a fault. */
  context(): Promise<ApiContext>;
  /** Opens the other data; null where that cannot be done. */
  switchWorkspace: ((to: Workspace) => Promise<void>) | null;
  /** Which addresses a source may have. */
  addresses: AddressRule;
  /** How an import would understand a file. */
  preview: PreviewImport;
  log: Log;
  now: Clock;
  startedAt: Date;
  version: string;
  /** Host names this server answers to; null for any. */
  hosts: ReadonlySet<string> | null;
  /** Folder of the built page. */
  page: string;
}
