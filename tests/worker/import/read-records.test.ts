import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatOfName } from '../../../core/collection/imports/file-format.ts';
import type { FileRecord } from '../../../core/collection/imports/file-record.ts';
import { readRecords } from '../../../worker/import/read-records.ts';
import { noDocuments } from '../../support/documents.ts';

async function recordsOf(name: string, content: string | Uint8Array): Promise<FileRecord[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const whole = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (let start = 0; start < whole.length; start += 1000)
      yield whole.subarray(start, start + 1000);
  }
  const records: FileRecord[] = [];
  for await (const record of readRecords(name, bytes(), noDocuments)) records.push(record);
  return records;
}

describe('the format of a file', () => {
  it.each([
    ['a.jsonl', 'jsonl'],
    ['a.ndjson.gz', 'jsonl'],
    ['A.JSON', 'json'],
    ['b.csv', 'csv'],
    ['b.tsv.gz', 'csv'],
  ])('of %s is %s', (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });

  it('is asked for where the name does not tell', () => {
    expect(() => formatOfName('report.docx')).toThrow(/must end in/);
    expect(() => formatOfName('jsonl')).toThrow(/must end in/);
  });
});

describe('JSON lines', () => {
  it('are read with their numbers, and bad ones are named', async () => {
    expect(await recordsOf('a.jsonl', '{"a":1}\n\nnot json\n[1]\n"x"\n{"b":2}')).toEqual([
      { line: 1, record: { a: 1 } },
      { line: 3, fault: 'not valid JSON' },
      { line: 4, fault: 'not a JSON object' },
      { line: 5, fault: 'not a JSON object' },
      { line: 6, record: { b: 2 } },
    ]);
  });

  it('are unpacked, whatever the name says', async () => {
    const packed = gzipSync('{"a":1}\n{"a":2}');
    expect(await recordsOf('a.jsonl.gz', packed)).toHaveLength(2);
    expect(await recordsOf('a.jsonl', packed)).toHaveLength(2);
    expect(await recordsOf('a.jsonl.gz', '{"a":1}')).toHaveLength(1);
  });

  it('end with a clear word where the file is cut off', async () => {
    const packed = gzipSync(`${'{"a":1}\n'.repeat(5_000)}`);
    await expect(recordsOf('a.jsonl.gz', packed.subarray(0, packed.length - 20))).rejects.toThrow(
      /a.jsonl.gz is damaged or cut off/,
    );
  });
});

describe('CSV', () => {
  it('is read by its head line, with quotes and line breaks in them', async () => {
    expect(await recordsOf('a.csv', 'title,text\n"One, two","a\nb"\nThree,c\n')).toEqual([
      { line: 3, record: { title: 'One, two', text: 'a\nb' } },
      { line: 4, record: { title: 'Three', text: 'c' } },
    ]);
  });

  it('may be separated by tabs, and begin with a byte-order mark', async () => {
    expect(await recordsOf('a.tsv', '\uFEFFtitle\ttext\nA, b\tc')).toEqual([
      { line: 2, record: { title: 'A, b', text: 'c' } },
    ]);
  });

  it('keeps rows that are too short or too long', async () => {
    const rows = await recordsOf('a.csv', 'a,b\n1\n1,2,3\n4,5');
    expect(rows.filter((row) => 'record' in row)).toHaveLength(3);
  });

  it.each([';', '\t', '|', ','])(
    'is separated by what its head line is separated by: %j',
    async (mark) => {
      const text = `title${mark}text${mark}date\nA${mark}b, c; d${mark}2024-01-01\n`.replace(
        'b, c; d',
        '"b, c; d"',
      );
      expect(await recordsOf('a.csv', text)).toEqual([
        { line: 2, record: { title: 'A', text: 'b, c; d', date: '2024-01-01' } },
      ]);
    },
  );

  it('loses one line to a quote that is never closed, and names it', async () => {
    const rows = Array.from({ length: 1_000 }, (_, n) =>
      n === 9 ? `"${n},stray` : `${n},text ${n}`,
    );
    const records = await recordsOf('a.csv', `id,text\n${rows.join('\n')}`);
    expect(records.filter((record) => 'record' in record)).toHaveLength(999);
    expect(records.filter((record) => 'fault' in record)).toEqual([
      { line: 11, fault: 'a quote is opened and not closed' },
    ]);
  });
});

describe('a file in another encoding', () => {
  const russian = 'Полиция изъяла партию кокаина в порту';
  const encoded: [string, Uint8Array][] = [
    ['windows-1251', Buffer.from([...russian].map((letter) => windows1251(letter)))],
    [
      'utf-16le',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`{"text":"${russian}"}`, 'utf16le')]),
    ],
  ];

  it.each(encoded)('is read as it was written: %s', async (charset, bytes) => {
    const quoted =
      charset === 'utf-16le'
        ? bytes
        : Buffer.concat([Buffer.from('{"text":"'), bytes, Buffer.from('"}\n')]);
    expect(await recordsOf('a.jsonl', quoted)).toEqual([{ line: 1, record: { text: russian } }]);
  });
});

function windows1251(letter: string): number {
  const code = letter.codePointAt(0)!;
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}
