import { type CountDistribution, quantile } from '../../trends/negative-binomial.ts';

/** A day as its number since 1 January 1970, UTC. */
export type DayNumber = number;

/** What a source usually brings: per day, by weekday, and how much it scatters. */
export interface UsualVolume {
  perDay: number;
  /** Seven factors, Monday first, 1 on average. */
  weekdays: readonly number[];
  /** Variance of a day's count divided by its mean, 1 or more. */
  dispersion: number;
  /** Items and days it was learnt from. */
  items: number;
  days: number;
}

export interface CountedDay {
  day: DayNumber;
  items: number;
}

/**
 * Items that each weekday is supposed to have had before any is counted, all at the average. With few items the
 * weekday says nothing and the average stands; with hundreds the weekday speaks for itself.
 */
const weekdayPrior = 5;

/**
 * Learns from whole days that were observed. One archive put online in a day must not set what is usual, so a day
 * counts at most four times a busy one (Winsor's way; the 80th percentile, because half of the days of a weekly
 * source are empty and their median says nothing).
 */
export function learnVolume(days: readonly CountedDay[]): UsualVolume {
  const cap = Math.max(5, 4 * percentile80(days.map(({ items }) => items)));
  const counted = days.map(({ day, items }) => ({ day, items: Math.min(items, cap) }));
  const items = total(counted);
  const perDay = counted.length === 0 ? 0 : items / counted.length;
  const weekdays = weekdayFactors(counted, perDay);
  const usual = { perDay, weekdays, dispersion: 1, items, days: counted.length };
  return { ...usual, dispersion: dispersionOf(counted, usual) };
}

/** What is to be expected of a day, of which a part may not be over yet. */
export function expectedOn(usual: UsualVolume, day: DayNumber, elapsed = 1): number {
  return usual.perDay * usual.weekdays[weekdayOf(day)]! * elapsed;
}

/**
 * The distribution of a count still to come whose mean is expected. That mean is itself learnt from a few items:
 * its own error adds to the scatter (for a dispersion of 1 this is the gamma-Poisson predictive distribution,
 * exact; Gelman et al., Bayesian Data Analysis, 2013, §2.6).
 */
export function predicted(usual: UsualVolume, expected: number): CountDistribution {
  const error = usual.items === 0 ? 0 : expected / usual.items;
  return { mean: expected, dispersion: usual.dispersion * (1 + error) };
}

/** Between which counts 95 of 100 such days lie. */
export function usualRange(usual: UsualVolume, day: DayNumber): { low: number; high: number } {
  const distribution = predicted(usual, expectedOn(usual, day));
  return { low: quantile(0.025, distribution), high: quantile(0.975, distribution) };
}

/** Monday is 0; 1 January 1970 was a Thursday. */
function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

function weekdayFactors(days: readonly CountedDay[], perDay: number): number[] {
  const items = Array<number>(7).fill(weekdayPrior);
  const expected = Array<number>(7).fill(weekdayPrior);
  for (const { day, items: count } of days) {
    items[weekdayOf(day)]! += count;
    expected[weekdayOf(day)]! += perDay;
  }
  return items.map((sum, weekday) => sum / expected[weekday]!);
}

/**
 * Pearson's estimate, per day and per week; the larger one counts, because a source that rests for a week and then
 * catches up scatters little from day to day.
 */
function dispersionOf(days: readonly CountedDay[], usual: UsualVolume): number {
  return Math.max(1, pearson(days, usual), pearson(byWeek(days, usual), usual));
}

interface Group {
  items: number;
  expected: number;
}

function pearson(groups: readonly (CountedDay | Group)[], usual: UsualVolume): number {
  const terms = groups.flatMap((group) => {
    const expected = 'expected' in group ? group.expected : expectedOn(usual, group.day);
    return expected > 0 ? [(group.items - expected) ** 2 / expected] : [];
  });
  return terms.length < 2 ? 1 : terms.reduce((sum, term) => sum + term, 0) / (terms.length - 1);
}

function byWeek(days: readonly CountedDay[], usual: UsualVolume): Group[] {
  const weeks = new Map<number, Group>();
  for (const { day, items } of days) {
    const number = Math.floor((day + 3) / 7);
    const week = weeks.get(number) ?? { items: 0, expected: 0 };
    week.items += items;
    week.expected += expectedOn(usual, day);
    weeks.set(number, week);
  }
  return [...weeks.values()];
}

function percentile80(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(0.8 * (sorted.length - 1))] ?? 0;
}

function total(days: readonly CountedDay[]): number {
  return days.reduce((sum, { items }) => sum + items, 0);
}
