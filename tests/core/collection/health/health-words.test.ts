import { expect, it } from 'vitest';
import {
  chanceInWords,
  dayInWords,
  rateInWords,
  sinceInWords,
} from '../../../../core/collection/health/health-words.ts';

const now = new Date('2026-06-09T12:00:00Z');

it('gives a rate in the unit one can think in', () => {
  expect([140, 9.6, 5, 1.44, 0.5, 0.1, 0.01].map(rateInWords)).toEqual([
    'about 140 a day',
    'about 10 a day',
    'about 5 a day',
    'about 1.4 a day',
    'about 4 a week',
    'about 3 a month',
    'less than once a month',
  ]);
});

it('names a day, and its year where it is another', () => {
  expect(dayInWords(new Date('2026-06-03'), now)).toBe('3 June');
  expect(dayInWords(new Date('2025-12-31'), now)).toBe('31 December 2025');
});

it('counts whole days since then', () => {
  expect(sinceInWords(new Date('2026-06-03'), now)).toBe('3 June (6 days)');
  expect(sinceInWords(new Date('2026-06-08'), now)).toBe('8 June (1 day)');
  expect(sinceInWords(new Date('2026-06-09'), now)).toBe('9 June');
});

it('says how rare a chance is, in steps', () => {
  expect(chanceInWords(Math.log(5e-4))).toBe('less than once in 1,000 times');
  expect(chanceInWords(Math.log(5e-5))).toBe('less than once in 10,000 times');
  expect(chanceInWords(-400)).toBe('less than once in a million times');
});
