import { writeFile } from 'node:fs/promises';
import type {
  Measured,
  MeasuredHeadlines,
  MeasuredScores,
  MeasuredSet,
} from '../../core/classification/measured-format.ts';
import { scoreClassification } from '../../core/evaluation/classification.ts';
import type { Share } from '../../core/evaluation/share.ts';
import { askBayesBaseline } from './bayes-baseline.ts';
import { type Labelled, measureClassification } from './measure-classification.ts';
import { percent, readDocuments } from './read-documents.ts';

type Row = Record<string, string>;

export interface ClassificationOptions {
  json?: boolean;
  /** Data module to write. */
  write?: string;
  /** Day of the measurement. */
  date: string;
}

/** A crime type met less often has no figure worth printing. */
const fewestToPrint = 5;

/** Relevance, group and type per file, language, group and type; false alarms per section; recall. */
export async function evaluateClassification(
  files: string[],
  { json = false, write, date }: ClassificationOptions,
): Promise<Row[] | Measured> {
  const measured = await measureClassification(files, date);
  if (write !== undefined) await writeFile(write, moduleOf(measured));
  if (json) return measured;
  const baselines = await Promise.all(files.map(baselineOf));
  return [
    ...measured.sets.flatMap(rowsOfSet),
    ...measured.headlines.flatMap(rowsOfHeadlines),
    ...measured.recall.flatMap(({ file, documents, found, untyped }) => [
      share(file, 'found relevant', found, documents),
      share(file, 'of these without a type', untyped, documents),
    ]),
    ...baselines.flat(),
  ];
}

function rowsOfSet({ file, documents, ...set }: MeasuredSet): Row[] {
  const { relevance, group, type, crossChecked, byGroup, byType, byLanguage } = set;
  const counted = <T extends MeasuredScores>(list: T[]) =>
    list.filter(({ support }) => support >= fewestToPrint);
  return [
    row(file, 'relevance', relevance, documents),
    ...(crossChecked
      ? [row(file, 'relevance, other half', crossChecked.relevance, documents)]
      : []),
    row(file, 'group', group, group.support),
    row(file, 'type', type, type.support),
    ...byLanguage.flatMap((one) => [
      row(file, `relevance ${one.language}`, one.relevance, one.documents),
      row(file, `group ${one.language}`, one.group, one.group.support),
      row(file, `type ${one.language}`, one.type, one.type.support),
    ]),
    ...counted(byGroup).map(({ key, ...scores }) =>
      row(file, `group ${key}`, scores, scores.support),
    ),
    ...counted(byType).map(({ key, ...scores }) => row(file, key, scores, scores.support)),
  ];
}

function rowsOfHeadlines({ file, documents, relevance, falseAlarms }: MeasuredHeadlines): Row[] {
  return [
    row(file, 'relevance', relevance, documents),
    ...falseAlarms.map((one) =>
      share(file, `called crime in ${one.section}`, one.share, one.documents),
    ),
  ];
}

async function baselineOf(file: string): Promise<Row[]> {
  const documents = await readDocuments<Labelled>(file);
  if (documents.length < 2 || documents[0]?.relevant === undefined) return [];
  const { tested, answers } = askBayesBaseline(documents);
  const { precision, recall, f1 } = scoreClassification(tested, answers).relevance;
  const [P, R, F1] = [precision, recall, f1].map(percent);
  const n = String(tested.length);
  return [
    { file: nameOf(file), measure: 'relevance, naive Bayes', P: P!, R: R!, F1: F1!, range: '', n },
  ];
}

function nameOf(file: string): string {
  return file.split('/').at(-1)!;
}

function row(file: string, measure: string, { precision, recall, f1 }: MeasuredScores, n: number) {
  const [P, R, F1] = [precision, recall, f1].map(({ value }) => percent(value));
  return { file, measure, P: P!, R: R!, F1: F1!, range: rangeOf(f1), n: String(n) };
}

function share(file: string, measure: string, part: Share, n: number): Row {
  return {
    file,
    measure,
    P: '',
    R: percent(part.value),
    F1: '',
    range: rangeOf(part),
    n: String(n),
  };
}

function rangeOf({ from, to }: Share): string {
  return `${percent(from)}–${percent(to)}`;
}

/** Four digits are more than the ranges deserve. */
function moduleOf(measured: Measured): string {
  const data = JSON.stringify(
    measured,
    (_, value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value),
    1,
  );
  return `import type { Measured } from '../measured-format.ts';

/** Written by \`evaluate classification --write\`; not to be changed by hand. */
export const measured: Measured = ${data};
`;
}
