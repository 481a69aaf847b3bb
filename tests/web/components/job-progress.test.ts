import { describe, expect, it } from 'vitest';
import type { Job } from '../../../core/contract/jobs.ts';
import { progressOf } from '../../../web/components/job-progress.ts';

const now = new Date('2026-01-10T12:00:10Z');
const job: Job = {
  id: 1,
  kind: 'import-file',
  subject: 'a.jsonl',
  state: 'running',
  step: null,
  done: 500,
  total: 2000,
  unit: 'bytes',
  createdAt: '2026-01-10T12:00:00Z',
  startedAt: '2026-01-10T12:00:00Z',
  finishedAt: null,
  error: null,
  result: null,
};

describe('progress of a job', () => {
  it('has a part, a rate and an end', () => {
    expect(progressOf(job, now)).toEqual({ part: 0.25, rate: 50, remaining: 30, elapsed: 10 });
  });

  it('promises nothing before it has settled', () => {
    expect(progressOf({ ...job, startedAt: '2026-01-10T12:00:09Z' }, now)).toMatchObject({
      rate: null,
      remaining: null,
    });
    expect(progressOf({ ...job, startedAt: null, state: 'waiting' }, now).elapsed).toBeNull();
  });

  it('has no part where the total is not known', () => {
    expect(progressOf({ ...job, total: null }, now)).toMatchObject({
      part: null,
      remaining: null,
      rate: 50,
    });
  });

  it('stands still once finished', () => {
    const done = { ...job, state: 'done' as const, done: 2000, finishedAt: '2026-01-10T12:00:05Z' };
    expect(progressOf(done, now)).toEqual({ part: 1, rate: 400, remaining: null, elapsed: 5 });
  });

  it('never passes the end when the total was an estimate', () => {
    expect(progressOf({ ...job, done: 3000 }, now)).toMatchObject({ part: 1, remaining: 0 });
  });
});
