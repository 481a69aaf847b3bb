/** One record of a file, or why a line is none. `line` counts from 1, as an editor does. */
export type FileRecord =
  | { line: number; record: Record<string, unknown> }
  | { line: number; fault: string };
