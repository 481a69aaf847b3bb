import { basename } from 'node:path';
import { createClassifier } from '../../core/classification/create-classifier.ts';
import {
  type ClassificationAnswer,
  type Scores,
  scoreClassification,
} from '../../core/evaluation/classification.ts';
import { detectLanguage } from '../../core/language/detect-language.ts';
import { askBayesBaseline, type TextDocument } from './bayes-baseline.ts';
import { percent, readDocuments } from './read-documents.ts';

type Document = TextDocument & { lang?: string };
type Row = Record<string, string>;

/** A crime type met less often has no figure worth printing. */
const fewestToPrint = 5;

/** Relevance, group and type per file, per language where it is stated, and per type. */
export async function evaluateClassification(files: string[]): Promise<Row[]> {
  const classifier = createClassifier();
  const rows: Row[] = [];
  for (const file of files) {
    const documents = await readDocuments<Document>(file);
    const answers = new Map(
      documents.map((document) => [document.id, classifier.classify(inputOf(document))]),
    );
    rows.push(...totals(file, '', documents, answers), ...baseline(file, documents));
    for (const language of languagesOf(documents)) {
      const some = documents.filter((document) => document.lang === language);
      rows.push(...totals(file, ` ${language}`, some, answers));
    }
    for (const [type, scores] of scoreClassification(documents, answers).types) {
      if (scores.support >= fewestToPrint) rows.push(row(file, type, scores, scores.support));
    }
  }
  return rows;
}

function inputOf({ title = null, text }: Document) {
  return { title, text, language: detectLanguage(`${title ?? ''} ${text}`, null) };
}

function languagesOf(documents: readonly Document[]): string[] {
  return [...new Set(documents.flatMap(({ lang }) => lang ?? []))].sort();
}

function totals(
  file: string,
  suffix: string,
  documents: readonly Document[],
  answers: ReadonlyMap<string, ClassificationAnswer>,
): Row[] {
  const { relevance, group, leaf } = scoreClassification(documents, answers);
  return [
    row(file, `relevance${suffix}`, relevance, documents.length),
    row(file, `group${suffix}`, group, group.support),
    row(file, `type${suffix}`, leaf, leaf.support),
  ];
}

function baseline(file: string, documents: readonly Document[]): Row[] {
  if (documents.length < 2) return [];
  const { tested, answers } = askBayesBaseline(documents);
  const { relevance } = scoreClassification(tested, answers);
  return [row(file, 'relevance, naive Bayes', relevance, tested.length)];
}

function row(file: string, measure: string, scores: Scores, n: number): Row {
  return {
    file: basename(file),
    measure,
    P: percent(scores.precision),
    R: percent(scores.recall),
    F1: percent(scores.f1),
    n: String(n),
  };
}
