import { describe, expect, it } from 'vitest';
import type { Model } from '../../../core/contract/classifier.ts';
import type { Job } from '../../../core/contract/jobs.ts';
import {
  beforeAfter,
  factorRows,
  judgementsSentence,
  learnedSentence,
  modelOf,
} from '../../../web/features/quality/learning-words.ts';

const scores = (f1: number) => ({ precision: f1, recall: f1, f1, support: 10 });
const model = (part: Partial<Model>): Model => ({
  id: 1,
  by: 'someone',
  at: '2026-03-01T10:00:05Z',
  inForce: false,
  learnedFrom: 47,
  heldOut: 16,
  before: { relevance: scores(0.88), leaf: scores(0.81) },
  after: { relevance: scores(0.91), leaf: scores(0.84) },
  accepted: true,
  factors: {},
  ...part,
});
const job = (part: Partial<Job>): Job => ({
  id: 7,
  kind: 'learn',
  subject: 'Corrections',
  state: 'done',
  step: null,
  done: 63,
  total: 63,
  unit: 'reports',
  createdAt: '2026-03-01T10:00:00Z',
  startedAt: '2026-03-01T10:00:01Z',
  finishedAt: '2026-03-01T10:00:06Z',
  error: null,
  result: null,
  ...part,
});

describe('how many judgements there are', () => {
  it('says how many are missing', () => {
    expect(judgementsSentence(0, 40)).toBe('0 judgements so far; learning needs 40, so 40 more.');
    expect(judgementsSentence(1, 40)).toBe('1 judgement so far; learning needs 40, so 39 more.');
  });

  it('says that there are enough', () => {
    expect(judgementsSentence(40, 40)).toBe('40 judgements; learning needs 40.');
  });
});

describe('the model a job made', () => {
  const older = model({ id: 1, at: '2026-03-01T09:00:00Z' });
  const made = model({ id: 2 });

  it('is the newest since it began', () => {
    expect(modelOf(job({}), [made, older])).toBe(made);
    expect(modelOf(job({ startedAt: null }), [made, older])).toBe(made);
  });

  it('is not an older one while the list is on its way', () => {
    expect(modelOf(job({}), [older])).toBeNull();
  });

  it('is none before the end, after a failure, and without a job', () => {
    expect(modelOf(job({ state: 'running' }), [made])).toBeNull();
    expect(modelOf(job({ state: 'failed' }), [made])).toBeNull();
    expect(modelOf(null, [made])).toBeNull();
  });
});

describe('what came of learning', () => {
  it('is in force where it is no worse', () => {
    expect(learnedSentence(model({}))).toBe(
      'Put in force: it does no worse. On 16 judgements kept aside, F1 of relevance went from 88 % to 91 % and of crime types from 81 % to 84 %. Earlier reports are being read anew.',
    );
  });

  it('is not used where it did worse', () => {
    const worse = model({ accepted: false, after: { relevance: scores(0.84), leaf: scores(0.8) } });
    expect(learnedSentence(worse)).toBe(
      'Not used: it did worse. On 16 judgements kept aside, F1 of relevance went from 88 % to 84 % and of crime types from 81 % to 80 %.',
    );
  });

  it('fits into a cell', () => {
    expect(beforeAfter(0.881, 0.914)).toBe('88 % → 91 %');
  });
});

describe('the factors of a model', () => {
  const rows = (factors: Model['factors']) => factorRows(factors, (type) => type.toUpperCase());

  it('are listed with the most changed first, whichever way', () => {
    expect(rows({ a: 1.1, b: 0.5, c: 1.5 }).map(({ type }) => type)).toEqual(['b', 'c', 'a']);
  });

  it('say in words which way a crime type was moved', () => {
    expect(rows({ a: 1.222 })).toEqual([
      { type: 'a', name: 'A', factor: '× 1.22', says: 'named sooner' },
    ]);
    expect(rows({ a: 0.8 })[0]).toMatchObject({ factor: '× 0.80', says: 'named later' });
  });

  it('leave out what changes nothing', () => {
    expect(rows({ a: 1, b: 1.01, c: 0.99 })).toEqual([]);
    expect(rows({})).toEqual([]);
  });

  it('go by type where they are alike', () => {
    expect(rows({ b: 1.2, a: 1.2 }).map(({ type }) => type)).toEqual(['a', 'b']);
  });
});
