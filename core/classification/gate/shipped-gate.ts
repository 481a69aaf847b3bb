import { gateWeights } from '../data/gate-weights.ts';
import type { Gate } from '../relevance.ts';
import { decodeWeights } from './linear-model.ts';

/** The gate as shipped: weights made by `train gate`. */
export function shippedGate(): Gate {
  const { weights, scale, bias, calibration, combination } = gateWeights;
  return { model: { weights: decodeWeights(weights), scale, bias, calibration }, combination };
}
