import type { Quality, QualityFigure } from '../../core/contract/quality.ts';
import type { Scores } from '../../core/evaluation/classification.ts';
import {
  addHistograms,
  driftVerdict,
  type Histogram,
  stabilityIndex,
} from '../../core/evaluation/drift.ts';
import type { JudgedScores } from '../../core/evaluation/judged.ts';
import { shareOf } from '../../core/evaluation/share.ts';
import type { ScoreHistogram } from '../../db/reads/score-histograms.ts';

/** The last months are held against those before them. */
const lately = 3;
const mostSources = 20;

export function presentJudged({ judged, confirmed, scores }: JudgedScores): Quality['judged'] {
  return {
    reports: judged,
    confirmed,
    relevance: presentFigure(scores.relevance),
    type: presentFigure(scores.leaf),
    types: [...scores.types]
      .map(([type, each]) => ({ type, ...presentFigure(each) }))
      .sort((a, b) => b.recall.of - a.recall.of || (a.type < b.type ? -1 : 1)),
  };
}

function presentFigure({ counts: { hit, wrong, missed }, f1 }: Scores): QualityFigure {
  return { precision: share(hit, hit + wrong), recall: share(hit, hit + missed), f1 };
}

function share(hits: number, of: number): QualityFigure['precision'] {
  return { ...shareOf(hits, of), of };
}

/** `names` by the id of the source. `today` is a UTC day. */
export function presentDrift(
  histograms: readonly ScoreHistogram[],
  names: ReadonlyMap<number, string>,
  today: string,
): Quality['drift'] {
  const turn = monthsBefore(today, lately - 1);
  const overall = indexOf(histograms, turn);
  const bySource = groupBy(histograms, ({ sourceId }) => sourceId);
  const sources = [...bySource].flatMap(([id, own]) => {
    const index = indexOf(own, turn);
    const name = names.get(id);
    if (index === null || name === undefined) return [];
    return [{ id, name, index, verdict: driftVerdict(index), reports: total(own) }];
  });
  return {
    months: [...groupBy(histograms, ({ month }) => month)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, own]) => presentMonth(month, own)),
    index: overall,
    verdict: overall === null ? null : driftVerdict(overall),
    sources: sources.sort((a, b) => b.index - a.index).slice(0, mostSources),
  };
}

function presentMonth(
  month: string,
  own: readonly ScoreHistogram[],
): Quality['drift']['months'][number] {
  const reports = total(own);
  const relevant = own.reduce((sum, each) => sum + each.relevant, 0);
  const untyped = own.reduce((sum, each) => sum + each.untyped, 0);
  return {
    month,
    reports,
    relevant: relevant / reports,
    untyped: relevant === 0 ? 0 : untyped / relevant,
  };
}

function indexOf(histograms: readonly ScoreHistogram[], turn: string): number | null {
  const sum = (own: readonly ScoreHistogram[]): Histogram =>
    addHistograms(own.map(({ bins }) => bins));
  const before = histograms.filter(({ month }) => month < turn);
  const since = histograms.filter(({ month }) => month >= turn);
  return stabilityIndex(sum(before), sum(since));
}

function total(histograms: readonly ScoreHistogram[]): number {
  return histograms.reduce((sum, { bins }) => sum + bins.reduce((a, b) => a + b, 0), 0);
}

/** First day of the month that lies so many months before a day. */
export function monthsBefore(day: string, count: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - count);
  return date.toISOString().slice(0, 10);
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
