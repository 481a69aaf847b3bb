import type { Facets, Label } from '../report.ts';
import { type CrimeType, groupOf, isCrimeType } from '../taxonomy/taxonomy.ts';
import { type Additions, type Learned, noAdditions } from './additions.ts';
import { cues } from './data/context.ts';
import { type FacetHit, facetsOf, noFacets } from './facets.ts';
import { shippedGate } from './gate/shipped-gate.ts';
import {
  compileLexicon,
  type Lexicon,
  languagesRead,
  lexiconVersion,
  subjects,
} from './lexicon.ts';
import { findPairs } from './proximity.ts';
import { type Gate, relevanceOf } from './relevance.ts';
import { type Field, type Findings, scanText, type TermHit } from './scan-text.ts';
import { type SubjectScore, scoreSubjects } from './score.ts';

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
  facets: Facets;
}

export interface Classifier {
  classify(input: ClassifierInput): Classification;
  /** Score of every crime type with a word in the text, before any threshold. */
  scores(input: ClassifierInput): Partial<Record<CrimeType, number>>;
}

/** Longer texts drift from their subject: background, other cases, boilerplate. */
const readUpTo = 4000;
/** Score from which a type is named once other words have settled that crime is reported. */
export const typeThreshold = 2;
/** A label weaker than this share of the strongest is a mention, not the subject. */
const shareOfBest = 0.55;
const mostLabels = 3;
/** In a text at least this long, what stands only once and only in its last third is background. */
const longText = 1200;
const lastThird = 2 / 3;
/** A second type needs a word or pair of this weight: "smuggling" alone belongs to the first. */
const decisive = 2;
/** How much words of crime in general add to those of the strongest type. */
const generalShare = 0.4;
const relevantFrom = 0.5;
/** Languages the gate was trained on. */
export const gated: ReadonlySet<string> = new Set(['en']);

interface Tables {
  lexicon: Lexicon;
  gate: Gate | null;
  factors: Learned['factors'];
}

/** Compiles the lexicon once; the result is pure and can be shared by all callers of a thread. */
export function createClassifier(
  { terms, learned }: Additions = noAdditions,
  gate: Gate | null = learned?.gate ?? shippedGate(),
): Classifier {
  const tables = { lexicon: compileLexicon(terms), gate, factors: learned?.factors ?? {} };
  return {
    classify: (input) => classifyText(tables, input),
    scores: (input) => typeScores(scanInput(tables, input).scores),
  };
}

interface Scanned {
  title: Findings | null;
  text: Findings;
  scores: SubjectScore[];
}

function scanInput({ lexicon, factors }: Tables, input: ClassifierInput): Scanned {
  const table = lexicon.tableFor(languagesRead(input.language));
  const title = input.title?.trim() ? scanText(table, input.title, 'title') : null;
  const text = scanText(table, input.text.slice(0, readUpTo), 'text');
  const hits = [
    ...(title === null ? [] : hitsOf(lexicon, title, 'title')),
    ...hitsOf(lexicon, text, 'text'),
  ];
  const scores = adjusted(scoreSubjects(hits, cues, contextOf(title, text)), factors);
  return { title, text, scores };
}

function classifyText(tables: Tables, input: ClassifierInput): Classification {
  const { title, text, scores } = scanInput(tables, input);
  const general = scores.find(({ subject }) => subjects[subject] === 'general')?.score ?? 0;
  const typed = scores.filter(({ subject }) => subjects[subject] !== 'general');
  const best = Math.max(general, (typed[0]?.score ?? 0) + generalShare * general);
  const texts = title === null ? [text.units] : [title.units, text.units];
  const gate = gated.has(input.language) ? tables.gate : null;
  const relevance = relevanceOf(best, texts, gate);
  if (relevance < relevantFrom) return { relevant: false, relevance, labels: [], facets: noFacets };
  const fields = { title: title ?? text, text };
  const labels = labelsOf(typed, fields);
  const facets = facetsOf([...facetHits(title, 'title'), ...facetHits(text, 'text')], labels);
  return { relevant: true, relevance, labels, facets };
}

function typeScores(scores: readonly SubjectScore[]): Partial<Record<CrimeType, number>> {
  const typed = scores.map(({ subject, score }) => [subjects[subject], score] as const);
  return Object.fromEntries(typed.filter(([type]) => isCrimeType(type)));
}

/** Scores as the corrections of an installation have moved them. */
function adjusted(scores: SubjectScore[], factors: Learned['factors']): SubjectScore[] {
  if (Object.keys(factors).length === 0) return scores;
  const moved = scores.map((each) => ({
    ...each,
    score: each.score * (factors[subjects[each.subject] as CrimeType] ?? 1),
  }));
  return moved.sort((a, b) => b.score - a.score || a.subject - b.subject);
}

function facetHits(findings: Findings | null, field: 'title' | 'text'): FacetHit[] {
  if (findings === null) return [];
  return findings.facets.map(({ facet, start: foldedStart, end: foldedEnd }) => {
    const [start, end] = findings.toOriginal(foldedStart, foldedEnd);
    return { facet, span: { field, start, end } };
  });
}

function hitsOf(lexicon: Lexicon, findings: Findings, field: Field): TermHit[] {
  const pairs = findPairs(lexicon.rules, findings.concepts, findings.units, field);
  return [...findings.terms, ...pairs];
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

function labelsOf(
  scores: readonly SubjectScore[],
  fields: Record<'title' | 'text', Findings>,
): Label[] {
  const least = Math.max(typeThreshold, shareOfBest * (scores[0]?.score ?? 0));
  const labels: Label[] = [];
  for (const { subject, score, evidence } of scores) {
    const type = subjects[subject];
    if (!isCrimeType(type) || score < least) continue;
    if (labels.length > 0 && !evidence.some(({ weight }) => weight >= decisive)) continue;
    if (labels.length > 0 && isPassing(evidence, fields.text.units.length)) continue;
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

/** A type said once, near the end of a long text: another case, or the words of a boilerplate. */
function isPassing(evidence: readonly TermHit[], length: number): boolean {
  if (length < longText || evidence.length > 1) return false;
  return evidence.every(({ field, start }) => field === 'text' && start > lastThird * length);
}
