import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, logNone, quantile } from '../../../core/trends/negative-binomial.ts';
import { generator } from '../../support/generator.ts';
import { negativeBinomial } from '../collection/health/simulated-source.ts';

const distribution = fc.record({
  mean: fc.double({ min: 0.01, max: 2000, noNaN: true }),
  dispersion: fc.double({ min: 1, max: 30, noNaN: true }),
});

describe('the distribution of counts', () => {
  it('is Poisson where nothing scatters more than chance', () => {
    // Tables of the Poisson distribution: P(X ≤ 2 | 3), P(X ≥ 10 | 5), P(X = 0 | 7).
    expect(atMost(2, { mean: 3, dispersion: 1 })).toBeCloseTo(0.42319008, 8);
    expect(atLeast(10, { mean: 5, dispersion: 1 })).toBeCloseTo(0.03182806, 8);
    expect(Math.exp(logNone({ mean: 7, dispersion: 1 }))).toBeCloseTo(0.00091188, 8);
  });

  it('is geometric where size is one', () => {
    // Mean 3, size 1: dispersion 4, P(X = 0) = 1/4, P(X ≥ k) = (3/4)^k.
    const geometric = { mean: 3, dispersion: 4 };
    expect(Math.exp(logNone(geometric))).toBeCloseTo(0.25, 12);
    for (const k of [1, 2, 5, 20]) expect(atLeast(k, geometric)).toBeCloseTo(0.75 ** k, 12);
  });

  it('goes over into Poisson without a step', () => {
    const near = atLeast(20, { mean: 10, dispersion: 1 + 2e-6 });
    const poisson = atLeast(20, { mean: 10, dispersion: 1 });
    expect(near / poisson).toBeCloseTo(1, 3);
  });

  it('has its mean and its variance', () => {
    const [mean, dispersion] = [6, 3];
    let [sum, square] = [0, 0];
    for (let k = 0; k < 300; k++) {
      const p = atMost(k, { mean, dispersion }) - atMost(k - 1, { mean, dispersion });
      sum += k * p;
      square += k * k * p;
    }
    expect(sum).toBeCloseTo(mean, 6);
    expect(square - sum * sum).toBeCloseTo(mean * dispersion, 5);
  });

  it('adds up: two days of one dispersion are one span of both means', () => {
    const day = { mean: 2, dispersion: 3 };
    const none = logNone(day) + logNone({ ...day, mean: 5 });
    expect(logNone({ mean: 7, dispersion: 3 })).toBeCloseTo(none, 12);
  });

  it('is what draws from it look like', () => {
    const random = generator(7);
    const drawn = Array.from({ length: 20_000 }, () => negativeBinomial(4, 3, random));
    for (const k of [1, 4, 10, 15]) {
      const share = drawn.filter((count) => count >= k).length / drawn.length;
      expect(share).toBeCloseTo(atLeast(k, { mean: 4, dispersion: 3 }), 1);
    }
  });

  it('leaves nothing out: what is below and what is not add up to one', () => {
    fc.assert(
      fc.property(distribution, fc.nat(4000), (of, k) => {
        expect(atMost(k - 1, of) + atLeast(k, of)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('falls as counts grow, and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(distribution, fc.nat(4000), (of, k) => {
        const [here, next] = [atLeast(k, of), atLeast(k + 1, of)];
        expect(here).toBeGreaterThanOrEqual(next - 1e-12);
        expect(here).toBeLessThanOrEqual(1);
        expect(next).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('has the probability of nothing also where it is too small to be written', () => {
    expect(logNone({ mean: 5000, dispersion: 1 })).toBe(-5000);
    expect(atMost(0, { mean: 5000, dispersion: 1 })).toBe(0);
  });

  it('ends also where probabilities are too small to shrink', () => {
    for (let k = 2000; k < 60_000; k += 97) {
      expect(atLeast(k, { mean: 1, dispersion: 30 })).toBeLessThan(1e-20);
      expect(atLeast(k, { mean: 900, dispersion: 2 })).toBeLessThan(1e-20);
    }
  });

  it('of nothing expected is nothing', () => {
    expect(atLeast(0, { mean: 0, dispersion: 1 })).toBe(1);
    expect(atLeast(1, { mean: 0, dispersion: 2 })).toBe(0);
    expect(quantile(0.975, { mean: 0, dispersion: 1 })).toBe(0);
  });
});

describe('a quantile', () => {
  it('is the smallest count that is enough', () => {
    fc.assert(
      fc.property(distribution, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (of, part) => {
        const k = quantile(part, of);
        expect(atMost(k, of)).toBeGreaterThanOrEqual(part);
        if (k > 0) expect(atMost(k - 1, of)).toBeLessThan(part);
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with the tables of Poisson', () => {
    expect(quantile(0.975, { mean: 10, dispersion: 1 })).toBe(17);
    expect(quantile(0.025, { mean: 10, dispersion: 1 })).toBe(4);
  });
});
