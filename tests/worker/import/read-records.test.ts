import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type FileRecord, formatOfName, readRecords } from '../../../worker/import/read-records.ts';

async function recordsOf(name: string, content: string | Uint8Array): Promise<FileRecord[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const whole = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (let start = 0; start < whole.length; start += 1000)
      yield whole.subarray(start, start + 1000);
  }
  const records: FileRecord[] = [];
  for await (const record of readRecords(name, bytes())) records.push(record);
  return records;
}

describe('the format of a file', () => {
  it.each([
    ['a.jsonl', 'jsonl'],
    ['a.ndjson.gz', 'jsonl'],
    ['A.JSON', 'jsonl'],
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
});
