// The package has no types for its single modules, and its main entry reads .env files on import.
// @ts-expect-error -- no declaration file for the deep import
import untypedBayes from 'natural/lib/natural/classifiers/bayes_classifier.js';
import type {
  ClassificationAnswer,
  LabelledDocument,
} from '../../core/evaluation/classification.ts';

interface Bayes {
  addDocument(text: string, label: string): void;
  train(): void;
  classify(text: string): string;
}

const BayesClassifier = untypedBayes as unknown as new () => Bayes;

export interface TextDocument extends LabelledDocument {
  title?: string | null;
  text: string;
}

/**
 * What naive Bayes of the package "natural" answers on relevance, for comparison: trained on every
 * other document, asked about the rest. It splits words at spaces, so Chinese is out of its reach.
 */
export function askBayesBaseline(documents: readonly TextDocument[]): {
  tested: TextDocument[];
  answers: Map<string, ClassificationAnswer>;
} {
  const bayes = new BayesClassifier();
  documents.forEach((document, index) => {
    if (index % 2 === 0) bayes.addDocument(textOf(document), String(document.relevant));
  });
  bayes.train();
  const tested = documents.filter((_, index) => index % 2 === 1);
  const answers = new Map(
    tested.map((document) => [
      document.id,
      { relevant: bayes.classify(textOf(document)) === 'true', labels: [] },
    ]),
  );
  return { tested, answers };
}

function textOf({ title, text }: TextDocument): string {
  return `${title ?? ''} ${text}`;
}
