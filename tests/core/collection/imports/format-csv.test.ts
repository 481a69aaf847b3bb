import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../../core/collection/imports/format-csv.ts';

describe('csvLine', () => {
  it('joins cells and ends the line as RFC 4180 says', () => {
    expect(csvLine([1, 'Police', null, 'a b'])).toBe('1,Police,,a b\r\n');
  });

  it('quotes what would break a line, and doubles quotes', () => {
    expect(csvLine(['a,b', 'say "no"', 'two\nlines', ' padded '])).toBe(
      '"a,b","say ""no""","two\nlines"," padded "\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '=HYPERLINK("http://x","y")'])(
    'makes text of the formula %j',
    (text) => {
      expect(csvLine([text])).toMatch(/^"?'/);
    },
  );

  it('leaves numbers of ours as they are', () => {
    expect(csvLine([-5])).toBe('-5\r\n');
  });

  it('never lets a cell begin a formula or end the line early', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
        const line = csvLine(cells);
        expect(line).not.toMatch(/^"?\s*[=+@-]/);
        expect((line.match(/"/g) ?? []).length % 2).toBe(0);
      }),
    );
  });
});
