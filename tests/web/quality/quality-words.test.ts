import { describe, expect, it } from 'vitest';
import type { Quality } from '../../../core/contract/quality.ts';
import {
  crossCheckSentence,
  driftSentence,
  judgedSentence,
  measuredSentence,
  rangeWords,
  readingSentence,
  sectionName,
  setTitle,
} from '../../../web/features/quality/quality-words.ts';

type MeasuredSet = Quality['measured']['sets'][number];

const share = (value: number) => ({ value, from: value - 0.031, to: value + 0.021 });
const scores = (precision: number, recall: number) => ({
  precision: share(precision),
  recall: share(recall),
  f1: share((precision + recall) / 2),
  support: 300,
});
const language = (code: string): MeasuredSet['byLanguage'][number] => ({
  language: code,
  documents: 20,
  relevance: scores(0.9, 0.9),
  group: scores(0.9, 0.9),
  type: scores(0.9, 0.9),
});
const set = (languages: string[]): MeasuredSet => ({
  file: 'reports.jsonl',
  documents: 1511,
  relevance: scores(0.9, 0.9),
  group: scores(0.9, 0.9),
  type: scores(0.9, 0.9),
  crossChecked: null,
  byGroup: [],
  byType: [],
  byLanguage: languages.map(language),
});

describe('a range in words', () => {
  it('says per cent once', () => {
    expect(rangeWords({ value: 0.92, from: 0.884, to: 0.942 })).toBe('88–94 %');
    expect(rangeWords({ value: 0.006, from: 0.001, to: 0.033 })).toBe('0.10–3.3 %');
  });

  it('is one number where both ends read the same', () => {
    expect(rangeWords({ value: 0.92, from: 0.918, to: 0.922 })).toBe('92 %');
  });

  it('is left out where it is not known', () => {
    expect(rangeWords({ value: 0.92 })).toBe('');
  });
});

describe('what a set is called', () => {
  it('goes by its languages', () => {
    expect(setTitle(set([]))).toBe('1,511 labelled reports');
    expect(setTitle(set(['pt']))).toBe('1,511 labelled reports in Portuguese');
    expect(setTitle(set(['ar', 'ru', 'zh']))).toBe('1,511 labelled reports in 3 languages');
  });
});

describe('how the figures are read', () => {
  it('is said in hundreds', () => {
    expect(readingSentence(scores(0.914, 0.887))).toBe(
      'Precision: of 100 crime types the analysis names, about 91 are right. Recall: of 100 it should name, it finds about 89.',
    );
  });

  it('calls the whole all, but not what is only rounded to it', () => {
    expect(readingSentence(scores(1, 0.999))).toContain('names, all are right');
    expect(readingSentence(scores(1, 0.999))).toContain('finds about 100');
  });
});

describe('when it was measured', () => {
  const measured = {
    measuredOn: '2026-11-23',
    versions: { taxonomy: '1.0.0', lexicon: '2-abc' },
    sets: [],
    headlines: [],
    recall: [],
  };

  it('names day and versions, and whether they are in use', () => {
    const sentence = 'Measured on 23 Nov 2026 with lexicon 2-abc and taxonomy 1.0.0';
    expect(measuredSentence(measured, true)).toBe(`${sentence}: the words and rules in use.`);
    expect(measuredSentence(measured, false)).toBe(`${sentence}.`);
  });
});

it('says how relevance does on the half it was not fitted on', () => {
  const checked = { relevance: scores(0.9, 0.96), brier: 0.05, calibrationError: 0.031 };
  expect(crossCheckSentence(checked)).toBe(
    'Relevance fitted on one half of these reports and measured on the other: F1 93 % (90–95 %). As a probability it is off by 3.1 points on average.',
  );
});

describe('sections of newspapers', () => {
  it.each([
    ['SPORTS', 'Sports'],
    ['STYLE & BEAUTY', 'Style & beauty'],
    ['BUSINESS?', 'Business'],
    ['L13', 'Section L13'],
    ['cvn0', 'Section cvn0'],
    ['', ''],
  ])('%s reads %s', (section, name) => {
    expect(sectionName(section)).toBe(name);
  });
});

describe('drift in a sentence', () => {
  const drift = (index: number | null, verdict: Quality['drift']['verdict']) => ({
    months: [],
    sources: [],
    index,
    verdict,
  });

  it('says when there is too little to tell', () => {
    expect(driftSentence(drift(null, null))).toMatch(/^Too few reports to tell/);
  });

  it('is graver the further scores moved', () => {
    const sentences = (['steady', 'moved', 'changed'] as const).map((verdict) =>
      driftSentence(drift(0.1, verdict)),
    );
    expect(sentences[0]).toContain('like those before');
    expect(sentences[1]).toContain('somewhat differently');
    expect(sentences[2]).toContain('may not hold');
  });
});

describe('judgements in a sentence', () => {
  const judged = (reports: number, confirmed: number) =>
    judgedSentence({ reports, confirmed } as Quality['judged']);

  it('tells confirmed from corrected', () => {
    expect(judged(1063, 41)).toBe('1,063 reports judged: 41 confirmed, 1,022 corrected.');
    expect(judged(1, 1)).toBe('1 report judged: 1 confirmed, 0 corrected.');
  });
});
