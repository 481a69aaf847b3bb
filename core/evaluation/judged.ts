import type { Judgement } from '../analysis/judgement.ts';
import { type ClassificationScores, scoreClassification } from './classification.ts';

/** A report that an analyst read: what the analysis said, and what the analyst left. */
export interface Judged {
  id: number;
  language: string;
  machine: Judgement;
  said: Judgement;
}

export interface JudgedScores {
  judged: number;
  /** Left as they were in relevance, types and countries alike. */
  confirmed: number;
  scores: ClassificationScores;
}

/**
 * How the analysis did on the reports that analysts read. Whoever reads corrects what catches the eye, so these
 * reports are no random sample: the figures say more about errors met than about errors made.
 */
export function scoreJudged(judged: readonly Judged[]): JudgedScores {
  const documents = judged.map(({ id, said }) => ({
    id: String(id),
    relevant: said.relevant,
    types: said.labels.map(({ type }) => type),
  }));
  const answers = new Map(judged.map(({ id, machine }) => [String(id), machine]));
  return {
    judged: judged.length,
    confirmed: judged.filter(isUntouched).length,
    scores: scoreClassification(documents, answers),
  };
}

function isUntouched({ machine, said }: Judged): boolean {
  return fingerprint(machine) === fingerprint(said);
}

function fingerprint({ relevant, labels, countries }: Judgement): string {
  return JSON.stringify([
    relevant,
    labels.map(({ type }) => type).sort(),
    countries.map(({ country }) => country).sort(),
  ]);
}
