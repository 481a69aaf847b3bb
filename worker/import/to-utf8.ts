import { decodeBytes, streamDecoder } from '../feed/decode-bytes.ts';

/** What the encoding is read from; a file that changes it later has lines that are refused one by one. */
const looksAt = 64 * 1024;

/** The bytes of a text file in UTF-8, whatever encoding it was written in. */
export async function* toUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < looksAt) {
    const { done, value } = await iterator.next();
    if (done) break;
    held.push(value);
    size += value.length;
  }
  const head = Buffer.concat(held);
  const { charset } = decodeBytes(wholeLines(head.subarray(0, looksAt)));
  if (charset === 'utf-8') {
    yield head;
    yield* rest(iterator);
    return;
  }
  const decoder = streamDecoder(charset);
  yield Buffer.from(decoder.write(head));
  for await (const chunk of rest(iterator)) yield Buffer.from(decoder.write(chunk));
  yield Buffer.from(decoder.end());
}

/** A character cut in two at the end would speak against UTF-8. */
function wholeLines(sample: Uint8Array): Uint8Array {
  const end = sample.lastIndexOf(10);
  return end > 0 ? sample.subarray(0, end) : sample;
}

async function* rest(iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  while (true) {
    const { done, value } = await iterator.next();
    if (done) return;
    yield value;
  }
}
