import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createPreview } from '../../../worker/import/preview-file.ts';
import { fileDocument, noDocuments } from '../../support/documents.ts';

const rules = {
  fieldMap: {},
  dateOrder: null,
  publishedAt: null,
  now: new Date('2026-01-01T00:00:00Z'),
};
const preview = createPreview({
  ...noDocuments,
  read: async () => ({ document: fileDocument({ pages: 3 }) }),
});
const lines = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      title: `Raid ${n}`,
      text: 'Cocaine was seized there. '.repeat(n % 7),
      date: '2024-03-05',
    }),
  ).join('\n');

describe('the preview of a file', () => {
  it('is told from its beginning: half a record at the cut is none', async () => {
    const whole = Buffer.from(lines(50));
    const cut = await preview(
      { name: 'a.jsonl', bytes: whole.subarray(0, whole.length - 20), isCut: true },
      rules,
    );
    expect(cut).toMatchObject({ sampled: 49, rejected: 0 });
    const all = await preview({ name: 'a.jsonl', bytes: whole, isCut: false }, rules);
    expect(all).toMatchObject({ sampled: 50, rejected: 0 });
  });

  it('judges two hundred of many', async () => {
    const bytes = Buffer.from(lines(5_000));
    expect(await preview({ name: 'a.jsonl', bytes, isCut: true }, rules)).toMatchObject({
      sampled: 200,
      rejected: 0,
    });
  });

  it('reads the beginning of what is packed', async () => {
    const packed = gzipSync(lines(5_000));
    const bytes = packed.subarray(0, Math.floor(packed.length / 2));
    const found = await preview({ name: 'a.jsonl.gz', bytes, isCut: true }, rules);
    expect(found.rejected).toBe(0);
    expect(found.sampled).toBeGreaterThan(100);
  });

  it('of what is damaged says so', async () => {
    const bytes = gzipSync(lines(50)).subarray(0, 100);
    await expect(preview({ name: 'a.jsonl.gz', bytes, isCut: false }, rules)).rejects.toThrow(
      /damaged or cut off/,
    );
  });

  it('of a document is the one report it is', async () => {
    const found = await preview(
      { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7'), isCut: false },
      rules,
    );
    expect(found).toMatchObject({ sampled: 1, rejected: 0, pages: 3 });
  });
});
