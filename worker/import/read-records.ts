import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { UndercurrentError } from '../../core/errors.ts';
import { splitLines } from './split-lines.ts';

/** One record of a file, or why a line is none. `line` counts from 1, as an editor does. */
export type FileRecord =
  | { line: number; record: Record<string, unknown> }
  | { line: number; fault: string };

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
  const plain = await unpacked(name, bytes);
  if (format === 'jsonl') yield* readJsonLines(plain);
  else yield* readCsv(plain, /\.tsv(\.gz)?$/i.test(name) ? '\t' : ',');
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
    if ('tooLong' in line) {
      yield { line: line.number, fault: 'the line is longer than 4 MB' };
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

async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<FileRecord> {
  const faults: FileRecord[] = [];
  const parser = Readable.from(bytes).pipe(
    parse({
      delimiter,
      bom: true,
      columns: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: 4 * 1024 * 1024,
      on_skip: (error) => {
        faults.push({
          line: Number(error?.lines ?? 0),
          fault: error?.message ?? 'not a CSV record',
        });
        return undefined;
      },
    }),
  );
  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, unknown>;
    info: { lines: number };
  }>) {
    yield* faults.splice(0);
    yield { line: info.lines, record };
  }
  yield* faults;
}
