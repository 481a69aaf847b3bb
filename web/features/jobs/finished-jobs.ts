import type { Job } from '../../../core/contract/jobs.ts';

export interface Fold {
  kind: Job['kind'];
  jobs: Job[];
  lastFinishedAt: string | null;
}

export interface FinishedJobs {
  /** What a person started, and what went wrong. */
  cards: Job[];
  /** What runs by itself, one entry per kind, the most recent first. */
  folds: Fold[];
}

export function finishedJobs(jobs: readonly Job[]): FinishedJobs {
  const cards: Job[] = [];
  const byKind = new Map<Job['kind'], Job[]>();
  for (const job of jobs) {
    if (job.kind === 'import-file' || job.state === 'failed') cards.push(job);
    else byKind.set(job.kind, [...(byKind.get(job.kind) ?? []), job]);
  }
  const folds = [...byKind].map(([kind, jobs]) => ({ kind, jobs, lastFinishedAt: lastOf(jobs) }));
  folds.sort((a, b) => (b.lastFinishedAt ?? '').localeCompare(a.lastFinishedAt ?? ''));
  return { cards, folds };
}

function lastOf(jobs: readonly Job[]): string | null {
  const times = jobs.flatMap((job) => job.finishedAt ?? []).sort();
  return times.at(-1) ?? null;
}
