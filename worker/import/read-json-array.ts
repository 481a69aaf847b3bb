import type { FileRecord } from '../../core/collection/imports/file-record.ts';
import { readJsonObject } from './read-json-object.ts';

const [space, quote, backslash, comma] = [0x20, 0x22, 0x5c, 0x2c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/**
 * Reads a file that is one JSON array of objects, never holding more than one of them. `line` is the number of the
 * element: several may stand on one line. One beyond `limit` bytes is passed over and said so.
 */
export async function* readJsonArray(
  bytes: AsyncIterable<Uint8Array>,
  limit = 4 * 1024 * 1024,
): AsyncGenerator<FileRecord> {
  const cutter = new ElementCutter(limit);
  for await (const chunk of bytes) yield* cutter.take(chunk);
  yield* cutter.end();
}

/** Cuts an array at the commas between its elements; what a string holds is no structure. */
class ElementCutter {
  readonly #limit: number;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #held: Uint8Array[] = [];
  #size = 0;
  #number = 1;

  constructor(limit: number) {
    this.#limit = limit;
  }

  *take(chunk: Uint8Array): Generator<FileRecord> {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === quote) this.#inString = false;
      } else if (byte === quote) this.#inString = true;
      else if (opening.has(byte)) {
        if (this.#depth++ === 0) start = at + 1;
      } else if (closing.has(byte)) {
        if (--this.#depth === 0) {
          yield* this.#cut(chunk.subarray(start, at));
          start = chunk.length;
        }
      } else if (byte === comma && this.#depth === 1) {
        yield* this.#cut(chunk.subarray(start, at));
        start = at + 1;
      }
    }
    if (this.#depth > 0) this.#keep(chunk.subarray(start));
  }

  /** An array that is never closed was cut off; what of it is left is no record. */
  *end(): Generator<FileRecord> {
    if (this.#depth > 0)
      yield { line: this.#number, fault: 'the file ends in the middle of this record' };
  }

  *#cut(part: Uint8Array): Generator<FileRecord> {
    this.#keep(part);
    const size = this.#size;
    const text = Buffer.concat(this.#held).toString('utf8');
    this.#held = [];
    this.#size = 0;
    if (size <= this.#limit && text.trim() === '') return;
    const line = this.#number++;
    yield size > this.#limit
      ? { line, fault: `longer than ${Math.round(this.#limit / 1024 ** 2)} MB` }
      : readJsonObject(line, text);
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size <= this.#limit) this.#held.push(Uint8Array.from(part));
    else this.#held = [];
  }
}

/** Whether a JSON file is one array, judged by its first character. */
export function beginsArray(head: Uint8Array): boolean {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (at < head.length && head[at]! <= space) at++;
  return head[at] === 0x5b;
}
