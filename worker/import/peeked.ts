/** The first bytes of a stream, and the stream with them still in it. */
export async function peeked(
  bytes: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ head: Uint8Array; bytes: AsyncGenerator<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < wanted) {
    const { done, value } = await iterator.next();
    if (done) break;
    held.push(value);
    size += value.length;
  }
  const head = Buffer.concat(held);
  return { head, bytes: whole(head, iterator) };
}

async function* whole(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  while (true) {
    const { done, value } = await iterator.next();
    if (done) return;
    yield value;
  }
}
