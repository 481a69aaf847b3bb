import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UndercurrentError } from '../../core/errors.ts';
import { peeked } from './peeked.ts';

/** The bytes of a file, unpacked where they are packed: that is read from them, not from the name. */
export async function unpack(
  name: string,
  given: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array>> {
  const { head, bytes } = await peeked(given, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return bytes;
  const source = Readable.from(bytes);
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
