import fc from 'fast-check';
import { Zip, ZipDeflate, type ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BadArchive, unzipStream } from '../../../worker/collectors/unzip-stream.ts';

async function unpack(archive: Uint8Array, most = 10_000_000): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of unzipStream(archive, most)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const text = (size: number): Buffer =>
  Buffer.from(
    Array.from({ length: size }, (_, at) => 'abcdefgh\n'[(at * 7 + (at >> 5)) % 9]).join(''),
  );

/** As a program writes it that does not know the size beforehand: sums and sizes stand behind the file. */
function streamed(
  name: string,
  bytes: Uint8Array,
  Kind: typeof ZipDeflate | typeof ZipPassThrough,
) {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, data) => pieces.push(data));
  const file = new Kind(name);
  zip.add(file);
  file.push(bytes.subarray(0, bytes.length >> 1));
  file.push(bytes.subarray(bytes.length >> 1), true);
  zip.end();
  return Buffer.concat(pieces);
}

describe('a zip archive', () => {
  it('gives its first file back, in pieces', async () => {
    const bytes = text(300_000);
    const archive = zipSync({ 'a.csv': bytes, 'b.csv': text(10) });
    expect((await unpack(archive)).equals(bytes)).toBe(true);
  });

  it('gives a stored file back, and one whose size stands behind it', async () => {
    const bytes = text(200_000);
    const stored = zipSync({ 'a.csv': [bytes, { level: 0 }] });
    expect((await unpack(stored)).equals(bytes)).toBe(true);
    const late = streamed('a.csv', bytes, ZipDeflate);
    expect((await unpack(late)).equals(bytes)).toBe(true);
  });

  it('may have an empty file', async () => {
    expect(await unpack(zipSync({ 'a.csv': new Uint8Array(0) }))).toHaveLength(0);
  });

  it('stops a bomb at the limit', async () => {
    const bomb = zipSync({ 'a.csv': Buffer.alloc(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(unpack(bomb, 1024 ** 2)).rejects.toThrow('unpacks into more than 1 MB');
  });

  it.each([
    ['nothing', Buffer.alloc(0), /no zip archive/],
    ['a page of HTML', Buffer.from('<html>Not found</html>'.repeat(10)), /no zip archive/],
    ['the first half', zipSync({ 'a.csv': text(9) }).subarray(0, 60), /no zip archive/],
    ['no file', zipSync({}), /./],
    ['an encrypted file', encrypted(), /./],
  ])('is refused when it is %s', async (_, archive, reason) => {
    await expect(unpack(archive)).rejects.toThrow(BadArchive);
    await expect(unpack(archive)).rejects.toThrow(reason);
  });

  it('is refused when a byte of the text is another one', async () => {
    const archive = zipSync({ 'a.csv': [text(1000), { level: 0 }] });
    archive[500] = archive[500]! ^ 1;
    await expect(unpack(archive)).rejects.toThrow('does not match its check sum');
  });

  it('is read or refused, whatever bytes are damaged', async () => {
    const archive = zipSync({ 'a.csv': text(3_000) });
    const original = text(3_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: archive.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 5,
        }),
        async (changes) => {
          const damaged = Buffer.from(archive);
          for (const [at, byte] of changes) damaged[at] = byte;
          try {
            expect((await unpack(damaged)).equals(original)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(BadArchive);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** A method of compression nobody has. */
function encrypted(): Uint8Array {
  const archive = zipSync({ 'a.csv': text(100) });
  archive[8] = 99;
  return archive;
}
