import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../core/sample/calendar.ts';
import { seededRandom } from '../../../core/sample/random.ts';

const midnight = new Date('2026-11-01T00:00:00Z');
const noon = new Date('2026-11-01T12:00:00Z');

function draws(end: Date, months: number, weight?: (day: Date, before: number) => number) {
  const random = seededRandom(1);
  const calendar = createCalendar(end, months);
  return Array.from({ length: 2000 }, () => calendar.draw(random, weight));
}

describe('createCalendar', () => {
  it('counts the days of its months', () => {
    expect(createCalendar(midnight, 1).days).toBe(31);
    expect(createCalendar(midnight, 12).days).toBe(365);
    expect(createCalendar(midnight, 0).days).toBe(1);
  });

  it.each([midnight, noon])('draws nothing at or after its end, %s', (end) => {
    for (const instant of draws(end, 1)) expect(instant.getTime()).toBeLessThan(end.getTime());
  });

  it('counts the last calendar day as 0, and the day before as 1', () => {
    const calendar = createCalendar(noon, 1);
    expect(calendar.daysBeforeEnd(new Date('2026-11-01T08:00:00Z'))).toBe(0);
    expect(calendar.daysBeforeEnd(new Date('2026-11-01T00:00:00Z'))).toBe(0);
    expect(calendar.daysBeforeEnd(new Date('2026-10-31T23:59:00Z'))).toBe(1);
  });

  it('ends on the day before when the end is midnight', () => {
    const calendar = createCalendar(midnight, 1);
    expect(calendar.daysBeforeEnd(new Date('2026-10-31T23:59:00Z'))).toBe(0);
  });

  it('agrees with itself about the distance from the end', () => {
    const calendar = createCalendar(noon, 6);
    const random = seededRandom(5);
    for (let i = 0; i < 500; i++) {
      const chosen = i % calendar.days;
      const instant = calendar.draw(random, (_, before) => (before === chosen ? 1 : 0));
      expect(calendar.daysBeforeEnd(instant)).toBe(chosen);
    }
  });

  it('follows a weight that leaves only Mondays', () => {
    const mondays = draws(midnight, 6, (day) => (day.getUTCDay() === 1 ? 1 : 0));
    expect(new Set(mondays.map((instant) => instant.getUTCDay()))).toEqual(new Set([1]));
  });

  it('draws whole minutes', () => {
    for (const instant of draws(midnight, 1)) expect(instant.getTime() % 60_000).toBe(0);
  });
});
