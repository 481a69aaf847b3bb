import { bucketCount } from './features.ts';
import { logistic } from './linear-model.ts';

/** A text as the gate sees it, and whether it reports a crime. */
export interface GateExample {
  features: Uint32Array;
  crime: boolean;
  /** How much the example counts; 1 where it is not said. */
  weight?: number;
}

export interface TrainingOptions {
  epochs: number;
  rate: number;
  /** Pull of every weight towards zero at each step in which it is used. */
  decay: number;
  seed: number;
}

export const defaultTraining: TrainingOptions = { epochs: 8, rate: 0.1, decay: 1e-4, seed: 7 };

/**
 * Logistic regression by stochastic gradient with AdaGrad steps (Duchi, Hazan, Singer, JMLR 12, 2011).
 * Rare words are made heavier by their inverse document frequency, which is folded into the weights.
 * The same examples in the same order give the same weights.
 */
export function trainLinear(
  examples: readonly GateExample[],
  options: TrainingOptions = defaultTraining,
): { weights: Float64Array; bias: number } {
  const rarity = inverseFrequencies(examples);
  const weights = new Float64Array(bucketCount);
  const squares = new Float64Array(bucketCount).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  const order = examples.map((_, index) => index);
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, crime, weight = 1 } = examples[index]!;
      if (features.length === 0) continue;
      const norm = Math.sqrt(features.length);
      let margin = bias;
      for (const bucket of features) margin += (weights[bucket]! * rarity[bucket]!) / norm;
      const error = weight * (logistic(margin) - (crime ? 1 : 0));
      biasSquares += error * error;
      bias -= (options.rate * error) / Math.sqrt(biasSquares);
      for (const bucket of features) {
        const slope = (error * rarity[bucket]!) / norm + options.decay * weights[bucket]!;
        squares[bucket]! += slope * slope;
        weights[bucket]! -= (options.rate * slope) / Math.sqrt(squares[bucket]!);
      }
    }
  }
  return { weights: weights.map((weight, bucket) => weight * rarity[bucket]!), bias };
}

function inverseFrequencies(examples: readonly GateExample[]): Float64Array {
  const frequency = new Float64Array(bucketCount);
  for (const { features } of examples) {
    for (const bucket of new Set(features)) frequency[bucket]! += 1;
  }
  const most = Math.log(1 + examples.length) || 1;
  return frequency.map((count) => Math.log((1 + examples.length) / (1 + count)) / most);
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

/** Mulberry32: small, and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
