import type { DocumentFormat } from '../../core/collection/imports/file-format.ts';
import type { FileDocument } from '../../core/collection/imports/file-record.ts';
import { threadEntry } from '../../db/thread-entry.ts';
import { openThreadPool, ThreadEnded } from '../threads/thread-pool.ts';

/** Reads documents in a thread that a hostile one cannot harm for long. */
export interface DocumentReader {
  /** What it says, or a plain reason why it is no report. */
  read(
    format: DocumentFormat,
    bytes: Uint8Array,
  ): Promise<{ document: FileDocument } | { fault: string }>;
  close(): Promise<void>;
}

/** What goes into the thread, and what comes back. */
export interface DocumentTask {
  format: DocumentFormat;
  bytes: Uint8Array;
}
export type DocumentAnswer = { document: FileDocument } | { fault: string };

/** Far beyond what the longest press release takes. */
const limits = { threads: 1, limitMs: 60_000, heapMb: 768 };

const documentEntry = threadEntry('./document-thread.js', import.meta.url);

export function openDocumentReader({
  entry = documentEntry,
  limitMs = limits.limitMs,
} = {}): DocumentReader {
  const threads = openThreadPool({ ...limits, limitMs });
  return {
    async read(format, bytes) {
      try {
        const task: DocumentTask = { format, bytes };
        return await threads.run<DocumentTask, DocumentAnswer>(entry, task);
      } catch (error) {
        if (!(error instanceof ThreadEnded)) throw error;
        return {
          fault: `reading it took too much ${error.tookTooMuch}, so it was stopped: split it, or save its text`,
        };
      }
    },
    close: () => threads.close(),
  };
}
