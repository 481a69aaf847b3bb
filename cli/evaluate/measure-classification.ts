import { basename } from 'node:path';
import { noAdditions } from '../../core/classification/additions.ts';
import { type Classifier, createClassifier } from '../../core/classification/create-classifier.ts';
import { fold } from '../../core/classification/fold.ts';
import { measureCalibration, plattScale } from '../../core/classification/gate/calibrate.ts';
import { logistic } from '../../core/classification/gate/linear-model.ts';
import { shippedGate } from '../../core/classification/gate/shipped-gate.ts';
import { lexiconVersion } from '../../core/classification/lexicon.ts';
import type {
  Measured,
  MeasuredHeadlines,
  MeasuredRecall,
  MeasuredScores,
  MeasuredSet,
} from '../../core/classification/measured-format.ts';
import { joinedLogOdds, scoreOf } from '../../core/classification/relevance.ts';
import {
  type ClassificationAnswer,
  rangesOf,
  type Scores,
  scoreClassification,
} from '../../core/evaluation/classification.ts';
import { shareOf } from '../../core/evaluation/share.ts';
import { detectLanguage } from '../../core/language/detect-language.ts';
import { taxonomyVersion } from '../../core/taxonomy/taxonomy.ts';
import type { TextDocument } from './bayes-baseline.ts';
import { readDocuments } from './read-documents.ts';

export type Labelled = TextDocument & { lang?: string };
type Headline = { t: string; y: number; c: string };
type Crime = { title?: string | null; text: string };

/** Measures each file by what its lines hold: labels, sections, or crime throughout. */
export async function measureClassification(
  files: readonly string[],
  measuredOn: string,
): Promise<Measured> {
  const classifier = createClassifier();
  const versions = { taxonomy: taxonomyVersion, lexicon: lexiconVersion };
  const measured: Measured = { measuredOn, versions, sets: [], headlines: [], recall: [] };
  for (const path of files) {
    const documents = await readDocuments<Labelled | Headline | Crime>(path);
    const first = documents[0];
    const file = basename(path);
    if (first === undefined) continue;
    if ('relevant' in first) {
      measured.sets.push(measureSet(classifier, file, documents as Labelled[]));
    } else if ('y' in first) {
      measured.headlines.push(measureHeadlines(classifier, file, documents as Headline[]));
    } else measured.recall.push(measureRecall(classifier, file, documents as Crime[]));
  }
  return measured;
}

function measureSet(classifier: Classifier, file: string, documents: Labelled[]): MeasuredSet {
  const answers = new Map(
    documents.map((document) => [document.id, classifier.classify(inputOf(document))]),
  );
  const all = scoreClassification(documents, answers);
  const languages = [...new Set(documents.flatMap(({ lang }) => lang ?? []))].sort();
  return {
    file,
    documents: documents.length,
    relevance: measuredScores(all.relevance),
    group: measuredScores(all.group),
    type: measuredScores(all.leaf),
    crossChecked: languages.length > 0 ? null : crossCheck(documents),
    byGroup: [...all.groups].map(([key, scores]) => ({ key, ...measuredScores(scores) })),
    byType: [...all.types].map(([key, scores]) => ({ key, ...measuredScores(scores) })),
    byLanguage: languages.map((language) => {
      const some = documents.filter(({ lang }) => lang === language);
      const { relevance, group, leaf } = scoreClassification(some, answers);
      return {
        language,
        documents: some.length,
        relevance: measuredScores(relevance),
        group: measuredScores(group),
        type: measuredScores(leaf),
      };
    }),
  };
}

/** Relevance with its calibration fitted on every other report and asked of the rest, both ways. */
function crossCheck(documents: readonly Labelled[]): MeasuredSet['crossChecked'] {
  const gate = shippedGate();
  const lexicon = createClassifier(noAdditions, null);
  const read = documents.map((document) => {
    const { title = null, text } = document;
    const score = scoreOf(lexicon.classify({ title, text, language: 'en' }).relevance);
    const texts = (title === null ? [text] : [title, text]).map((field) => fold(field).units);
    const margin = score > 0 ? joinedLogOdds(gate.model, score, texts) : null;
    return { document, margin, crime: document.relevant };
  });
  const answered = [0, 1].flatMap((half) => {
    const fit = read.filter((_, index) => index % 2 !== half);
    const { slope, offset } = plattScale(
      fit.flatMap(({ margin, crime }) => (margin === null ? [] : [{ margin, crime }])),
    );
    return read
      .filter((_, index) => index % 2 === half)
      .map(({ document, margin, crime }) => ({
        document,
        crime,
        probability: margin === null ? 0 : logistic(slope * margin + offset),
      }));
  });
  const answers = new Map<string, ClassificationAnswer>(
    answered.map(({ document, probability }) => [
      document.id,
      { relevant: probability >= 0.5, labels: [] },
    ]),
  );
  const { relevance } = scoreClassification(documents, answers);
  return { relevance: measuredScores(relevance), ...measureCalibration(answered) };
}

function measureHeadlines(
  classifier: Classifier,
  file: string,
  headlines: Headline[],
): MeasuredHeadlines {
  const documents = headlines.map(({ t, y, c }, index) => ({
    id: String(index),
    relevant: y === 1,
    types: [],
    title: t,
    section: c,
    answer: classifier.classify({ title: t, text: '', language: 'en' }).relevant,
  }));
  const answers = new Map(
    documents.map(({ id, answer }) => [id, { relevant: answer, labels: [] }]),
  );
  const sections = [...new Set(documents.flatMap((one) => (one.relevant ? [] : one.section)))];
  return {
    file,
    documents: documents.length,
    relevance: measuredScores(scoreClassification(documents, answers).relevance),
    falseAlarms: sections.sort().map((section) => {
      const some = documents.filter((one) => one.section === section && !one.relevant);
      const flagged = some.filter(({ answer }) => answer).length;
      return { section, documents: some.length, share: shareOf(flagged, some.length) };
    }),
  };
}

function measureRecall(classifier: Classifier, file: string, documents: Crime[]): MeasuredRecall {
  const answers = documents.map((document) => classifier.classify(inputOf(document)));
  const found = answers.filter(({ relevant }) => relevant);
  const untyped = found.filter(({ labels }) => labels.length === 0);
  return {
    file,
    documents: documents.length,
    found: shareOf(found.length, documents.length),
    untyped: shareOf(untyped.length, found.length),
  };
}

function inputOf({ title = null, text }: Crime) {
  return { title, text, language: detectLanguage(`${title ?? ''} ${text}`, null) };
}

function measuredScores(scores: Scores): MeasuredScores {
  return { ...rangesOf(scores), support: scores.support };
}
