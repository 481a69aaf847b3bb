import type { Random } from './random.ts';

const dayLength = 86_400_000;

/** Sunday first: newsrooms and agencies publish less at weekends. */
const weekRhythm = [0.5, 1.05, 1.1, 1.1, 1.1, 1, 0.6];

/** January first: a mild summer and New Year lull. */
const yearRhythm = [0.95, 1, 1.05, 1.05, 1.05, 1, 0.92, 0.88, 1.02, 1.06, 1.05, 0.95];

/** How likely a day is, besides the rhythm of the week and the year. */
export type Weight = (day: Date, daysBeforeEnd: number) => number;

/** Draws instants from `[start, end)`. */
export interface Calendar {
  days: number;
  /** Calendar days from an instant to the last day: 0 on that day. */
  daysBeforeEnd(instant: Date): number;
  draw(random: Random, weight?: Weight): Date;
}

/** Calendar days in UTC; the last one is as long as it has lasted when the archive ends. */
export function createCalendar(end: Date, months: number): Calendar {
  const start = new Date(end);
  start.setUTCMonth(start.getUTCMonth() - months);
  const lastDay = Math.floor((end.getTime() - 1) / dayLength) * dayLength;
  const days = Math.max(1, Math.floor((end.getTime() - start.getTime()) / dayLength));
  const calendarDays = Array.from({ length: days }, (_, before) => {
    const date = new Date(lastDay - before * dayLength);
    const length = Math.min(dayLength, end.getTime() - date.getTime());
    return { date, before, length, rhythm: (rhythmOf(date) * length) / dayLength };
  });
  const sums = new Map<Weight, number[]>();

  function sumsOf(weight: Weight): number[] {
    const known = sums.get(weight);
    if (known) return known;
    let total = 0;
    const made = calendarDays.map(({ date, before, rhythm }) => {
      total += rhythm * weight(date, before);
      return total;
    });
    sums.set(weight, made);
    return made;
  }

  function draw(random: Random, weight: Weight = always): Date {
    const cumulated = sumsOf(weight);
    const target = random.next() * cumulated.at(-1)!;
    const { date, length } = calendarDays[lowerBound(cumulated, target)]!;
    return new Date(date.getTime() + timeWithin(random, length));
  }

  const daysBeforeEnd = (instant: Date) =>
    Math.floor((lastDay + dayLength - 1 - instant.getTime()) / dayLength);

  return { days, daysBeforeEnd, draw };
}

const always: Weight = () => 1;

function rhythmOf(date: Date): number {
  return weekRhythm[date.getUTCDay()]! * yearRhythm[date.getUTCMonth()]!;
}

/** First position whose sum is above the target. */
function lowerBound(sums: readonly number[], target: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Milliseconds into a day, whole minutes, most of them in the middle. */
function timeWithin(random: Random, length: number): number {
  const share = (random.next() + random.next()) / 2;
  return Math.floor((share * length) / 60_000) * 60_000;
}
