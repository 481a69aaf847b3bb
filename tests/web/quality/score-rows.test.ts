import { describe, expect, it } from 'vitest';
import type { Quality, QualityFigure } from '../../../core/contract/quality.ts';
import {
  judgedRow,
  keyedRows,
  languageRows,
  levelRows,
  scoreRow,
} from '../../../web/features/quality/score-rows.ts';

type Scores = Quality['measured']['sets'][number]['type'];

const scores = (support: number, value = 0.9): Scores => {
  const share = { value, from: value / 2, to: 1 };
  return { precision: share, recall: share, f1: share, support };
};

const figure = (said: number, there: number): QualityFigure => ({
  precision: { value: 0.5, from: 0.2, to: 0.8, of: said },
  recall: { value: 0.4, from: 0.1, to: 0.7, of: there },
  f1: 0.44,
});

describe('a row of measured scores', () => {
  it('carries the figures with their ranges', () => {
    expect(scoreRow('homicide', 'Homicide', scores(12))).toEqual({
      key: 'homicide',
      name: 'Homicide',
      precision: { value: 0.9, from: 0.45, to: 1 },
      recall: { value: 0.9, from: 0.45, to: 1 },
      f1: { value: 0.9, from: 0.45, to: 1 },
      cases: 12,
      thin: false,
    });
  });

  it('is thin under ten cases', () => {
    expect(scoreRow('a', 'A', scores(9)).thin).toBe(true);
    expect(scoreRow('a', 'A', scores(10)).thin).toBe(false);
  });

  it('shows no figures of what never occurred', () => {
    const row = scoreRow('a', 'A', scores(0));
    expect([row.precision, row.recall, row.f1]).toEqual([null, null, null]);
    expect(row.thin).toBe(true);
  });
});

describe('a row of judged scores', () => {
  it('has an F1 without a range', () => {
    const row = judgedRow('type', 'Crime type', figure(20, 25));
    expect(row).toMatchObject({ cases: 25, thin: false, f1: { value: 0.44 } });
    expect(row.precision).toMatchObject({ value: 0.5, from: 0.2, to: 0.8 });
    expect(row.recall).toMatchObject({ value: 0.4 });
  });

  it('leaves out a share of nothing, and F1 with it', () => {
    const unsaid = judgedRow('a', 'A', figure(0, 3));
    expect(unsaid.precision).toBeNull();
    expect(unsaid.recall).not.toBeNull();
    expect(unsaid.f1).toBeNull();
    const invented = judgedRow('a', 'A', figure(3, 0));
    expect(invented.precision).not.toBeNull();
    expect([invented.recall, invented.f1]).toEqual([null, null]);
  });
});

describe('the rows of a set', () => {
  it('go from the coarsest question to the finest', () => {
    const rows = levelRows({
      relevance: scores(30, 0.95),
      group: scores(20, 0.92),
      type: scores(18, 0.9),
    });
    expect(rows.map(({ key, cases }) => [key, cases])).toEqual([
      ['relevance', 30],
      ['group', 20],
      ['type', 18],
    ]);
  });

  it('put the most cases first, then go by name', () => {
    const keyed = [
      { key: 'b', ...scores(4) },
      { key: 'a', ...scores(4) },
      { key: 'c', ...scores(40) },
    ];
    const rows = keyedRows(keyed, (key) => `Name of ${key}`);
    expect(rows.map(({ name }) => name)).toEqual(['Name of c', 'Name of a', 'Name of b']);
  });

  it('by language show the level that is asked for', () => {
    const byLanguage = ['ru', 'ar'].map((language, index) => ({
      language,
      documents: 20,
      relevance: scores(15),
      group: scores(14 + index, 0.8),
      type: scores(13, 0.7),
    }));
    const rows = languageRows({ byLanguage }, 'group', (code) => code.toUpperCase());
    expect(rows.map(({ name, cases }) => [name, cases])).toEqual([
      ['AR', 15],
      ['RU', 14],
    ]);
    expect(rows[0]!.f1!.value).toBe(0.8);
    expect(languageRows({ byLanguage: [] }, 'type', String)).toEqual([]);
  });
});
