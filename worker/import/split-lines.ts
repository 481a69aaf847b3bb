/** A line with its number, or why it cannot be read. */
export type Line = { number: number; text: string } | { number: number; fault: string };

/**
 * Splits bytes into lines of UTF-8 without ever holding more than one line. A line beyond `limit` bytes, or one
 * that is not UTF-8, is passed over and said so: one line of 100 MB must not cost the rest of the file, nor the
 * process its memory, and no report may be kept with its letters lost.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = 4 * 1024 * 1024,
): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  let first = true;

  const take = (): Line => {
    const line =
      size > limit
        ? { fault: `longer than ${Math.round(limit / 1024 ** 2)} MB` }
        : decoded(Buffer.concat(held));
    held = [];
    size = 0;
    return { number: number++, ...line };
  };
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size <= limit) held.push(part);
    else held = [];
  };

  for await (const given of chunks) {
    let chunk = given;
    if (first) {
      first = false;
      if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) chunk = chunk.subarray(3);
    }
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): { text: string } | { fault: string } {
  try {
    return { text: strict.decode(bytes).replace(/\r$/, '') };
  } catch {
    return { fault: 'not UTF-8' };
  }
}
