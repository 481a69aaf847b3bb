import { describe, expect, it } from 'vitest';
import { entryToItem, type ImportRules } from '../../../../core/collection/imports/import-entry.ts';
import { fileDocument } from '../../../support/documents.ts';

const rules: ImportRules = {
  fieldMap: {},
  dateOrder: 'dmy',
  publishedAt: null,
  now: new Date('2026-01-01T00:00:00Z'),
};
const document = (about: Parameters<typeof fileDocument>[0], told: Partial<ImportRules> = {}) =>
  entryToItem({ line: 1, document: fileDocument(about) }, { ...rules, ...told });

describe('an entry of a file', () => {
  it('that cannot be read keeps its reason', () => {
    expect(entryToItem({ line: 3, fault: 'not valid JSON' }, rules)).toEqual({
      fault: 'not valid JSON',
    });
  });

  it('is read by the fields and the order of dates it is told', () => {
    const record = { Titel: 'Raid', Datum: '03/04/2023' };
    const fieldMap = { title: 'Titel', publishedAt: 'Datum' };
    const read = (dateOrder: 'dmy' | 'mdy') =>
      entryToItem({ line: 1, record }, { ...rules, fieldMap, dateOrder });
    expect(read('dmy')).toMatchObject({
      item: { title: 'Raid', publishedAt: new Date('2023-04-03T00:00:00Z') },
      assumed: null,
    });
    expect(read('mdy')).toMatchObject({
      item: { publishedAt: new Date('2023-03-04T00:00:00Z') },
    });
  });
});

describe('a document', () => {
  it('is one report, its paragraphs kept apart and its marks no markup', () => {
    const read = document({
      title: 'A < B & C',
      text: 'First <b> paragraph.\nSecond & last.',
      language: 'es-MX',
      url: 'https://e.org/a',
      publisher: 'Gazette',
    });
    expect(read).toMatchObject({
      assumed: null,
      item: {
        title: 'A < B & C',
        text: 'First <b> paragraph.\nSecond & last.',
        language: 'es',
        url: 'https://e.org/a',
        publisher: 'Gazette',
        publishedAt: new Date('2024-03-05T00:00:00Z'),
      },
    });
  });

  it.each([
    ['mentioned', 'dated 2024-03-05, the first date in its text: it gives no date of its own'],
    ['file', 'dated 2024-03-05, when the file was made: its text gives no date'],
    ['stated', null],
  ] as const)('whose date is %s says what is assumed', (origin, assumed) => {
    expect(document({ date: { written: '2024-03-05', origin } })).toMatchObject({ assumed });
  });

  it('is dated as told before all, and that is no assumption', () => {
    const date = { written: '2024-03-05', origin: 'file' } as const;
    expect(document({ date }, { publishedAt: '2023-12-24' })).toMatchObject({
      item: { publishedAt: new Date('2023-12-24T00:00:00Z') },
      assumed: null,
    });
  });

  it.each([
    [{ date: null }, {}, /no date in it/],
    [{ date: { written: 'soon', origin: 'stated' as const } }, {}, /"soon" is not a date/],
    [{}, { publishedAt: '1950-01-01' }, /"1950-01-01" is not a date/],
    [{ title: null, text: ' \n ' }, {}, /no text/],
  ])('is refused with a reason: %j %j', (about, told, reason) => {
    expect(document(about, told)).toEqual({ fault: expect.stringMatching(reason) });
  });
});
