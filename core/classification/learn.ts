import { fewestToLearn } from '../contract/classifier.ts';
import { UndercurrentError } from '../errors.ts';
import { type ClassificationScores, scoreClassification } from '../evaluation/classification.ts';
import type { CrimeType } from '../taxonomy/taxonomy.ts';
import type { Additions, Learned } from './additions.ts';
import {
  type ClassifierInput,
  createClassifier,
  gated,
  typeThreshold,
} from './create-classifier.ts';
import { fold } from './fold.ts';
import { adaptGate } from './gate/adapt-gate.ts';
import { gateFeatures } from './gate/features.ts';
import { shippedGate } from './gate/shipped-gate.ts';
import type { GateExample } from './gate/train.ts';
import { learnFactors } from './learn-factors.ts';

/** A report as an analyst left it. */
export interface JudgedText extends ClassifierInput {
  id: number;
  relevant: boolean;
  types: readonly CrimeType[];
}

/** How a classifier does on the judgements kept aside. */
export type LearnFigures = Pick<ClassificationScores, 'relevance' | 'leaf'>;

export interface Lesson {
  learned: Learned;
  learnedFrom: number;
  heldOut: number;
  before: LearnFigures;
  after: LearnFigures;
  /** Not worse than what it would replace, in relevance and in types. */
  accepted: boolean;
}

/** One in four is kept aside, always the same: by the number of the report. */
const keptAside = 4;

/**
 * Fits the gate and the factors of the types to what analysts said, and measures on judgements it has not seen
 * whether that is better than what is in force. Starts from what ships each time, so that nothing drifts.
 */
export function learn(judged: readonly JudgedText[], inForce: Additions): Lesson {
  if (judged.length < fewestToLearn) {
    throw new UndercurrentError(
      'conflict',
      `Learning needs ${fewestToLearn} reports that were corrected or confirmed; there are ${judged.length}.`,
    );
  }
  const heldOut = judged.filter(({ id }) => id % keptAside === 0);
  const known = judged.filter(({ id }) => id % keptAside !== 0);
  const learned = fitted(known, inForce);
  const before = measure(heldOut, inForce);
  const after = measure(heldOut, { ...inForce, learned });
  return {
    learned,
    learnedFrom: known.length,
    heldOut: heldOut.length,
    before,
    after,
    accepted: after.relevance.f1 >= before.relevance.f1 && after.leaf.f1 >= before.leaf.f1,
  };
}

function fitted(known: readonly JudgedText[], inForce: Additions): Learned {
  const shipped = shippedGate();
  const model = adaptGate(
    shipped.model,
    known.filter(({ language }) => gated.has(language)).map(exampleOf),
  );
  const { scores } = createClassifier({ ...inForce, learned: null });
  const factors = learnFactors(
    known.map((text) => ({ scores: scores(text), types: text.types })),
    typeThreshold,
  );
  return { gate: { model, combination: shipped.combination }, factors };
}

function exampleOf({ title, text, relevant }: JudgedText): GateExample {
  const texts = [...(title?.trim() ? [title] : []), text].map((each) => fold(each).units);
  return { features: gateFeatures(texts), crime: relevant };
}

function measure(judged: readonly JudgedText[], additions: Additions): LearnFigures {
  const classifier = createClassifier(additions);
  const documents = judged.map(({ id, relevant, types }) => ({ id: String(id), relevant, types }));
  const answers = new Map(judged.map((text) => [String(text.id), classifier.classify(text)]));
  const { relevance, leaf } = scoreClassification(documents, answers);
  return { relevance, leaf };
}
