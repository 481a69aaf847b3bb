/**
 * Counts that scatter more than chance alone: negative binomial with mean m and variance m × dispersion (the
 * quasi-Poisson form NB1; Cameron & Trivedi, Regression Analysis of Count Data, 2013, §3.3). A dispersion of 1 is
 * the Poisson distribution. Sums of independent counts of one dispersion are of the same family, so days add up
 * to weeks exactly.
 */
export interface CountDistribution {
  mean: number;
  /** Variance divided by mean, 1 or more. */
  dispersion: number;
}

/** Below this the two distributions differ in no digit that is used, and the size parameter would overflow. */
const asGoodAsPoisson = 1 + 1e-6;
/** A term this much smaller than the sum changes nothing in double precision. */
const negligible = 1e-17;
/** Below this numbers lose digits, and the very smallest do not shrink any more when multiplied: a sum would not end. */
const smallest = 1e-300;

/** Probability of k or more. */
export function atLeast(k: number, distribution: CountDistribution): number {
  if (k <= 0) return 1;
  if (k <= distribution.mean) return 1 - atMost(k - 1, distribution);
  let sum = 0;
  let term = Math.exp(logProbability(k, distribution));
  for (let count = k; term > Math.max(sum * negligible, smallest); count++) {
    sum += term;
    term *= ratio(count, distribution);
  }
  return Math.min(1, sum);
}

/** Probability of k or fewer. */
export function atMost(k: number, distribution: CountDistribution): number {
  if (k < 0) return 0;
  if (k > distribution.mean) return 1 - atLeast(k + 1, distribution);
  let sum = 0;
  let term = Math.exp(logProbability(k, distribution));
  for (let count = k; count >= 0 && term > Math.max(sum * negligible, smallest); count--) {
    sum += term;
    term /= count > 0 ? ratio(count - 1, distribution) : 1;
  }
  return Math.min(1, sum);
}

/** The smallest count that is reached or undercut with at least this probability. */
export function quantile(probability: number, distribution: CountDistribution): number {
  const { mean, dispersion } = distribution;
  let high = Math.ceil(mean + 4 * Math.sqrt(mean * dispersion) + 4 * dispersion);
  while (atMost(high, distribution) < probability) high *= 2;
  let low = 0;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (atMost(middle, distribution) >= probability) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** ln P(count = 0), exact where the probability itself would be 0. */
export function logNone({ mean, dispersion }: CountDistribution): number {
  if (dispersion < asGoodAsPoisson) return -mean;
  return (-mean * Math.log(dispersion)) / (dispersion - 1);
}

function logProbability(k: number, { mean, dispersion }: CountDistribution): number {
  if (mean === 0) return k === 0 ? 0 : Number.NEGATIVE_INFINITY;
  if (dispersion < asGoodAsPoisson) return k * Math.log(mean) - mean - logFactorial(k);
  const size = mean / (dispersion - 1);
  return (
    logGamma(k + size) -
    logGamma(size) -
    logFactorial(k) -
    size * Math.log(dispersion) +
    k * Math.log((dispersion - 1) / dispersion)
  );
}

/** P(k + 1) / P(k). */
function ratio(k: number, { mean, dispersion }: CountDistribution): number {
  return (mean + k * (dispersion - 1)) / (dispersion * (k + 1));
}

function logFactorial(k: number): number {
  return logGamma(k + 1);
}

/** Lanczos approximation with g = 7 and nine terms (Press et al., Numerical Recipes, 2007, §6.1): 15 digits. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

function logGamma(x: number): number {
  const at = x - 1;
  const t = at + 7.5;
  const sum = lanczos
    .slice(1)
    .reduce<number>((total, term, index) => total + term / (at + index + 1), lanczos[0]);
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(t) - t + Math.log(sum);
}
