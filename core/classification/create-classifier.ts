import type { Label } from '../report.ts';
import { groupOf, isCrimeType } from '../taxonomy/taxonomy.ts';
import { cues } from './data/context.ts';
import {
  compileLexicon,
  type Lexicon,
  languagesRead,
  lexiconVersion,
  subjects,
} from './lexicon.ts';
import { findPairs } from './proximity.ts';
import { type Findings, scanText } from './scan-text.ts';
import { type PlacedHit, type SubjectScore, scoreSubjects } from './score.ts';

export { lexiconVersion };

export interface ClassifierInput {
  title: string | null;
  text: string;
  /** BCP 47 primary tag as detected; `und` reads every language. */
  language: string;
}

export interface Classification {
  relevant: boolean;
  relevance: number;
  labels: Label[];
}

export interface Classifier {
  classify(input: ClassifierInput): Classification;
}

/** Longer texts drift from their subject: background, other cases, boilerplate. */
const readUpTo = 4000;
/** Score from which a crime type is said to be reported. */
const threshold = 2.6;
/** A label weaker than this share of the strongest is a mention, not the subject. */
const shareOfBest = 0.55;
const mostLabels = 3;
/** Slope of the logistic curve from score to relevance; at the threshold relevance is one half. */
const relevanceSlope = 2.2;

/** Compiles the lexicon once; the result is pure and can be shared by all callers of a thread. */
export function createClassifier(): Classifier {
  const lexicon = compileLexicon();
  return { classify: (input) => classifyText(lexicon, input) };
}

function classifyText(lexicon: Lexicon, input: ClassifierInput): Classification {
  const languages = languagesRead(input.language);
  const title = input.title === null ? null : scanText(lexicon, input.title, languages);
  const text = scanText(lexicon, input.text.slice(0, readUpTo), languages);
  const hits = [
    ...(title === null ? [] : placedHits(lexicon, title, 'title')),
    ...placedHits(lexicon, text, 'text'),
  ];
  const scores = scoreSubjects(hits, cues, contextOf(title, text));
  const best = scores[0]?.score ?? 0;
  const relevance = relevanceOf(best);
  if (best < threshold) return { relevant: false, relevance, labels: [] };
  const fields = { title: title ?? text, text };
  return { relevant: true, relevance, labels: labelsOf(scores, best, fields) };
}

function placedHits(lexicon: Lexicon, findings: Findings, field: 'title' | 'text'): PlacedHit[] {
  const pairs = findPairs(lexicon.rules, findings.concepts);
  return [...findings.terms, ...pairs].map((hit) => ({ ...hit, field }));
}

function contextOf(title: Findings | null, text: Findings) {
  const distinct = (pick: (findings: Findings) => Set<number> | undefined) =>
    new Set([...((title && pick(title)) ?? []), ...(pick(text) ?? [])]).size;
  return {
    hasTitle: title !== null,
    justice: distinct((findings) => findings.justice),
    cueCounts: cues.map((_, cue) => distinct((findings) => findings.cues.get(cue))),
  };
}

function relevanceOf(score: number): number {
  if (score <= 0) return 0;
  return 1 / (1 + (threshold / score) ** relevanceSlope);
}

function labelsOf(
  scores: readonly SubjectScore[],
  best: number,
  fields: Record<'title' | 'text', Findings>,
): Label[] {
  const labels: Label[] = [];
  for (const { subject, score, evidence } of scores) {
    const type = subjects[subject];
    if (!isCrimeType(type) || score < Math.max(threshold, shareOfBest * best)) continue;
    labels.push({
      type,
      group: groupOf(type),
      score: Math.round(score * 1000) / 1000,
      evidence: evidence.map(({ field, start, end }) => {
        const [from, to] = fields[field].toOriginal(start, end);
        return { field, start: from, end: to };
      }),
    });
  }
  return labels.slice(0, mostLabels);
}
