import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UndercurrentError } from '../../core/errors.ts';
import type { FileRecord } from './file-record.ts';
import { readCsv } from './read-csv.ts';
import { splitLines } from './split-lines.ts';
import { toUtf8 } from './to-utf8.ts';

export type ImportFormat = 'jsonl' | 'csv';

/** The format a file name stands for; `.gz` may follow. */
export function formatOfName(name: string): ImportFormat {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'jsonl' || ending === 'ndjson' || ending === 'json') return 'jsonl';
  if (ending === 'csv' || ending === 'tsv') return 'csv';
  throw new UndercurrentError(
    'invalid',
    `${name} cannot be imported: its name must end in .jsonl, .ndjson, .csv or .tsv, with or without .gz.`,
  );
}

/** Reads a file record by record, unpacking it where it is packed. */
export async function* readRecords(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<FileRecord> {
  const format = formatOfName(name);
  const text = toUtf8(await unpacked(name, bytes));
  yield* format === 'jsonl' ? readJsonLines(text) : readCsv(text);
}

/** Packed or not is read from the first bytes, not from the name. */
async function unpacked(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array>> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    if (!first.done) yield first.value;
    while (true) {
      const { done, value } = await iterator.next();
      if (done) return;
      yield value;
    }
  };
  const packed = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!packed) return whole();
  const source = Readable.from(whole());
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  return withReason(source.pipe(gunzip), name);
}

async function* withReason(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw new UndercurrentError(
      'invalid',
      `${name} is damaged or cut off: ${(error as Error).message}.`,
      { cause: error },
    );
  }
}

async function* readJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FileRecord> {
  for await (const line of splitLines(bytes)) {
    if ('fault' in line) {
      yield { line: line.number, fault: line.fault };
    } else if (line.text.trim() !== '') {
      yield readJsonLine(line.number, line.text);
    }
  }
}

function readJsonLine(line: number, text: string): FileRecord {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return { line, fault: 'not a JSON object' };
    return { line, record: record as Record<string, unknown> };
  } catch {
    return { line, fault: 'not valid JSON' };
  }
}
