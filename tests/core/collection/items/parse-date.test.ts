import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../core/collection/items/parse-date.ts';

const iso = (text: string) => parseDate(text)?.toISOString().replace('.000Z', 'Z');

describe('parseDate', () => {
  it.each([
    // RFC 822 and what became of it
    ['Tue, 05 Mar 2024 10:15:30 GMT', '2024-03-05T10:15:30Z'],
    ['Tue, 05 Mar 2024 10:15:30 +0200', '2024-03-05T08:15:30Z'],
    ['Tue, 5 Mar 2024 10:15 EST', '2024-03-05T15:15:00Z'],
    ['05 Mar 24 10:15:30 +0000', '2024-03-05T10:15:30Z'],
    ['Fri, 1 Jan 99 00:00:00 GMT', '1999-01-01T00:00:00Z'],
    ['Tue 05 Mar 2024 10:15:30 GMT+1', '2024-03-05T09:15:30Z'],
    ['Tue, 05 March 2024', '2024-03-05T00:00:00Z'],
    ['Tuesday, March 5, 2024 - 3:04 pm', '2024-03-05T15:04:00Z'],
    ['March 5th, 2024 12:00 AM', '2024-03-05T00:00:00Z'],
    ['Tue Mar 5 10:15:30 PST 2024', '2024-03-05T18:15:30Z'],
    ['Tue, 05-Mar-2024 10:15:30 GMT', '2024-03-05T10:15:30Z'],
    // ISO 8601
    ['2024-03-05T10:15:30Z', '2024-03-05T10:15:30Z'],
    ['2024-03-05T10:15:30.123456-05:00', '2024-03-05T15:15:30.123Z'],
    ['2024-03-05T10:15+01', '2024-03-05T09:15:00Z'],
    ['2024-03-05 10:15:30', '2024-03-05T10:15:30Z'],
    ['2024-03-05 10:15:30 -0500 EST', '2024-03-05T15:15:30Z'],
    ['20240305T101530Z', '2024-03-05T10:15:30Z'],
    ['20240305', '2024-03-05T00:00:00Z'],
    ['2024-03', '2024-03-01T00:00:00Z'],
    ['2024', '2024-01-01T00:00:00Z'],
    ['2024-065', '2024-03-05T00:00:00Z'],
    ['2024/3/5 9:05', '2024-03-05T09:05:00Z'],
    ['2024.03.05', '2024-03-05T00:00:00Z'],
    // numbers only
    ['05/03/2024 10:00', '2024-03-05T10:00:00Z'],
    ['3/25/2024 1:05 PM', '2024-03-25T13:05:00Z'],
    ['5.3.2024', '2024-03-05T00:00:00Z'],
    ['25.12.23', '2023-12-25T00:00:00Z'],
    ['1709633730', '2024-03-05T10:15:30Z'],
    ['1709633730000', '2024-03-05T10:15:30Z'],
    // other languages
    ['mar, 05 nov 2024 10:00:00 +0100', '2024-11-05T09:00:00Z'],
    ['martes, 5 de marzo de 2024', '2024-03-05T00:00:00Z'],
    ['lundi 4 mars 2024 à 10h30', '2024-03-04T10:30:00Z'],
    ['15 août 2024', '2024-08-15T00:00:00Z'],
    ['Di, 05 Mär 2024 10:00:00 +0100', '2024-03-05T09:00:00Z'],
    ['5 de março de 2024 10:00', '2024-03-05T10:00:00Z'],
    ['вт, 05 мар 2024 10:00:00 +0300', '2024-03-05T07:00:00Z'],
    ['5 мая 2024', '2024-05-05T00:00:00Z'],
    ['Τρί, 05 Μάρ 2024 10:00:00 EET', '2024-03-05T08:00:00Z'],
    ['٥ مارس ٢٠٢٤', '2024-03-05T00:00:00Z'],
    ['2024年3月5日 10:15', '2024-03-05T10:15:00Z'],
    ['2024년 03월 05일 01:31:15', '2024-03-05T01:31:15Z'],
    ['2024-03-05 오후 11:23:17', '2024-03-05T23:23:17Z'],
    ['5 Ağustos 2024', '2024-08-05T00:00:00Z'],
  ])('reads %s', (text, expected) => {
    expect(parseDate(text)?.toISOString()).toBe(new Date(expected).toISOString());
  });

  it.each([
    '',
    'yesterday',
    'Mon',
    '12:30',
    '99/99/2024',
    '32 Jan 2024',
    'n/a',
    '0000-00-00 00:00:00',
    '5 Mar',
  ])('answers null for %j', (text) => expect(parseDate(text)).toBeNull());

  it('takes an impossible clock for none', () => {
    expect(iso('2024-03-05 77:99')).toBe('2024-03-05T00:00:00Z');
  });

  it('takes an unknown zone for UTC', () => {
    expect(iso('Tue, 05 Mar 2024 10:15:30 QQQ')).toBe('2024-03-05T10:15:30Z');
  });

  it('does not move a report a week for a misprinted offset', () => {
    expect(iso('Tue, 05 Mar 2024 10:15:30 +9900')).toBe('2024-03-05T10:15:30Z');
  });

  const instants = fc.date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2099-12-31T23:59:59Z'),
    noInvalidDate: true,
  });

  it('reads every instant in the two usual spellings', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const seconds = Math.floor(instant.getTime() / 1000) * 1000;
        expect(parseDate(instant.toISOString())?.getTime()).toBe(instant.getTime());
        expect(parseDate(instant.toUTCString())?.getTime()).toBe(seconds);
      }),
    );
  });

  it('never throws and never answers an invalid date', () => {
    const part = fc.constantFrom(
      '2024',
      '05',
      'Mar',
      '-',
      '/',
      ':',
      ' ',
      'T',
      '+0100',
      'PM',
      '99',
      'mar',
      '年',
      'Z',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const date = parseDate(text);
          if (date) expect(Number.isNaN(date.getTime())).toBe(false);
        },
      ),
    );
  });
});
