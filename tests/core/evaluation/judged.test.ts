import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../core/analysis/judgement.ts';
import { type Judged, scoreJudged } from '../../../core/evaluation/judged.ts';

const judgement = (types: string[], countries = ['BR'], relevant = true): Judgement => ({
  relevant,
  labels: types.map((type) => ({ type, group: 'x', score: 3, evidence: [] })),
  countries: countries.map((country) => ({ country, weight: 1 })),
  focus: countries[0] ?? null,
});

let id = 0;
const judged = (machine: Judgement, said: Judgement): Judged => ({
  id: id++,
  language: 'en',
  machine,
  said,
});

describe('figures from corrections', () => {
  it('count what was confirmed', () => {
    const same = judgement(['homicide', 'terrorism']);
    const turned = judgement(['terrorism', 'homicide']);
    expect(scoreJudged([judged(same, turned)])).toMatchObject({ judged: 1, confirmed: 1 });
    expect(scoreJudged([judged(same, judgement(['homicide', 'terrorism'], ['PT']))])).toMatchObject(
      { judged: 1, confirmed: 0 },
    );
  });

  it('take a removed type for wrong and an added one for missed', () => {
    const { scores } = scoreJudged([
      judged(judgement(['homicide']), judgement(['homicide'])),
      judged(judgement(['homicide']), judgement(['terrorism'])),
    ]);
    expect(scores.types.get('homicide')).toMatchObject({ precision: 0.5, recall: 1 });
    expect(scores.types.get('terrorism')).toMatchObject({ recall: 0, support: 1 });
  });

  it('count a report taken out of the charts as a false alarm', () => {
    const { scores } = scoreJudged([
      judged(judgement(['homicide']), judgement([], ['BR'], false)),
      judged(judgement(['homicide']), judgement(['homicide'])),
    ]);
    expect(scores.relevance).toMatchObject({ precision: 0.5, recall: 1, support: 1 });
  });

  it('of nothing are nothing', () => {
    expect(scoreJudged([])).toMatchObject({ judged: 0, confirmed: 0 });
    expect(scoreJudged([]).scores.relevance).toMatchObject({ f1: 0, support: 0 });
  });
});
