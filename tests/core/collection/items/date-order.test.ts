import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf } from '../../../../core/collection/items/date-order.ts';
import { parseDate } from '../../../../core/collection/items/parse-date.ts';

const day = (text: string, order: 'dmy' | 'mdy') =>
  parseDate(text, order)?.toISOString().slice(0, 10);

describe('the order of dates in a file', () => {
  it('is proved for all by one that can be read in one way only', () => {
    expect(dateOrderOf(['03/04/2023', '25/04/2023'], null)).toEqual({
      order: 'dmy',
      from: 'proved',
      example: '03/04/2023',
    });
    expect(dateOrderOf(['04/25/2023', '3.4.23'], null)).toEqual({
      order: 'mdy',
      from: 'proved',
      example: '3.4.23',
    });
  });

  it('is assumed to begin with the day where nothing proves it', () => {
    expect(dateOrderOf(['03/04/2023', '05/06/2023 10:00'], null)).toMatchObject({
      order: 'dmy',
      from: 'assumed',
    });
  });

  it('is as told, whatever the others prove', () => {
    expect(dateOrderOf(['03/04/2023', '25/04/2023'], 'mdy')).toMatchObject({
      order: 'mdy',
      from: 'told',
    });
  });

  it('stays an assumption where a file proves both', () => {
    const mixed = ['03/04/2023', '25/04/2023', '04/25/2023', '04/26/2023'];
    expect(dateOrderOf(mixed, null)).toMatchObject({ order: 'mdy', from: 'assumed' });
    expect(dateOrderOf(mixed.slice(0, 3), null)).toMatchObject({ order: 'dmy', from: 'assumed' });
  });

  it.each([
    [[]],
    [['2023-04-03', '3 April 2023', '1680480000', 'soon', '']],
    [['25/04/2023', '26/04/2023']],
    [['04/04/2023']],
    [['2023/04/03']],
  ])('is no question for %j', (dates) => {
    expect(dateOrderOf(dates, null)).toBeNull();
  });

  it('never contradicts a date that proves it', () => {
    const part = fc.integer({ min: 1, max: 12 });
    const proof = fc.integer({ min: 13, max: 28 });
    fc.assert(
      fc.property(part, part, proof, fc.constantFrom('/', '.', '-'), (a, b, c, mark) => {
        fc.pre(a !== b);
        const ambiguous = `${a}${mark}${b}${mark}2021`;
        expect(dateOrderOf([ambiguous, `${c}${mark}${a}${mark}2021`], null)?.order).toBe('dmy');
        expect(dateOrderOf([`${a}${mark}${c}${mark}2021`, ambiguous], null)?.order).toBe('mdy');
      }),
    );
  });
});

describe('a date in numbers', () => {
  it('is read in the order given', () => {
    expect(day('03/04/2023', 'dmy')).toBe('2023-04-03');
    expect(day('03/04/2023', 'mdy')).toBe('2023-03-04');
    expect(day('3.4.23 14:00', 'mdy')).toBe('2023-03-04');
  });

  it('is read in the other one where only that names a day', () => {
    expect(day('25/04/2023', 'mdy')).toBe('2023-04-25');
    expect(day('04/25/2023', 'dmy')).toBe('2023-04-25');
  });

  it('does not move where it begins with the year or has a word', () => {
    for (const text of ['2023-04-03', '2023/04/03', '3 Apr 2023', '20230403'])
      expect(day(text, 'mdy')).toBe('2023-04-03');
  });
});
