import type { Lesson } from '../../core/classification/learn.ts';
import { judgedReports } from '../../db/reads/judged-reports.ts';
import { keepModel, putInForce, readAdditions } from '../../db/stores/additions.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import { threadEntry } from '../../db/thread-entry.ts';
import type { WorkContext } from '../context.ts';
import type { LearnTask } from '../learning/learn-thread.ts';
import { reanalyse } from '../queue/jobs.ts';
import { openThreadPool } from '../threads/thread-pool.ts';
import type { JobRunContext } from './run-job.ts';

/** The newest judgements: more than anyone makes by hand in years, and what a thread holds at once. */
const most = 20_000;

/** Fits a model to the corrections, keeps it, and puts it in force where it is not worse. */
export async function learnJob(
  context: WorkContext,
  job: JobRunContext<{ by: string }>,
): Promise<void> {
  const { db } = context.store;
  const judged = await judgedReports(db, most);
  await progressJob(db, job.runId, { total: judged.length, step: 'fitting and measuring' });
  const lesson = await lessonFrom({
    inForce: await readAdditions(db),
    judged: judged.map(({ said, machine: _, ...text }) => ({
      ...text,
      relevant: said.relevant,
      types: said.labels.map(({ type }) => type) as LearnTask['judged'][number]['types'],
    })),
  });
  const { learned, ...figures } = lesson;
  const who = { by: job.payload.by, now: context.now() };
  await db.transaction().execute(async (tx) => {
    const id = await keepModel(tx, learned, figures, who);
    if (lesson.accepted) await putInForce(tx, id, who);
    await progressJob(tx, job.runId, { done: judged.length, step: null });
  });
  if (lesson.accepted) await context.queue.add(reanalyse, {}, { only: 'reanalyse' });
}

async function lessonFrom(task: LearnTask): Promise<Lesson> {
  const pool = openThreadPool({ threads: 1 });
  try {
    const entry = threadEntry('../learning/learn-thread.js', import.meta.url);
    return await pool.run<LearnTask, Lesson>(entry, task);
  } finally {
    await pool.close();
  }
}
