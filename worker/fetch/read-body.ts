import type { Readable, Transform } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  gunzipSync,
} from 'node:zlib';

/** The answer is larger than allowed, counted after decompression: a small zip can hold a large file. */
export class TooLarge extends Error {}

/** Collects a body, decompressed, up to `maxBytes`. */
export async function readBody(
  body: Readable,
  encoding: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .reverse();
  let stream = body;
  for (const coding of codings) stream = through(stream, await decoderOf(coding, stream));
  const bytes = await collect(stream, maxBytes, body);
  return isGzip(bytes) ? gunzip(bytes, maxBytes) : bytes;
}

/** Servers cut the last bytes off more often than data is damaged: what came is given. */
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };

async function decoderOf(coding: string, stream: Readable): Promise<Transform | null> {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip(lenient);
  if (coding === 'br') {
    const operation = constants.BROTLI_OPERATION_FLUSH;
    return createBrotliDecompress({ flush: operation, finishFlush: operation });
  }
  if (coding !== 'deflate') return null;
  // Half the servers that say deflate leave the zlib header out (RFC 9110, section 8.4.1.2).
  const first = await peek(stream);
  return (first & 0x0f) === 8 ? createInflate(lenient) : createInflateRaw(lenient);
}

async function peek(stream: Readable): Promise<number> {
  for (;;) {
    const chunk = stream.read() as Buffer | null;
    if (chunk !== null && chunk.length > 0) {
      stream.unshift(chunk);
      return chunk[0] as number;
    }
    if (stream.readableEnded || stream.destroyed) return 8;
    await new Promise<void>((resolve) => {
      for (const event of ['readable', 'end', 'error', 'close'])
        stream.once(event, () => resolve());
    });
  }
}

function through(stream: Readable, decoder: Transform | null): Readable {
  if (!decoder) return stream;
  stream.once('error', (error) => decoder.destroy(error));
  return stream.pipe(decoder);
}

async function collect(stream: Readable, maxBytes: number, body: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += (chunk as Buffer).length;
      if (length > maxBytes) throw new TooLarge();
      chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks);
  } finally {
    body.destroy();
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** A `feed.xml.gz` sent as the file it is. */
function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { ...lenient, maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TooLarge();
    return bytes;
  }
}
