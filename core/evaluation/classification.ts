import { groupOf, isCrimeType } from '../taxonomy/taxonomy.ts';
import { type Share, shareOf } from './share.ts';

/** A document with the answer of its annotators. */
export interface LabelledDocument {
  id: string;
  relevant: boolean;
  types: readonly string[];
  /** Defensible answers, counted neither for nor against. */
  also?: readonly string[];
}

export interface ClassificationAnswer {
  relevant: boolean;
  labels: readonly { type: string }[];
}

/** Shares between 0 and 1, and the number of right answers there were to find. */
export interface Scores {
  precision: number;
  recall: number;
  f1: number;
  support: number;
  /** What the shares are made of. */
  counts: Counts;
}

export interface ClassificationScores {
  documents: number;
  relevance: Scores;
  leaf: Scores;
  group: Scores;
  /** By crime type and by crime group, in alphabetical order. */
  types: Map<string, Scores>;
  groups: Map<string, Scores>;
  /** Mean F1 of the types that occur in gold or answers. */
  macroF1: number;
}

/**
 * Relevance, crime type and crime group, micro-averaged. Labels of an answer that is not relevant
 * do not count; a type that is merely defensible is neither right nor wrong, and so is its group.
 * A document without an answer counts as answered "not relevant".
 */
export function scoreClassification(
  documents: readonly LabelledDocument[],
  answers: ReadonlyMap<string, ClassificationAnswer>,
): ClassificationScores {
  const relevance = newCounts();
  const leaf = newCounts();
  const group = newCounts();
  const perType = new Map<string, Counts>();
  const perGroup = new Map<string, Counts>();
  for (const document of documents) {
    const answer = answers.get(document.id);
    const said = answer?.relevant ? new Set(answer.labels.map(({ type }) => type)) : noTypes;
    const wanted = new Set(document.types);
    const also = new Set(document.also ?? []);
    countRelevance(relevance, document.relevant, answer?.relevant ?? false);
    countSets(wanted, said, also, (outcome, type) => {
      leaf[outcome] += 1;
      countsOf(perType, type)[outcome] += 1;
    });
    countSets(groupsOf(wanted), groupsOf(said), groupsOf(also), (outcome, key) => {
      group[outcome] += 1;
      countsOf(perGroup, key)[outcome] += 1;
    });
  }
  const types = scoresByKey(perType);
  return {
    documents: documents.length,
    relevance: scores(relevance),
    leaf: scores(leaf),
    group: scores(group),
    types,
    groups: scoresByKey(perGroup),
    macroF1: [...types.values()].reduce((sum, { f1 }) => sum + f1, 0) / (types.size || 1),
  };
}

export interface Counts {
  hit: number;
  wrong: number;
  missed: number;
}

/** The shares of a score with their ranges. That of F1 takes a mistake for half a document, which it is in the formula. */
export function rangesOf({
  counts: { hit, wrong, missed },
}: Scores): Record<'precision' | 'recall' | 'f1', Share> {
  return {
    precision: shareOf(hit, hit + wrong),
    recall: shareOf(hit, hit + missed),
    f1: shareOf(hit, hit + (wrong + missed) / 2),
  };
}

const noTypes: ReadonlySet<string> = new Set();

function newCounts(): Counts {
  return { hit: 0, wrong: 0, missed: 0 };
}

function countsOf(byKeys: Map<string, Counts>, key: string): Counts {
  let counts = byKeys.get(key);
  if (counts === undefined) {
    counts = newCounts();
    byKeys.set(key, counts);
  }
  return counts;
}

function scoresByKey(byKeys: ReadonlyMap<string, Counts>): Map<string, Scores> {
  return new Map([...byKeys].sort(byKey).map(([key, counts]) => [key, scores(counts)]));
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

function countRelevance(counts: Counts, wanted: boolean, said: boolean): void {
  if (wanted && said) counts.hit += 1;
  else if (wanted) counts.missed += 1;
  else if (said) counts.wrong += 1;
}

function countSets(
  wanted: ReadonlySet<string>,
  said: ReadonlySet<string>,
  also: ReadonlySet<string>,
  count: (outcome: keyof Counts, value: string) => void,
): void {
  for (const value of said) {
    if (wanted.has(value)) count('hit', value);
    else if (!also.has(value)) count('wrong', value);
  }
  for (const value of wanted) if (!said.has(value)) count('missed', value);
}

/** A type that the taxonomy does not know is a group of its own, so that it stays a mistake. */
function groupsOf(types: ReadonlySet<string>): Set<string> {
  return new Set([...types].map((type) => (isCrimeType(type) ? groupOf(type) : `?${type}`)));
}

function scores(counts: Counts): Scores {
  const { hit, wrong, missed } = counts;
  const precision = hit / (hit + wrong || 1);
  const recall = hit / (hit + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { precision, recall, f1, support: hit + missed, counts };
}
