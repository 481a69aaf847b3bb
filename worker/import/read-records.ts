import {
  formatOfName,
  isDocument,
  misnamed,
  type RecordsFormat,
} from '../../core/collection/imports/file-format.ts';
import type { FileRecord } from '../../core/collection/imports/file-record.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { DocumentReader } from './document-reader.ts';
import { peeked } from './peeked.ts';
import { readCsv } from './read-csv.ts';
import { beginsArray, readJsonArray } from './read-json-array.ts';
import { readJsonLines } from './read-json-lines.ts';
import { toUtf8 } from './to-utf8.ts';
import { unpack } from './unpack.ts';

/** Beyond it a document is no report: the text of a thousand pages takes two megabytes. */
const largestDocument = 50 * 1024 * 1024;

/** Reads a file record by record, unpacking it where it is packed; a document is one record. */
export async function* readRecords(
  name: string,
  given: AsyncIterable<Uint8Array>,
  documents: DocumentReader,
): AsyncGenerator<FileRecord> {
  const format = formatOfName(name);
  const { head, bytes } = await peeked(await unpack(name, given), 1024);
  const wrong = misnamed(format, head);
  if (wrong !== null) throw new UndercurrentError('invalid', `${name} was not read: ${wrong}.`);
  if (!isDocument(format)) yield* readTable(format, toUtf8(bytes));
  else yield { line: 1, ...(await documents.read(format, await wholeOf(name, bytes))) };
}

async function* readTable(
  format: RecordsFormat,
  text: AsyncIterable<Uint8Array>,
): AsyncGenerator<FileRecord> {
  if (format === 'csv') return yield* readCsv(text);
  const { head, bytes } = await peeked(text, 1024);
  if (format === 'json' && beginsArray(head)) yield* readJsonArray(bytes);
  else yield* readJsonLines(bytes);
}

async function wholeOf(name: string, bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > largestDocument)
      throw new UndercurrentError(
        'invalid',
        `${name} was not read: it is larger than ${largestDocument / 1024 ** 2} MB, and a document is one report.`,
      );
    parts.push(part);
  }
  return Buffer.concat(parts);
}
