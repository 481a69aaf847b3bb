import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../core/evaluation/wilson.ts';

describe("Wilson's interval", () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is [%f, %f], as published', (hits, trials, low, high) => {
    const [from, to] = wilsonInterval(hits, trials);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('leaves everything open without trials', () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  });

  it('holds the share, stays between 0 and 1, and narrows with more trials', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, part) => {
          const hits = Math.floor(trials * part);
          const [low, high] = wilsonInterval(hits, trials);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(hits / trials + 1e-12);
          expect(high).toBeGreaterThanOrEqual(hits / trials - 1e-12);
          const [lower, higher] = wilsonInterval(hits * 10, trials * 10);
          expect(higher - lower).toBeLessThan(high - low);
        },
      ),
    );
  });
});
