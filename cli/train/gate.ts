import { noAdditions } from '../../core/classification/additions.ts';
import { createClassifier } from '../../core/classification/create-classifier.ts';
import { fold } from '../../core/classification/fold.ts';
import { measureCalibration, plattScale } from '../../core/classification/gate/calibrate.ts';
import { gateFeatures } from '../../core/classification/gate/features.ts';
import type { ShippedGateWeights } from '../../core/classification/gate/gate-weights-format.ts';
import {
  encodeWeights,
  type LinearModel,
  logistic,
} from '../../core/classification/gate/linear-model.ts';
import type { GateExample } from '../../core/classification/gate/train.ts';
import { trainGate } from '../../core/classification/gate/train-gate.ts';
import { joinedLogOdds, scoreOf } from '../../core/classification/relevance.ts';
import { readDocuments } from '../evaluate/read-documents.ts';
import { type GateText, readGateTexts } from './gate-examples.ts';

interface Labelled {
  title?: string | null;
  text: string;
  relevant: boolean;
}

type Row = Record<string, string>;

/** Headlines of crime are filed under other sections too: from this score of the lexicon on they teach nothing. */
const plainlyCrime = 0.82;

export async function trainGateOnFiles(
  files: readonly string[],
  labelledFile: string,
): Promise<{ module: string; figures: Row[] }> {
  const labelled = await readDocuments<Labelled>(labelledFile);
  const texts = await readGateTexts(
    files,
    labelled.flatMap(({ title, text }) => [title ?? text, text]),
  );
  const { model, heldOut } = trainGate(examplesOf(texts));
  const joined = joinedAnswers(model, labelled);
  const shipped: ShippedGateWeights = {
    weights: encodeWeights(model.weights),
    scale: rounded(model.scale),
    bias: rounded(model.bias),
    calibration: roundedAll(model.calibration),
    combination: roundedAll(plattScale(joined)),
    heldOut: roundedAll(heldOut),
  };
  return { module: moduleOf(shipped), figures: figuresOf(shipped, texts.length, joined) };
}

/** Of the texts those whose answer the lexicon does not flatly deny. */
function examplesOf(texts: readonly GateText[]): GateExample[] {
  const lexicon = createClassifier(noAdditions, null);
  return texts.flatMap(({ text, crime }) => {
    const { relevance } = lexicon.classify({ title: null, text, language: 'en' });
    const denied = crime ? relevance === 0 : relevance >= plainlyCrime;
    return denied ? [] : [{ features: gateFeatures([fold(text).units]), crime }];
  });
}

function joinedAnswers(model: LinearModel, labelled: readonly Labelled[]) {
  const lexicon = createClassifier(noAdditions, null);
  return labelled.flatMap(({ title = null, text, relevant }) => {
    const score = scoreOf(lexicon.classify({ title, text, language: 'en' }).relevance);
    if (score === 0) return [];
    const texts = (title === null ? [text] : [title, text]).map((field) => fold(field).units);
    return [{ margin: joinedLogOdds(model, score, texts), crime: relevant }];
  });
}

function figuresOf(
  shipped: ShippedGateWeights,
  texts: number,
  joined: readonly { margin: number; crime: boolean }[],
): Row[] {
  const { examples, crimes, brier, calibrationError } = shipped.heldOut;
  const row = (measure: string, value: number, n: number): Row => ({
    measure,
    value: String(value),
    n: String(n),
  });
  const halves = crossChecked(joined);
  return [
    row('texts read', texts, texts),
    row('held out: crimes', crimes, examples),
    row('held out: Brier score', brier, examples),
    row('held out: calibration error', calibrationError, examples),
    row('joined, other half: Brier score', rounded(halves.brier), joined.length),
    row('joined, other half: calibration error', rounded(halves.calibrationError), joined.length),
  ];
}

/** Calibrated on one half, measured on the other, both ways. */
function crossChecked(joined: readonly { margin: number; crime: boolean }[]) {
  const half = (which: number) => joined.filter((_, index) => index % 2 === which);
  return measureCalibration(
    [0, 1].flatMap((which) => {
      const { slope, offset } = plattScale(half(1 - which));
      return half(which).map(({ margin, crime }) => ({
        probability: logistic(slope * margin + offset),
        crime,
      }));
    }),
  );
}

function moduleOf(shipped: ShippedGateWeights): string {
  const { weights, ...rest } = shipped;
  const lines = Object.entries(rest).map(([name, value]) => `  ${name}: ${literal(value)},`);
  return `import type { ShippedGateWeights } from '../gate/gate-weights-format.ts';

/** Written by \`train gate\`; not to be changed by hand. */
export const gateWeights: ShippedGateWeights = {
  weights:
    '${weights}',
${lines.join('\n')}
};
`;
}

function literal(value: unknown): string {
  return JSON.stringify(value)
    .replace(/"(\w+)":/g, ' $1: ')
    .replace(/}$/, ' }');
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

function roundedAll<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, rounded(value as number)]),
  ) as T;
}
