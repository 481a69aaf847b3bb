import { formatOfName, isDocument } from '../../core/collection/imports/file-format.ts';
import type { FileRecord } from '../../core/collection/imports/file-record.ts';
import {
  type ImportPreview,
  type PreviewRules,
  previewImport,
  previewSample,
} from '../../core/collection/imports/import-preview.ts';
import { isPermanent } from '../../core/errors.ts';
import type { DocumentReader } from './document-reader.ts';
import { readRecords } from './read-records.ts';

export interface FileHead {
  name: string;
  bytes: Uint8Array;
  /** There is more of the file than these bytes. */
  isCut: boolean;
}

/** How an import would understand a file, told from its beginning. */
export type PreviewFile = (head: FileHead, rules: PreviewRules) => Promise<ImportPreview>;

export function createPreview(documents: DocumentReader): PreviewFile {
  return async (head, rules) => previewImport(await firstEntries(head, documents), rules);
}

async function firstEntries(
  { name, bytes, isCut }: FileHead,
  documents: DocumentReader,
): Promise<FileRecord[]> {
  const entries: FileRecord[] = [];
  try {
    for await (const entry of readRecords(name, inOnePiece(bytes), documents)) {
      entries.push(entry);
      // One more than is judged: the last before the cut may be half a record.
      if (entries.length > previewSample) break;
    }
  } catch (error) {
    // What is packed ends in the middle where it was cut; what came before is as good.
    if (!isCut || !isPermanent(error) || entries.length === 0) throw error;
  }
  const half = isCut && entries.length <= previewSample && !isDocument(formatOfName(name));
  return half ? entries.slice(0, -1) : entries;
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
