import { describe, expect, it } from 'vitest';
import { fold } from '../../../../core/classification/fold.ts';
import { gateFeatures } from '../../../../core/classification/gate/features.ts';
import { logistic, logOddsOf } from '../../../../core/classification/gate/linear-model.ts';
import {
  defaultTraining,
  type GateExample,
  trainLinear,
} from '../../../../core/classification/gate/train.ts';
import { trainGate } from '../../../../core/classification/gate/train-gate.ts';

const example = (text: string, crime: boolean): GateExample => ({
  features: gateFeatures([fold(text).units]),
  crime,
});

/** Texts whose crime is told by one of a few words among many others. */
function examples(count: number): GateExample[] {
  const fillers = ['river', 'garden', 'music', 'school', 'bread', 'winter', 'letter', 'train'];
  const crimes = ['robbery', 'murder', 'smuggling'];
  const others = ['picnic', 'concert', 'harvest'];
  return Array.from({ length: count }, (_, at) => {
    const crime = at % 3 === 0;
    const telling = (crime ? crimes : others)[Math.floor(at / 3) % 3]!;
    return example(`${fillers[at % 8]} ${telling} ${fillers[(at * 5 + 3) % 8]}`, crime);
  });
}

describe('trainLinear', () => {
  it('gives the same weights for the same examples', () => {
    const once = trainLinear(examples(60));
    expect(trainLinear(examples(60))).toEqual(once);
  });

  it('goes through the examples in an order of its own seed', () => {
    const other = trainLinear(examples(60), { ...defaultTraining, seed: 8 });
    expect(other.weights).not.toEqual(trainLinear(examples(60)).weights);
  });

  it('gives the words of crime positive weights and the others negative ones', () => {
    const { weights } = trainLinear(examples(300));
    const weightOf = (word: string) => weights[example(word, true).features[0]!]!;
    for (const word of ['robbery', 'murder', 'smuggling'])
      expect(weightOf(word)).toBeGreaterThan(0);
    for (const word of ['picnic', 'concert', 'harvest']) expect(weightOf(word)).toBeLessThan(0);
  });

  it('listens less to an example that counts less', () => {
    const odd = (weight: number): GateExample => ({ ...example('zebra', true), weight });
    const weightWith = (weight: number) =>
      trainLinear([...examples(60), odd(weight)]).weights[odd(1).features[0]!]!;
    expect(weightWith(0)).toBe(0);
    expect(weightWith(1)).toBeGreaterThan(0);
  });

  it('learns nothing from nothing', () => {
    const { weights, bias } = trainLinear([example('', true)]);
    expect(bias).toBe(0);
    expect(weights.every((weight) => weight === 0)).toBe(true);
    expect(trainLinear([]).bias).toBe(0);
  });
});

describe('trainGate', () => {
  const { model, heldOut } = trainGate(examples(600));
  const probability = (text: string) => logistic(logOddsOf(model, example(text, true).features));

  it('says what reports a crime', () => {
    expect(probability('a robbery by the river')).toBeGreaterThan(0.5);
    expect(probability('a picnic in the garden')).toBeLessThan(0.5);
  });

  it('measures on a tenth that it did not learn from', () => {
    expect(heldOut.examples).toBe(60);
    expect(heldOut.crimes).toBe(20);
    expect(heldOut.brier).toBeLessThan(0.05);
    expect(heldOut.calibrationError).toBeLessThan(0.1);
  });

  it('can be trained again with corrections added', () => {
    const corrected = Array.from({ length: 40 }, () => example('picnic robbed of its cake', false));
    const again = trainGate([...examples(600), ...corrected]);
    const features = corrected[0]!.features;
    expect(logOddsOf(again.model, features)).toBeLessThan(logOddsOf(model, features));
  });
});
