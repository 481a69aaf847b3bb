/** A line with its number, or the news that it was too long to be kept. */
export type Line = { number: number; text: string } | { number: number; tooLong: true };

/**
 * Splits bytes into lines of UTF-8 without ever holding more than one line. A line beyond `limit` bytes is passed
 * over and said so: one line of 100 MB must not cost the rest of the file, nor the process its memory.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = 4 * 1024 * 1024,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  let first = true;

  const take = (): Line => {
    const line: Line =
      size > limit
        ? { number, tooLong: true }
        : { number, text: decoder.decode(Buffer.concat(held)).replace(/\r$/, '') };
    held = [];
    size = 0;
    number++;
    return line;
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
