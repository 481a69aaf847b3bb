import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileRecord } from '../../../core/collection/imports/file-record.ts';
import { beginsArray, readJsonArray } from '../../../worker/import/read-json-array.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(text: string, cut = 7, limit?: number): Promise<FileRecord[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const whole = bytes(text);
    for (let start = 0; start < whole.length; start += cut)
      yield whole.subarray(start, start + cut);
  }
  const found: FileRecord[] = [];
  for await (const record of readJsonArray(chunks(), limit)) found.push(record);
  return found;
}

describe('a JSON array', () => {
  it('is read record by record, however it is laid out', async () => {
    const records = [{ a: 1, b: [1, 2] }, { c: { d: '],[{"' } }];
    const expected = records.map((record, at) => ({ line: at + 1, record }));
    expect(await read(JSON.stringify(records))).toEqual(expected);
    expect(await read(JSON.stringify(records, null, 2))).toEqual(expected);
    expect(await read(` \n[ ] `)).toEqual([]);
  });

  it('names what in it is no record, and goes on', async () => {
    expect(await read('[{"a":1}, 7, "x", [1], nonsense, {"b":2}]')).toEqual([
      { line: 1, record: { a: 1 } },
      { line: 2, fault: 'not a JSON object' },
      { line: 3, fault: 'not a JSON object' },
      { line: 4, fault: 'not a JSON object' },
      { line: 5, fault: 'not valid JSON' },
      { line: 6, record: { b: 2 } },
    ]);
  });

  it('that is cut off says so, and keeps what came before', async () => {
    expect(await read('[{"a":1},{"b":')).toEqual([
      { line: 1, record: { a: 1 } },
      { line: 2, fault: 'the file ends in the middle of this record' },
    ]);
  });

  it('passes over a record that is too long', async () => {
    const text = `[{"a":"${'x'.repeat(5_000_000)}"},{"b":2}]`;
    expect(await read(text, 65_536, 1024 * 1024)).toEqual([
      { line: 1, fault: 'longer than 1 MB' },
      { line: 2, record: { b: 2 } },
    ]);
  });

  it('comes out the same wherever the chunks are cut', async () => {
    const record = fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }), {
      maxKeys: 4,
    });
    const arbitrary = fc.array(record, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(arbitrary, fc.integer({ min: 1, max: 20 }), async (records, cut) => {
        const found = await read(JSON.stringify(records), cut);
        expect(found.map((entry) => ('record' in entry ? entry.record : null))).toEqual(
          JSON.parse(JSON.stringify(records)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['[', true],
    ['\ufeff \n\t[1]', true],
    ['{"a":1}', false],
    ['', false],
  ])('is known by its first character: %j', (text, is) => {
    expect(beginsArray(bytes(text))).toBe(is);
  });
});
