import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketCount } from '../../../../core/classification/gate/features.ts';
import {
  decodeWeights,
  encodeWeights,
  type LinearModel,
  logistic,
  logOddsOf,
  marginOf,
  quantise,
} from '../../../../core/classification/gate/linear-model.ts';

function modelOf(set: Record<number, number>): LinearModel {
  const weights = new Int8Array(bucketCount);
  for (const [bucket, weight] of Object.entries(set)) weights[Number(bucket)] = weight;
  return { weights, scale: 0.5, bias: -1, calibration: { slope: 2, offset: 0.5 } };
}

describe('marginOf', () => {
  it('adds the weights of the words to the bias', () => {
    expect(marginOf(modelOf({ 3: 4 }), Uint32Array.of(3))).toBe(1);
  });

  it('does not grow with the mere length of a text', () => {
    const model = modelOf({ 3: 4 });
    const short = marginOf(model, Uint32Array.of(3, 5, 5, 5));
    expect(marginOf(model, Uint32Array.of(3, 5, 5, 5, 5, 5, 5, 5, 5))).toBeLessThan(short);
  });

  it('is the bias for a text without words', () => {
    expect(marginOf(modelOf({}), new Uint32Array())).toBe(-1);
  });
});

describe('logOddsOf', () => {
  it('is the calibrated margin', () => {
    expect(logOddsOf(modelOf({ 3: 4 }), Uint32Array.of(3))).toBe(2.5);
  });

  it('becomes a probability between 0 and 1', () => {
    expect(logistic(0)).toBe(0.5);
    expect(logistic(-800)).toBeGreaterThanOrEqual(0);
    expect(logistic(800)).toBeLessThanOrEqual(1);
    expect(logistic(Number.NEGATIVE_INFINITY)).toBe(0);
  });
});

describe('quantise', () => {
  it('keeps every weight to half a step', () => {
    const weight = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 50 }), (values) => {
        const { weights, scale } = quantise(Float64Array.from(values));
        values.forEach((value, at) => {
          expect(Math.abs(weights[at]! * scale - value)).toBeLessThanOrEqual(scale / 2 + 1e-9);
        });
      }),
    );
  });

  it('takes all zeros for zeros', () => {
    expect([...quantise(new Float64Array(3)).weights]).toEqual([0, 0, 0]);
  });
});

describe('weights as text', () => {
  it('come back as they were', () => {
    const weights = Int8Array.from({ length: bucketCount }, (_, at) => (at % 255) - 127);
    expect(decodeWeights(encodeWeights(weights))).toEqual(weights);
  });

  it('are refused in another number', () => {
    expect(() => decodeWeights(encodeWeights(new Int8Array(4)))).toThrow(RangeError);
  });
});
