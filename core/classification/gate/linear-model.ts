import { bucketCount } from './features.ts';

/** A logistic regression over hashed words, its weights in bytes, its margin calibrated. */
export interface LinearModel {
  /** Weight of a bucket is `weights[bucket] * scale`. */
  weights: Int8Array;
  scale: number;
  bias: number;
  /** Probability is the logistic of `slope * margin + offset`. */
  calibration: Calibration;
}

export interface Calibration {
  slope: number;
  offset: number;
}

const largestByte = 127;

/** Signed distance from the border between crime and no crime; independent of the length of the text. */
export function marginOf(model: LinearModel, features: Uint32Array): number {
  if (features.length === 0) return model.bias;
  let sum = 0;
  for (const bucket of features) sum += model.weights[bucket]!;
  return model.bias + (sum * model.scale) / Math.sqrt(features.length);
}

/** Logarithm of the odds that a text with these features reports a crime. */
export function logOddsOf(model: LinearModel, features: Uint32Array): number {
  const { slope, offset } = model.calibration;
  return slope * marginOf(model, features) + offset;
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function quantise(weights: Float64Array): Pick<LinearModel, 'weights' | 'scale'> {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / largestByte || 1;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

/** Weights as text, for a data file of the product. */
export function encodeWeights(weights: Int8Array): string {
  let bytes = '';
  for (const weight of weights) bytes += String.fromCharCode(weight & 0xff);
  return btoa(bytes);
}

export function decodeWeights(text: string): Int8Array {
  const bytes = atob(text);
  if (bytes.length !== bucketCount) throw new RangeError(`${bytes.length} weights in a gate`);
  return Int8Array.from(bytes, (byte) => byte.charCodeAt(0));
}
