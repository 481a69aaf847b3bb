import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileRecord } from '../../../../core/collection/imports/file-record.ts';
import {
  type PreviewRules,
  previewImport,
} from '../../../../core/collection/imports/import-preview.ts';
import { fileDocument } from '../../../support/documents.ts';

const rules: PreviewRules = {
  fieldMap: {},
  dateOrder: null,
  publishedAt: null,
  now: new Date('2026-01-01T00:00:00Z'),
};
const records = (...found: Record<string, unknown>[]): FileRecord[] =>
  found.map((record, at) => ({ line: at + 2, record }));

describe('the preview of a table', () => {
  const table = records(
    { Headline: 'Raid', Body: 'Two tonnes', Datum: '03/04/2023', lang: 'en' },
    { Headline: 'Raid 2', Body: 'x', Datum: '04/25/2023', lang: 'en' },
    { Headline: 'Raid 3', Body: 'x', Datum: 'soon', lang: 'en' },
  );

  it('shows the rows as they will be understood', () => {
    const { rows } = previewImport(table, { ...rules, fieldMap: { publishedAt: 'Datum' } });
    expect(rows[0]).toEqual({
      line: 2,
      title: 'Raid',
      text: 'Two tonnes',
      publishedAt: '2023-03-04T00:00:00.000Z',
      written: '03/04/2023',
      url: null,
      language: 'en',
      publisher: null,
      note: null,
      fault: null,
    });
    expect(rows[2]).toMatchObject({
      line: 4,
      written: 'soon',
      fault: expect.stringMatching(/"soon" is not a date/),
    });
  });

  it('guesses the fields and counts what would be rejected', () => {
    const found = previewImport(table, rules);
    expect(found.columns).toEqual(['Headline', 'Body', 'Datum', 'lang']);
    expect(found.map).toEqual({ title: 'Headline', text: 'Body', language: 'lang' });
    expect(found).toMatchObject({ sampled: 3, rejected: 3, pages: null, dateOrder: null });
    expect(found.reasons).toEqual([
      { reason: 'no date: none of its fields is known as one', count: 3 },
    ]);
  });

  it('tells how the dates are read, and why', () => {
    const fieldMap = { publishedAt: 'Datum' };
    expect(previewImport(table, { ...rules, fieldMap }).dateOrder).toMatchObject({
      order: 'mdy',
      from: 'proved',
    });
    const told = previewImport(table, { ...rules, fieldMap, dateOrder: 'dmy' });
    expect(told.dateOrder).toMatchObject({ order: 'dmy', from: 'told' });
    expect(told.rows[0]?.publishedAt).toBe('2023-04-03T00:00:00.000Z');
    const open = previewImport(table.slice(0, 1), { ...rules, fieldMap });
    expect(open.dateOrder).toMatchObject({ order: 'dmy', from: 'assumed', example: '03/04/2023' });
  });

  it('judges two hundred entries and shows the first few', () => {
    const many = Array.from({ length: 900 }, (_, n) => ({
      text: `Report ${n}`,
      date: '2024-03-05',
    }));
    const found = previewImport(records(...many), rules);
    expect(found).toMatchObject({ sampled: 200, rejected: 0 });
    expect(found.rows).toHaveLength(8);
  });

  it('passes on what could not be read at all', () => {
    const found = previewImport([{ line: 1, fault: 'not valid JSON' }], rules);
    expect(found).toMatchObject({ columns: [], map: {}, rejected: 1 });
    expect(found.rows[0]).toMatchObject({ fault: 'not valid JSON', publishedAt: null });
  });

  it('of an empty file is empty', () => {
    expect(previewImport([], rules)).toEqual({
      columns: [],
      map: {},
      rows: [],
      sampled: 0,
      rejected: 0,
      reasons: [],
      dateOrder: null,
      pages: null,
    });
  });

  it('agrees with itself whatever stands in the file', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant('2024-03-05'));
    const entry = fc.dictionary(fc.constantFrom('text', 'title', 'date', 'url', 'x'), value);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (found) => {
        const { rows, sampled, rejected, reasons } = previewImport(records(...found), rules);
        expect(sampled).toBe(found.length);
        expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBe(rejected);
        for (const row of rows) expect(row.fault === null).toBe(row.publishedAt !== null);
      }),
    );
  });
});

describe('the preview of a document', () => {
  it('shows the one report, its pages and what is assumed of its date', () => {
    const date = { written: '2024-03-05', origin: 'file' } as const;
    const found = previewImport([{ line: 1, document: fileDocument({ pages: 4, date }) }], rules);
    expect(found).toMatchObject({ columns: [], pages: 4, sampled: 1, rejected: 0 });
    expect(found.rows[0]).toMatchObject({
      title: 'Customs seize cocaine',
      publishedAt: '2024-03-05T00:00:00.000Z',
      note: expect.stringMatching(/when the file was made/),
    });
  });

  it('takes the date that is told', () => {
    const entry = { line: 1, document: fileDocument({ date: null }) };
    expect(previewImport([entry], rules).rejected).toBe(1);
    const told = previewImport([entry], { ...rules, publishedAt: '2024-02-01' });
    expect(told.rows[0]).toMatchObject({
      written: '2024-02-01',
      publishedAt: '2024-02-01T00:00:00.000Z',
      note: null,
    });
  });
});
