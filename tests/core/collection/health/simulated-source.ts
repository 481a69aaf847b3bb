import { generator } from '../../../support/generator.ts';

/** A source that publishes at random, with a week of its own. */
export interface Publisher {
  perDay: number;
  /** Seven factors, Monday first. */
  week?: readonly number[];
  /** Variance of a day's count divided by its mean. */
  dispersion?: number;
}

export const officeWeek = [1.4, 1.4, 1.4, 1.4, 1.3, 0.1, 0] as const;

/** Counts of so many days, the first of them a Thursday. */
export function publish(
  { perDay, week, dispersion = 1 }: Publisher,
  days: number,
  seed: number,
): number[] {
  const random = generator(seed);
  return Array.from({ length: days }, (_, day) => {
    const mean = perDay * (week?.[(day + 3) % 7] ?? 1);
    return negativeBinomial(mean, dispersion, random);
  });
}

/** A Poisson number of bursts of logarithmic size is negative binomial (Quenouille 1949). */
export function negativeBinomial(mean: number, dispersion: number, random: () => number): number {
  if (dispersion <= 1) return poisson(mean, random);
  const part = 1 - 1 / dispersion;
  const bursts = poisson((mean * Math.log(dispersion)) / (dispersion - 1), random);
  return Array.from({ length: bursts }, () => logarithmic(part, random)).reduce((a, b) => a + b, 0);
}

function poisson(mean: number, random: () => number): number {
  if (mean > 500) return poisson(mean / 2, random) + poisson(mean / 2, random);
  let [count, product] = [0, random()];
  for (const limit = Math.exp(-mean); product > limit; count++) product *= random();
  return count;
}

function logarithmic(part: number, random: () => number): number {
  let [value, term] = [1, -part / Math.log1p(-part)];
  for (let left = random() - term; left > 0; left -= term) {
    term *= (part * value) / (value + 1);
    value += 1;
  }
  return value;
}
