import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInText } from '../../../../core/collection/imports/document-date.ts';
import { parseDate } from '../../../../core/collection/items/parse-date.ts';

const found = (text: string) => {
  const date = dateInText(text);
  return date && [parseDate(date.written)?.toISOString().slice(0, 10), date.origin];
};

describe('the date of a text', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['Date: 2024/3/5', '2024-03-05'],
    ['Colombo, 5 March 2024', '2024-03-05'],
    ['5th March, 2024', '2024-03-05'],
    ['March 5, 2024 – Washington', '2024-03-05'],
    ['PRESS RELEASE No. 12/2024 | 05.03.2024', '2024-03-05'],
    ['Madrid, 5 de marzo de 2024', '2024-03-05'],
    ['Paris, le 5 mars 2024', '2024-03-05'],
    ['Paris, le 1er mars 2024', '2024-03-01'],
    ['Brasília, 5 de março de 2024', '2024-03-05'],
    ['Москва, 5 марта 2024 г.', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['الرياض، 5 مارس 2024', '2024-03-05'],
    ['Berlin, 5. März 2024', '2024-03-05'],
  ])('is stated by a line of its own: %s', (line, day) => {
    expect(found(`Customs seize cocaine\n${line}\nOfficers found it on 1 January 2023.`)).toEqual([
      day,
      'stated',
    ]);
  });

  it('is a mention where it stands within a sentence', () => {
    const text =
      'Two men arrested\nOn 30 April 2025 the police of the port arrested two men who had waited there.';
    expect(found(text)).toEqual(['2025-04-30', 'mentioned']);
  });

  it('is the line of its own even where a sentence comes first', () => {
    const text =
      'On 30 April 2025 the police of the port arrested two men who had waited there.\n2 May 2025';
    expect(found(text)).toEqual(['2025-05-02', 'stated']);
  });

  it.each([
    'no date at all',
    'Call 0800 12/34/5678 now',
    'Section 12.3.45 of the act',
    'Case 2024-99-99',
    'reference 1/2/2024-55',
    '',
  ])('is none in: %s', (text) => {
    expect(dateInText(text)).toBeNull();
  });

  it('is not looked for behind the first page', () => {
    expect(dateInText(`${'word '.repeat(700)}\n5 March 2024`)).toBeNull();
  });

  it('can always be read again', () => {
    const piece = fc.constantFrom(
      '5',
      '12',
      '2024',
      'March',
      'mars',
      '/',
      '.',
      '-',
      ' ',
      ',',
      '\n',
      'de',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const date = dateInText(pieces.join(''));
        if (date) expect(parseDate(date.written)).not.toBeNull();
      }),
    );
  });
});
