import { describe, expect, it } from 'vitest';
import { scoreJudged } from '../../../core/evaluation/judged.ts';
import type { ScoreHistogram } from '../../../db/reads/score-histograms.ts';
import { monthsBefore, presentDrift, presentJudged } from '../../../server/present/quality.ts';

const names = new Map([
  [1, 'Gazette'],
  [2, 'Herald'],
]);
const month = (
  month: string,
  sourceId: number,
  bins: number[],
  part: Partial<ScoreHistogram> = {},
): ScoreHistogram => ({ month, sourceId, bins, relevant: 0, untyped: 0, ...part });

describe('months before a day', () => {
  it('begin on the first, also across years', () => {
    expect(monthsBefore('2026-03-31', 0)).toBe('2026-03-01');
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-01');
    expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-01');
  });
});

describe('drift', () => {
  const steady = ['2025-10-01', '2025-11-01', '2026-01-01', '2026-02-01'].map((first) =>
    month(first, 1, [100, 100]),
  );
  const changed = [month('2025-11-01', 2, [300, 20]), month('2026-02-01', 2, [20, 300])];

  it('holds the last three months against those before, source by source', () => {
    const { sources, verdict, index } = presentDrift([...steady, ...changed], names, '2026-02-20');
    expect(sources.map(({ name, verdict: each, reports }) => [name, each, reports])).toEqual([
      ['Herald', 'changed', 640],
      ['Gazette', 'steady', 800],
    ]);
    expect(index).toBeGreaterThan(0);
    expect(verdict).not.toBeNull();
  });

  it('says nothing where a side has too few reports', () => {
    const young = presentDrift([month('2026-02-01', 1, [500, 500])], names, '2026-02-20');
    expect([young.index, young.verdict, young.sources]).toEqual([null, null, []]);
    expect(presentDrift([], names, '2026-02-20').months).toEqual([]);
  });

  it('gives each month its shares, oldest first', () => {
    const { months } = presentDrift(
      [
        month('2026-02-01', 1, [60, 40], { relevant: 40, untyped: 10 }),
        month('2026-02-01', 2, [100], { relevant: 0 }),
        month('2026-01-01', 1, [10], { relevant: 0 }),
      ],
      names,
      '2026-02-20',
    );
    expect(months).toEqual([
      { month: '2026-01-01', reports: 10, relevant: 0, untyped: 0 },
      { month: '2026-02-01', reports: 200, relevant: 0.2, untyped: 0.25 },
    ]);
  });
});

describe('figures from corrections', () => {
  const judgement = (types: string[]) => ({
    relevant: true,
    labels: types.map((type) => ({ type, group: 'x', score: 3, evidence: [] })),
    countries: [],
    focus: null,
  });

  it('carry their intervals, the commonest type first', () => {
    const judged = Array.from({ length: 12 }, (_, id) => ({
      id,
      language: 'en',
      machine: judgement(id < 9 ? ['homicide'] : ['terrorism']),
      said: judgement(id < 8 ? ['homicide'] : ['terrorism']),
    }));
    const shown = presentJudged(scoreJudged(judged));
    expect([shown.reports, shown.confirmed]).toEqual([12, 11]);
    expect(shown.types.map(({ type }) => type)).toEqual(['homicide', 'terrorism']);
    const { precision, recall } = shown.types[0]!;
    expect([precision.value, precision.of, recall.value, recall.of]).toEqual([8 / 9, 9, 1, 8]);
    expect(precision.from).toBeLessThan(8 / 9);
    expect(precision.to).toBeGreaterThan(8 / 9);
  });

  it('of nothing promise nothing', () => {
    const { relevance } = presentJudged(scoreJudged([]));
    expect(relevance.precision).toEqual({ value: 0, from: 0, to: 1, of: 0 });
  });
});
