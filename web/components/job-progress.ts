import type { Job } from '../../core/contract/jobs.ts';

export interface Progress {
  /** 0..1, or null where the total is not known. */
  part: number | null;
  /** Units a second since the start. */
  rate: number | null;
  /** Seconds. */
  remaining: number | null;
  elapsed: number | null;
}

/** Under this the first second's burst would promise an end that never comes. */
const SETTLED_SECONDS = 2;

export function progressOf(job: Job, now: Date): Progress {
  const part = job.total !== null && job.total > 0 ? Math.min(1, job.done / job.total) : null;
  if (job.startedAt === null) return { part, rate: null, remaining: null, elapsed: null };
  const end = job.finishedAt === null ? now.getTime() : Date.parse(job.finishedAt);
  const elapsed = Math.max(0, (end - Date.parse(job.startedAt)) / 1000);
  const settled = elapsed >= SETTLED_SECONDS || (job.finishedAt !== null && elapsed > 0);
  const rate = settled && job.done > 0 ? job.done / elapsed : null;
  const left = job.total === null ? null : Math.max(0, job.total - job.done);
  const remaining = job.finishedAt === null && rate !== null && left !== null ? left / rate : null;
  return { part, rate, remaining, elapsed };
}
