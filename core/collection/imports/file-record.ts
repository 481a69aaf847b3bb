/** One record of a file, or why it is none. `line` counts from 1, as an editor does. */
export type FileRecord =
  | { line: number; record: Record<string, unknown> }
  | { line: number; document: FileDocument }
  | { line: number; fault: string };

/** A file that is one report: PDF, HTML or plain text. */
export interface FileDocument {
  title: string | null;
  /** Paragraphs on lines of their own. */
  text: string;
  date: DocumentDate | null;
  language: string | null;
  url: string | null;
  publisher: string | null;
  /** Null where the format has none. */
  pages: number | null;
}

export interface DocumentDate {
  /** As written. */
  written: string;
  /** A date of its own, one within a sentence, or the moment the file was made. */
  origin: 'stated' | 'mentioned' | 'file';
}
