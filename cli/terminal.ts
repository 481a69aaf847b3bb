import type { Client } from './client.ts';

/** What commands reach the outside with; given by `main.ts`, and by tests. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** Progress and faults: standard output belongs to the answer. */
  notes: NodeJS.WritableStream & { isTTY?: boolean };
  /**
   * Runs `use` against the product on this data: one that runs already, or one started for the command. `works`
   * starts workers with it.
   */
  withProduct<T>(use: (client: Client) => Promise<T>): Promise<T>;
}
