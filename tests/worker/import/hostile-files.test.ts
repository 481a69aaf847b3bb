import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FileRecord } from '../../../core/collection/imports/file-record.ts';
import { entryToItem } from '../../../core/collection/imports/import-entry.ts';
import { readRecords } from '../../../worker/import/read-records.ts';
import { fileDocument, noDocuments } from '../../support/documents.ts';

async function* piecewise(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 65_536)
    yield bytes.subarray(start, start + 65_536);
}

async function read(name: string, content: string | Uint8Array | AsyncIterable<Uint8Array>) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const stream = bytes instanceof Uint8Array ? piecewise(bytes) : bytes;
  const found: FileRecord[] = [];
  const documents = { ...noDocuments, read: async () => ({ document: fileDocument() }) };
  for await (const record of readRecords(name, stream, documents)) found.push(record);
  return found;
}

describe('a hostile file', () => {
  it.each([
    ['table.csv', 'PK\x03\x04\x14\x00', /table.csv was not read: it is a zip archive/],
    ['release.pdf', '<html>not found</html>', /release.pdf was not read: it is no PDF/],
    ['table.csv', '%PDF-1.4', /it is a PDF/],
    ['note.docx', 'x', /must end in/],
  ])('with a wrong name is refused: %s', async (name, content, reason) => {
    await expect(read(name, content)).rejects.toThrow(reason);
  });

  it('is known for what it is also when it is packed', async () => {
    await expect(read('a.csv.gz', gzipSync('PK\x03\x04zip'))).rejects.toThrow(/zip archive/);
  });

  it('with a line of 100 MB costs that line only', async () => {
    const piece = new Uint8Array(1024 * 1024).fill(0x61);
    async function* lines(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"text":"first"}\n');
      for (let sent = 0; sent < 100; sent++) yield piece;
      yield new TextEncoder().encode('\n{"text":"last"}\n');
    }
    expect(await read('a.jsonl', lines())).toEqual([
      { line: 1, record: { text: 'first' } },
      { line: 2, fault: 'longer than 4 MB' },
      { line: 3, record: { text: 'last' } },
    ]);
  });

  it('with NUL and other controls in its texts gives texts that can be kept', async () => {
    const found = await read('a.jsonl', '{"text":"a\\u0000b\\u0007c\\ud800","date":"2024-03-05"}');
    const rules = { fieldMap: {}, dateOrder: 'dmy', publishedAt: null, now: new Date() } as const;
    const item = entryToItem(found[0]!, rules);
    expect(item).toMatchObject({ item: { text: 'abc\ufffd' } });
  });

  it('in UTF-16 is read as any other', async () => {
    const csv = Buffer.from('\ufefftitle,text,date\nПолиция,a,2024-03-05\n', 'utf16le');
    expect(await read('a.csv', csv)).toEqual([
      { line: 2, record: { title: 'Полиция', text: 'a', date: '2024-03-05' } },
    ]);
    const json = Buffer.from('\ufeff[{"title":"Полиция"}]', 'utf16le');
    expect(await read('a.json', json)).toEqual([{ line: 1, record: { title: 'Полиция' } }]);
  });

  it('that is packed and cut off says so', async () => {
    const packed = gzipSync(`${'{"a":1}\n'.repeat(50_000)}`);
    await expect(read('a.jsonl.gz', packed.subarray(0, packed.length - 9))).rejects.toThrow(
      /damaged or cut off/,
    );
  });

  it('that unpacks without end is stopped where no report is that large', async () => {
    const bomb = gzipSync(new Uint8Array(60 * 1024 * 1024), { level: 9 });
    await expect(read('a.txt.gz', bomb)).rejects.toThrow(/larger than 50 MB/);
  });

  it('that is empty holds nothing', async () => {
    expect(await read('a.csv', '')).toEqual([]);
    expect(await read('a.json', '')).toEqual([]);
    expect(await read('a.jsonl', '\n\n')).toEqual([]);
  });
});
