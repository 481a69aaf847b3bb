import { type LinearModel, logistic, quantise } from './linear-model.ts';
import type { GateExample } from './train.ts';

/** Times every example is read. */
const epochs = 40;
const rate = 0.02;
/** Pull back to the weights that were there, for each step in which a weight is used: the strength of the prior. */
const pull = 0.01;

/**
 * Moves a gate towards new examples: logistic regression that starts from the weights that are there and is pulled
 * back to them, as a normal prior around them would. Words the examples do not touch keep their weight to the byte.
 * The calibration stays, so that probabilities keep their meaning. The same examples give the same gate.
 */
export function adaptGate(model: LinearModel, examples: readonly GateExample[]): LinearModel {
  const given = Float64Array.from(model.weights, (weight) => weight * model.scale);
  const weights = Float64Array.from(given);
  const { slope } = model.calibration;
  let { bias } = model;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, crime, weight = 1 } of examples) {
      if (features.length === 0) continue;
      const norm = Math.sqrt(features.length);
      let sum = 0;
      for (const bucket of features) sum += weights[bucket]!;
      const odds = slope * (bias + sum / norm) + model.calibration.offset;
      const error = weight * (logistic(odds) - (crime ? 1 : 0)) * slope;
      bias -= rate * (error + pull * (bias - model.bias));
      for (const bucket of features) {
        weights[bucket]! -= rate * (error / norm + pull * (weights[bucket]! - given[bucket]!));
      }
    }
  }
  return { ...model, ...requantised(model, given, weights), bias };
}

/** In the old scale where it holds the new weights, so that untouched ones do not move by rounding. */
function requantised(
  model: LinearModel,
  given: Float64Array,
  weights: Float64Array,
): Pick<LinearModel, 'weights' | 'scale'> {
  const most = 127 * model.scale;
  if (weights.some((weight) => Math.abs(weight) > most)) return quantise(weights);
  return {
    scale: model.scale,
    weights: Int8Array.from(weights, (weight, at) =>
      weight === given[at] ? model.weights[at]! : Math.round(weight / model.scale),
    ),
  };
}
