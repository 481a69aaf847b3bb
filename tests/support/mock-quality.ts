import type { Quality, QualityFigure } from '../../core/contract/quality.ts';
import type { Source } from '../../core/contract/sources.ts';
import { shareOf } from '../../core/evaluation/share.ts';
import { crimeGroups, crimeTypes } from '../../core/taxonomy/taxonomy.ts';

type MeasuredSet = Quality['measured']['sets'][number];

/** Figures as a server has them after a few months of work, or before any. */
export function mockQuality(options: { empty: boolean; sources: readonly Source[] }): Quality {
  return {
    measured: options.empty ? noFigures : mockMeasured(),
    current: false,
    judged: options.empty ? noJudgements : mockJudged(),
    drift: options.empty
      ? { months: [], index: null, verdict: null, sources: [] }
      : mockDrift(options.sources),
  };
}

const noFigures: Quality['measured'] = {
  measuredOn: '2026-01-31',
  versions: { taxonomy: '1.0.0', lexicon: '2-abc' },
  sets: [],
  headlines: [],
  recall: [],
};

function mockMeasured(): Quality['measured'] {
  return {
    ...noFigures,
    sets: [
      mockSet('english.jsonl', 511, []),
      mockSet('others.jsonl', 135, ['ar', 'es', 'fr', 'pt', 'ru', 'zh']),
    ],
    headlines: [
      {
        file: 'headlines.jsonl',
        documents: 8204,
        relevance: measuredScores(452, 367, 193),
        falseAlarms: ['SPORTS', 'STYLE & BEAUTY', 'BUSINESS?', 'L13'].map((section, index) => ({
          section,
          documents: 180 + index,
          share: shareOf(index * 4, 180 + index),
        })),
      },
    ],
    recall: [
      {
        file: 'a-year-of-reports-about-crime.jsonl',
        documents: 7617,
        found: shareOf(6994, 7617),
        untyped: shareOf(477, 6994),
      },
    ],
  };
}

function mockSet(file: string, documents: number, languages: string[]): MeasuredSet {
  const parted = (...counts: [number, number, number]) =>
    counts.map((count) => Math.round((count * documents) / 511)) as typeof counts;
  const levels = {
    relevance: measuredScores(...parted(325, 29, 11)),
    group: measuredScores(...parted(325, 24, 32)),
    type: measuredScores(...parted(329, 32, 42)),
  };
  return {
    file,
    documents,
    ...levels,
    crossChecked:
      languages.length > 0
        ? null
        : { relevance: measuredScores(324, 30, 12), brier: 0.048, calibrationError: 0.031 },
    byGroup: crimeGroups.map((key, index) => ({ key, ...measuredScores(4 + 5 * index, index, 2) })),
    byType: crimeTypes.map((key, index) => ({ key, ...measuredScores(index % 23, index % 3, 1) })),
    byLanguage: languages.map((language, index) => ({
      language,
      documents: 20 + index,
      relevance: measuredScores(16, index % 2, 0),
      group: measuredScores(15, index % 3, 1),
      type: measuredScores(14, index % 3, 2),
    })),
  };
}

function measuredScores(hit: number, wrong: number, missed: number): MeasuredSet['relevance'] {
  return {
    precision: shareOf(hit, hit + wrong),
    recall: shareOf(hit, hit + missed),
    f1: shareOf(2 * hit, 2 * hit + wrong + missed),
    support: hit + missed,
  };
}

const noJudgements: Quality['judged'] = {
  reports: 0,
  confirmed: 0,
  relevance: judgedFigure(0, 0, 0),
  type: judgedFigure(0, 0, 0),
  types: [],
};

function mockJudged(): Quality['judged'] {
  return {
    reports: 63,
    confirmed: 41,
    relevance: judgedFigure(52, 6, 2),
    type: judgedFigure(47, 9, 8),
    types: crimeTypes
      .slice(0, 7)
      .map((type, index) => ({ type, ...judgedFigure(14 - 2 * index, index % 3, index % 2) })),
  };
}

function judgedFigure(hit: number, wrong: number, missed: number): QualityFigure {
  return {
    precision: { ...shareOf(hit, hit + wrong), of: hit + wrong },
    recall: { ...shareOf(hit, hit + missed), of: hit + missed },
    f1: (2 * hit) / Math.max(1, 2 * hit + wrong + missed),
  };
}

function mockDrift(sources: readonly Source[]): Quality['drift'] {
  const months = Array.from({ length: 13 }, (_, index) => ({
    month: new Date(Date.UTC(2025, index, 1)).toISOString().slice(0, 10),
    reports: index === 12 ? 18 : 900 + 31 * index,
    relevant: 0.62 + 0.012 * index,
    untyped: 0.08 + 0.004 * (index % 5),
  })).filter((_, index) => index !== 4);
  const verdicts = ['changed', 'moved', 'steady'] as const;
  return {
    months,
    index: 0.13,
    verdict: 'moved',
    sources: verdicts.map((verdict, index) => ({
      id: sources[index]!.id,
      name: sources[index]!.name,
      index: [0.41, 0.17, 0.03][index]!,
      verdict,
      reports: 410 - 90 * index,
    })),
  };
}
