import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHistograms, driftVerdict, stabilityIndex } from '../../../core/evaluation/drift.ts';

const even = Array.from({ length: 10 }, () => 100);
const histogram = fc.array(fc.nat(500), { minLength: 10, maxLength: 10 });

describe('the stability index', () => {
  it('is nothing between equal distributions, whatever their size', () => {
    expect(stabilityIndex(even, even)).toBe(0);
    expect(
      stabilityIndex(
        even,
        even.map((count) => count * 7),
      ),
    ).toBeCloseTo(0, 4);
  });

  it('agrees with the sum worked out by hand', () => {
    // p = (750.5, 250.5) / 1001, q = (250.5, 750.5) / 1001: twice 0.4995 · ln(2.996).
    expect(stabilityIndex([750, 250], [250, 750])).toBeCloseTo(1.0965, 3);
  });

  it('grows with the distance', () => {
    const moved = (by: number) => even.map((count, bin) => count + (bin < 5 ? by : -by));
    const near = stabilityIndex(even, moved(10))!;
    const far = stabilityIndex(even, moved(60))!;
    expect(near).toBeLessThan(far);
    expect([driftVerdict(near), driftVerdict(far)]).toEqual(['steady', 'changed']);
  });

  it('says nothing from a handful of scores', () => {
    expect(stabilityIndex([99], even)).toBeNull();
    expect(stabilityIndex(even, [0, 0, 99])).toBeNull();
    expect(stabilityIndex([], [])).toBeNull();
  });

  it('is finite, never negative, and the same in both directions', () => {
    fc.assert(
      fc.property(histogram, histogram, (a, b) => {
        const index = stabilityIndex(a, b, 0)!;
        if (a.every((count) => count === 0) && b.every((count) => count === 0)) return;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(index)).toBe(true);
        expect(stabilityIndex(b, a, 0)).toBeCloseTo(index, 10);
      }),
    );
  });
});

describe('histograms', () => {
  it('are added bin by bin, missing bins as nothing', () => {
    expect(addHistograms([[1, 2], [3], []])).toEqual([4, 2]);
    expect(addHistograms([])).toEqual([]);
  });
});

describe('a verdict', () => {
  it.each([
    [0, 'steady'],
    [0.099, 'steady'],
    [0.1, 'moved'],
    [0.249, 'moved'],
    [0.25, 'changed'],
    [3, 'changed'],
  ])('of %s is %s', (index, verdict) => {
    expect(driftVerdict(index)).toBe(verdict);
  });
});
