import { UndercurrentError } from '../../core/errors.ts';

/** Passes a body on as it comes, and stops it where it grows beyond `limit` bytes. */
export async function* limited(
  body: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit)
      throw new UndercurrentError(
        'too-large',
        `The body is larger than ${Math.round(limit / 1024 ** 2)} MB.`,
      );
    yield chunk;
  }
}
