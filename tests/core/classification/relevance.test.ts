import { describe, expect, it } from 'vitest';
import { noAdditions } from '../../../core/classification/additions.ts';
import { createClassifier } from '../../../core/classification/create-classifier.ts';
import { fold } from '../../../core/classification/fold.ts';
import { bucketCount, gateFeatures } from '../../../core/classification/gate/features.ts';
import { shippedGate } from '../../../core/classification/gate/shipped-gate.ts';
import {
  type Gate,
  relevanceOf,
  scoreOf,
  threshold,
} from '../../../core/classification/relevance.ts';

const texts = [fold('a robbery in the harbour').units];

/** A gate that says the same of every text. */
function gateSaying(bias: number): Gate {
  const model = {
    weights: new Int8Array(bucketCount),
    scale: 1,
    bias,
    calibration: { slope: 1, offset: 0 },
  };
  return { model, combination: { slope: 1, offset: 0 } };
}

describe('relevanceOf', () => {
  it('is one half at the threshold and zero without a word of crime', () => {
    expect(relevanceOf(threshold, texts, null)).toBeCloseTo(0.5, 12);
    expect(relevanceOf(0, texts, null)).toBe(0);
    expect(relevanceOf(0, texts, gateSaying(20))).toBe(0);
  });

  it('grows with the score, with and without a gate', () => {
    for (const gate of [null, gateSaying(0)]) {
      const curve = [0.5, 1, 2.6, 4, 9, 30].map((score) => relevanceOf(score, texts, gate));
      expect(curve).toEqual([...curve].sort((a, b) => a - b));
    }
  });

  it('lets the gate settle what is close, and not what the words say plainly', () => {
    expect(relevanceOf(threshold, texts, gateSaying(-3))).toBeLessThan(0.5);
    expect(relevanceOf(threshold, texts, gateSaying(3))).toBeGreaterThan(0.5);
    expect(relevanceOf(4 * threshold, texts, gateSaying(-6))).toBeGreaterThan(0.5);
    expect(relevanceOf(threshold / 4, texts, gateSaying(6))).toBeLessThan(0.5);
  });

  it('is undone by scoreOf', () => {
    for (const score of [0, 0.4, 2.6, 17]) {
      expect(scoreOf(relevanceOf(score, texts, null))).toBeCloseTo(score, 9);
    }
  });
});

describe('the shipped gate', () => {
  const gate = shippedGate();

  it('knows crime from football', () => {
    const say = (text: string) => {
      const features = gateFeatures([fold(text).units]);
      return features.reduce((sum, bucket) => sum + gate.model.weights[bucket]!, 0);
    };
    expect(say('Police arrest two men over the murder of a shopkeeper')).toBeGreaterThan(
      say('Striker scores twice as champions win the cup final'),
    );
  });

  it('has its say on English only', () => {
    const [gated, plain] = [createClassifier(), createClassifier(noAdditions, null)];
    const ask = (language: string, text: string) =>
      [gated, plain].map((one) => one.classify({ title: null, text, language }).relevance);
    const [english, englishPlain] = ask('en', 'A man was accused of fraud and arrested.');
    expect(english).not.toBe(englishPlain);
    const [spanish, spanishPlain] = ask('es', 'Un hombre acusado de fraude fue detenido.');
    expect(spanish).toBe(spanishPlain);
  });
});
