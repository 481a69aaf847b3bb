/** What travels between the main thread and the thread that owns the database. */
export interface OpenOptions {
  dataDir: string;
  /** Path of the saved empty cluster that a new store starts from, or null to create one. */
  emptyCluster: string | null;
}

export type Request =
  | { id: number; op: 'query'; text: string; values: unknown[] | null }
  | { id: number; op: 'listen' | 'unlisten'; channel: string }
  | { id: number; op: 'close' };

export interface WireResult {
  rows: Record<string, unknown>[];
  fields: { name: string; dataTypeID: number }[];
  rowCount: number;
}

/** The fields of a database error that callers decide by. */
export const errorFields = [
  'code',
  'detail',
  'hint',
  'constraint',
  'table',
  'column',
  'schema',
  'severity',
] as const;

export type WireError = { message: string } & Partial<Record<(typeof errorFields)[number], string>>;

export type Reply =
  | { ready: true }
  | { failed: WireError }
  | { notification: { channel: string; payload: string } }
  | { id: number; result: WireResult }
  | { id: number; error: WireError };
