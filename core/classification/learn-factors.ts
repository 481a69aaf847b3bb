import { type CrimeType, crimeTypes } from '../taxonomy/taxonomy.ts';

/** A text that an analyst judged: the score of every type with a word in it, and the types it truly has. */
export interface JudgedScores {
  scores: Partial<Record<CrimeType, number>>;
  types: readonly CrimeType[];
}

/** Fewer judgements of a type than this say more about chance than about the type. */
const fewest = 5;
/** Slope of the logistic curve over the logarithm of a score, as for relevance. */
const slope = 2.2;
/** Standard deviation of the logarithm of a factor before anything was learned: two in three lie between 0.6 and 1.6. */
const prior = 0.5;
const smallest = 0.4;
const largest = 2.5;
const steps = 30;

/**
 * How much the score of each type has to be multiplied with to fit the judgements: the posterior mode of a
 * logistic model of "truly has the type" over log(score / threshold), with a normal prior on the logarithm of the
 * factor. A type on which the analysts agree with the shipped words keeps a factor near one.
 */
export function learnFactors(
  judged: readonly JudgedScores[],
  threshold: number,
): Partial<Record<CrimeType, number>> {
  const factors: Partial<Record<CrimeType, number>> = {};
  for (const type of crimeTypes) {
    const examples = judged.flatMap(({ scores, types }) => {
      const score = scores[type] ?? 0;
      return score > 0 ? [{ offset: Math.log(score / threshold), has: types.includes(type) }] : [];
    });
    if (examples.length < fewest) continue;
    const factor = Math.exp(posteriorMode(examples));
    factors[type] = Math.min(largest, Math.max(smallest, factor));
  }
  return factors;
}

/** Newton's method; the posterior is concave, so it has one mode. */
function posteriorMode(examples: readonly { offset: number; has: boolean }[]): number {
  let shift = 0;
  for (let step = 0; step < steps; step++) {
    let gradient = -shift / prior ** 2;
    let curvature = 1 / prior ** 2;
    for (const { offset, has } of examples) {
      const p = 1 / (1 + Math.exp(-slope * (offset + shift)));
      gradient += slope * ((has ? 1 : 0) - p);
      curvature += slope ** 2 * p * (1 - p);
    }
    const by = gradient / curvature;
    shift += Math.max(-1, Math.min(1, by));
    if (Math.abs(by) < 1e-9) break;
  }
  return shift;
}
