import { crc32 } from 'node:zlib';
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';

/** The archive is damaged, holds no file, or unpacks into more than allowed. */
export class BadArchive extends Error {}

/** Unpacked about five times as much: a few milliseconds of work before others have their turn. */
const slice = 16 * 1024;

/**
 * Unpacks the first file of a zip archive piece by piece, so that neither a large file nor a bomb stands in memory
 * as a whole, and other work gets its turn between the pieces.
 */
export async function* unzipStream(
  archive: Uint8Array,
  mostBytes: number,
): AsyncGenerator<Uint8Array> {
  const checksum = checksumOf(archive);
  const state: {
    file: UnzipFile | null;
    ready: Uint8Array[];
    error: Error | null;
    ended: boolean;
  } = {
    file: null,
    ready: [],
    error: null,
    ended: false,
  };
  const unzip = new Unzip((file) => {
    if (state.file) return;
    state.file = file;
    file.ondata = (error, data, final) => {
      if (error) state.error = error;
      else state.ready.push(data);
      state.ended ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let length = 0;
  let sum = 0;
  for (let at = 0; at < archive.length && !state.ended; at += slice) {
    push(unzip, archive.subarray(at, at + slice), at + slice >= archive.length);
    if (state.error) throw new BadArchive(state.error.message);
    for (const piece of state.ready.splice(0)) {
      length += piece.length;
      if (length > mostBytes) {
        throw new BadArchive(`unpacks into more than ${Math.round(mostBytes / 1024 ** 2)} MB`);
      }
      sum = crc32(piece, sum);
      yield piece;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (!state.ended) throw new BadArchive('is cut off');
  if (sum !== checksum) throw new BadArchive('does not match its check sum');
}

function push(unzip: Unzip, bytes: Uint8Array, final: boolean): void {
  try {
    unzip.push(bytes, final);
  } catch (cause) {
    throw new BadArchive((cause as Error).message, { cause });
  }
}

/** CRC-32 of the first file, from the directory at the end of the archive (APPNOTE 4.3.12 and 4.3.16). */
function checksumOf(archive: Uint8Array): number {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const earliest = Math.max(0, archive.length - 22 - 65_535);
  for (let end = archive.length - 22; end >= earliest; end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue;
    const entry = view.getUint32(end + 16, true);
    if (entry + 46 > end || view.getUint32(entry, true) !== 0x02014b50) break;
    return view.getUint32(entry + 16, true);
  }
  throw new BadArchive('is no zip archive, or cut off');
}
