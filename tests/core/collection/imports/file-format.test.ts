import { describe, expect, it } from 'vitest';
import {
  formatOfName,
  isDocument,
  misnamed,
} from '../../../../core/collection/imports/file-format.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('the format of a file', () => {
  it.each([
    ['a.jsonl', 'jsonl'],
    ['a.ndjson.gz', 'jsonl'],
    ['A.JSON', 'json'],
    ['b.csv', 'csv'],
    ['b.tsv.gz', 'csv'],
    ['Release.PDF', 'pdf'],
    ['page.htm', 'html'],
    ['page.html.gz', 'html'],
    ['note.txt', 'text'],
    ['note.md', 'text'],
  ])('of %s is %s', (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });

  it.each(['report.docx', 'jsonl', 'archive.zip', 'x.gz', ''])('is asked for: %s', (name) => {
    expect(() => formatOfName(name)).toThrow(/must end in/);
  });

  it('is one report for PDF, HTML and text', () => {
    expect(
      ['pdf', 'html', 'text', 'csv', 'json', 'jsonl'].filter((f) => isDocument(f as 'pdf')),
    ).toEqual(['pdf', 'html', 'text']);
  });
});

describe('the first bytes', () => {
  it.each([
    ['csv', 'PK\x03\x04rest', /zip archive or an office file/],
    ['jsonl', '\xd0\xcf\x11\xe0rest', /old office file/],
    ['csv', '7z\xbc\xaf\x27\x1c', /Unpack it first/],
    ['text', 'BZh91AY', /Unpack it first/],
    ['pdf', '<html>', /is no PDF/],
    ['csv', '%PDF-1.7', /end in .pdf/],
  ] as const)('of a %s may give it away', (format, start, reason) => {
    expect(misnamed(format, bytes(start))).toMatch(reason);
  });

  it.each([
    ['pdf', '%PDF-1.4'],
    ['pdf', '\xef\xbb\xbf\n junk %PDF-1.4'],
    ['csv', 'title,text'],
    ['csv', ''],
    ['text', 'PK is a word'],
    ['html', '<!doctype html><p>a %PDF-1.4'],
  ] as const)('of a %s may be all right: %j', (format, start) => {
    expect(misnamed(format, bytes(start))).toBeNull();
  });
});
