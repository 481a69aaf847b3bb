import type { WatchTerm } from '../../core/classification/additions.ts';
import type { TermTrial } from '../../core/contract/classifier.ts';
import { type TrialReport, trialReports } from '../../db/reads/trial-reports.ts';
import { readAdditions } from '../../db/stores/additions.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import { threadEntry } from '../../db/thread-entry.ts';
import type { WorkContext } from '../context.ts';
import type { TrialHit, TrialTask } from '../learning/trial-thread.ts';
import { openThreadPool } from '../threads/thread-pool.ts';
import type { JobRunContext } from './run-job.ts';

const days = 30;
const batchSize = 500;
const mostExamples = 20;

/** Says what a term would have done to the reports of the last days, and saves nothing but the answer. */
export async function tryTermJob(
  context: WorkContext,
  job: JobRunContext<{ term: WatchTerm }>,
): Promise<void> {
  const { db } = context.store;
  const { term } = job.payload;
  const additions = await readAdditions(db);
  const entry = threadEntry('../learning/trial-thread.js', import.meta.url);
  const pool = openThreadPool({ threads: 1 });
  try {
    const from = dayBefore(context.now(), days);
    const trial = newTrial(context.now());
    let after = 0;
    while (true) {
      const language = term.language === 'any' ? null : term.language;
      const batch = await trialReports(db, from, language, after, batchSize);
      const last = batch.at(-1);
      if (!last) break;
      after = last.id;
      const task: TrialTask = { term, additions, batch };
      count(trial, term, batch, await pool.run<TrialTask, TrialHit[]>(entry, task));
      await progressJob(db, job.runId, { done: trial.read });
    }
    await progressJob(db, job.runId, { done: trial.read, total: trial.read, result: trial });
  } finally {
    await pool.close();
  }
}

function dayBefore(now: Date, count: number): string {
  return new Date(now.getTime() - count * 86_400_000).toISOString().slice(0, 10);
}

function newTrial(now: Date): TermTrial {
  const perDay = Array.from({ length: days + 1 }, (_, at) => ({
    day: dayBefore(now, days - at),
    gained: 0,
  }));
  return { days, read: 0, found: 0, known: 0, gained: 0, perDay, examples: [] };
}

function count(trial: TermTrial, term: WatchTerm, batch: TrialReport[], hits: TrialHit[]): void {
  const byId = new Map(batch.map((report) => [report.id, report]));
  trial.read += batch.length;
  trial.found += hits.length;
  for (const { id, excerpt, gains } of hits) {
    const report = byId.get(id)!;
    if (report.types.includes(term.type)) trial.known++;
    if (gains) {
      trial.gained++;
      const day = trial.perDay.find((each) => each.day === report.day);
      if (day) day.gained++;
    }
    const { title, publishedAt } = report;
    trial.examples.push({ id, title, excerpt, publishedAt: publishedAt.toISOString(), gains });
  }
  trial.examples.sort(gainedThenNewest);
  trial.examples.length = Math.min(trial.examples.length, mostExamples);
}

function gainedThenNewest(
  a: TermTrial['examples'][number],
  b: TermTrial['examples'][number],
): number {
  return Number(b.gains) - Number(a.gains) || (a.publishedAt < b.publishedAt ? 1 : -1);
}
