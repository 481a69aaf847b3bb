import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCalibration, plattScale } from '../../../../core/classification/gate/calibrate.ts';
import { logistic } from '../../../../core/classification/gate/linear-model.ts';

describe('plattScale', () => {
  it('finds the curve that the answers follow', () => {
    // At each margin as many crimes as the logistic of 1.5 * margin - 0.5 says.
    const judged = [-3, -2, -1, 0, 1, 2, 3].flatMap((margin) => {
      const crimes = Math.round(1000 * logistic(1.5 * margin - 0.5));
      return Array.from({ length: 1000 }, (_, at) => ({ margin, crime: at < crimes }));
    });
    const { slope, offset } = plattScale(judged);
    expect(slope).toBeCloseTo(1.5, 1);
    expect(offset).toBeCloseTo(-0.5, 1);
  });

  it('gives no infinite slope for margins that separate perfectly', () => {
    const judged = [-2, -1, 1, 2].map((margin) => ({ margin, crime: margin > 0 }));
    const { slope } = plattScale(judged);
    expect(slope).toBeGreaterThan(0);
    expect(slope).toBeLessThan(20);
  });

  it('gives the plain share for a margin that says nothing', () => {
    const judged = Array.from({ length: 100 }, (_, at) => ({ margin: 1, crime: at < 25 }));
    const { slope, offset } = plattScale(judged);
    expect(logistic(slope + offset)).toBeCloseTo(0.25, 1);
  });

  it('is finite whatever it is given', () => {
    const one = fc.record({
      margin: fc.double({ min: -50, max: 50, noNaN: true }),
      crime: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (judged) => {
        const { slope, offset } = plattScale(judged);
        expect(Number.isFinite(slope) && Number.isFinite(offset)).toBe(true);
      }),
    );
  });
});

describe('measureCalibration', () => {
  it('is nothing for an oracle', () => {
    const answers = [
      { probability: 1, crime: true },
      { probability: 0, crime: false },
    ];
    expect(measureCalibration(answers)).toEqual({ brier: 0, calibrationError: 0 });
  });

  it('sees no fault in odds that come true, and Brier sees that they know little', () => {
    const answers = [true, false, true, false].map((crime) => ({ probability: 0.5, crime }));
    expect(measureCalibration(answers)).toEqual({ brier: 0.25, calibrationError: 0 });
  });

  it('sees false confidence', () => {
    const answers = [true, false].map((crime) => ({ probability: 1, crime }));
    expect(measureCalibration(answers)).toEqual({ brier: 0.5, calibrationError: 0.5 });
  });

  it('is zero, not undefined, for no answers', () => {
    expect(measureCalibration([])).toEqual({ brier: 0, calibrationError: 0 });
  });
});
