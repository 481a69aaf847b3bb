import type { Quality, QualityFigure } from '../../../core/contract/quality.ts';

type MeasuredSet = Quality['measured']['sets'][number];
type Scores = MeasuredSet['relevance'];

/** A figure, with its 95 % range where that is known. */
export interface Figure {
  value: number;
  from?: number;
  to?: number;
}

/** Null: there was nothing to take a share of. */
export interface ScoreRow {
  key: string;
  name: string;
  precision: Figure | null;
  recall: Figure | null;
  f1: Figure | null;
  cases: number;
  /** Too few cases to lean on. */
  thin: boolean;
}

/** With fewer cases a range spans half of what is possible. */
const fewestCases = 10;

export function scoreRow(key: string, name: string, scores: Scores): ScoreRow {
  const { precision, recall, f1, support } = scores;
  const row = { key, name, cases: support, thin: support < fewestCases };
  return support === 0
    ? { ...row, precision: null, recall: null, f1: null }
    : { ...row, precision, recall, f1 };
}

export function judgedRow(key: string, name: string, figure: QualityFigure): ScoreRow {
  const { precision, recall, f1 } = figure;
  return {
    key,
    name,
    precision: precision.of === 0 ? null : precision,
    recall: recall.of === 0 ? null : recall,
    f1: precision.of === 0 || recall.of === 0 ? null : { value: f1 },
    cases: recall.of,
    thin: recall.of < fewestCases,
  };
}

/** What is asked of a report, from the coarsest question to the finest. */
export function levelRows({ relevance, group, type }: Pick<MeasuredSet, Level>): ScoreRow[] {
  return [
    scoreRow('relevance', 'About crime or not', relevance),
    scoreRow('group', 'Crime group', group),
    scoreRow('type', 'Crime type', type),
  ];
}

type Level = 'relevance' | 'group' | 'type';

/** Most cases first: what can be relied on stands on top. */
export function keyedRows(
  scores: readonly ({ key: string } & Scores)[],
  nameOf: (key: string) => string,
): ScoreRow[] {
  return scores
    .map(({ key, ...rest }) => scoreRow(key, nameOf(key), rest))
    .sort((a, b) => b.cases - a.cases || a.name.localeCompare(b.name));
}

export function languageRows(
  { byLanguage }: Pick<MeasuredSet, 'byLanguage'>,
  level: Level,
  nameOf: (language: string) => string,
): ScoreRow[] {
  return keyedRows(
    byLanguage.map(({ language, ...scores }) => ({ key: language, ...scores[level] })),
    nameOf,
  );
}
