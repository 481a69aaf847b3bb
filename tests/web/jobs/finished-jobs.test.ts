import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Job, jobKinds } from '../../../core/contract/jobs.ts';
import { finishedJobs } from '../../../web/features/jobs/finished-jobs.ts';

function job(change: Partial<Job>): Job {
  return {
    id: 1,
    kind: 'analyse-reports',
    subject: 'Reports 1–256',
    state: 'done',
    step: null,
    done: 256,
    total: 256,
    unit: 'reports',
    createdAt: '2026-01-09T08:00:00Z',
    startedAt: '2026-01-09T08:00:00Z',
    finishedAt: '2026-01-09T08:00:02Z',
    error: null,
    result: null,
    ...change,
  };
}

describe('finished jobs', () => {
  it('are folded per kind with the last end, the most recent kind first', () => {
    const { cards, folds } = finishedJobs([
      job({ id: 4, finishedAt: '2026-01-09T08:00:00Z' }),
      job({ id: 3, kind: 'roll-up', finishedAt: '2026-01-09T10:00:00Z' }),
      job({ id: 2, finishedAt: '2026-01-09T09:00:00Z' }),
      job({ id: 1, kind: 'collect-source', finishedAt: '2026-01-09T07:00:00Z' }),
    ]);
    expect(cards).toEqual([]);
    expect(folds.map(({ kind, jobs }) => [kind, jobs.length])).toEqual([
      ['roll-up', 1],
      ['analyse-reports', 2],
      ['collect-source', 1],
    ]);
    expect(folds[1]!.lastFinishedAt).toBe('2026-01-09T09:00:00Z');
  });

  it('stay apart where a person asked for them or where they failed', () => {
    const { cards, folds } = finishedJobs([
      job({ id: 3, kind: 'import-file', subject: 'seizures.csv' }),
      job({ id: 2, kind: 'collect-source', state: 'failed', error: 'The server answered 503.' }),
      job({ id: 1, state: 'failed', finishedAt: null }),
    ]);
    expect(cards.map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(folds).toEqual([]);
  });

  it('say so where no end is known', () => {
    expect(finishedJobs([job({ finishedAt: null })]).folds[0]!.lastFinishedAt).toBeNull();
    expect(finishedJobs([])).toEqual({ cards: [], folds: [] });
  });

  it('are each shown once, in the order they came', () => {
    const kind = fc.constantFrom(...jobKinds);
    const state = fc.constantFrom('done' as const, 'failed' as const);
    fc.assert(
      fc.property(fc.array(fc.record({ kind, state })), (changes) => {
        const jobs = changes.map((change, id) => job({ ...change, id }));
        const { cards, folds } = finishedJobs(jobs);
        const lists = [cards, ...folds.map((fold) => fold.jobs)];
        expect(lists.flat().length).toBe(jobs.length);
        for (const list of lists) {
          const ids = list.map(({ id }) => id);
          expect(ids).toEqual([...ids].sort((a, b) => a - b));
        }
      }),
    );
  });
});
