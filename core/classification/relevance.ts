import { gateFeatures } from './gate/features.ts';
import { type Calibration, type LinearModel, logistic, logOddsOf } from './gate/linear-model.ts';

/** What a second reader that knows no words of ours makes of a text, and how the two are joined. */
export interface Gate {
  model: LinearModel;
  /** From the sum of both readers' log odds to the logarithm of measured odds. */
  combination: Calibration;
}

/** Score from which a text is said to report crime, where no gate has its say. */
export const threshold = 2.4;
/** Slope of the logistic curve from score to relevance; at the threshold relevance is one half. */
const slope = 2.2;
/**
 * How much the gate counts beside the lexicon. It was trained on a newspaper's sections, which know
 * less of fraud, graft and smuggling than the lexicon does, so that it settles only what is close.
 */
const gateShare = 0.15;

/** Log odds that the words found report a crime; the words of a text with none leave no doubt. */
export function lexiconLogOdds(score: number): number {
  return score <= 0 ? Number.NEGATIVE_INFINITY : slope * Math.log(score / threshold);
}

/** The score that the relevance of a text without a gate stands for. */
export function scoreOf(relevance: number): number {
  return relevance <= 0 ? 0 : threshold * (relevance / (1 - relevance)) ** (1 / slope);
}

/** Both readers in one sum, before calibration. */
export function joinedLogOdds(gate: LinearModel, score: number, texts: Uint16Array[]): number {
  return lexiconLogOdds(score) + gateShare * logOddsOf(gate, gateFeatures(texts));
}

/** Relevance of a text between 0 and 1; one half is where it counts as a report of crime. */
export function relevanceOf(score: number, texts: Uint16Array[], gate: Gate | null): number {
  if (gate === null || score <= 0) return logistic(lexiconLogOdds(score));
  const { slope: steepness, offset } = gate.combination;
  return logistic(steepness * joinedLogOdds(gate.model, score, texts) + offset);
}
