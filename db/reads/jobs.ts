import type { Job } from '../../core/contract/jobs.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Database } from '../open.ts';

const shown = 100;

/**
 * The newest jobs first, the newest imports always among them: one import asks for hundreds of small jobs, and
 * would push itself off the list. With 'open' only those that are not finished.
 */
export async function listJobs(db: Database, state: 'open' | 'all'): Promise<Job[]> {
  let newest = db.selectFrom('job_run').selectAll().orderBy('id', 'desc').limit(shown);
  if (state === 'open') newest = newest.where('state', 'in', ['waiting', 'running']);
  const [jobs, imports] = await Promise.all([
    newest.execute(),
    newest.where('kind', 'in', ['import-file', 'import-sources']).execute(),
  ]);
  const listed = new Set(jobs.map(({ id }) => id));
  return [...jobs, ...imports.filter(({ id }) => !listed.has(id))].map(present).map(withoutAnswers);
}

/** What a test or a trial found is for whoever asked for it, not for everyone who looks at the list every second. */
function withoutAnswers({ probe: _, trial: __, ...job }: Job): Job {
  return job;
}

export async function readJob(db: Database, id: number): Promise<Job> {
  const row = await db.selectFrom('job_run').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new UndercurrentError('not-found', `There is no job ${id}.`);
  return present(row);
}

/** What is behind, read in one statement: an analysed report leaves the first number as it enters the second. */
export async function countOwed(db: Database): Promise<{ unanalysed: number; uncounted: number }> {
  return db
    .selectNoFrom((e) => [
      e
        .selectFrom('unanalysed')
        .select((u) => u.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('unanalysed'),
      e
        .selectFrom('dirty_day')
        .select((d) => d.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('uncounted'),
    ])
    .executeTakeFirstOrThrow();
}

type Row = {
  id: number;
  kind: string;
  subject: string;
  state: string;
  step: string | null;
  done: number;
  total: number | null;
  unit: string;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  error: string | null;
  result: unknown;
};

function present(row: Row): Job {
  return {
    id: row.id,
    kind: row.kind as Job['kind'],
    subject: row.subject,
    state: row.state as Job['state'],
    step: row.step,
    done: row.done,
    total: row.total,
    unit: row.unit,
    createdAt: row.created_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    finishedAt: row.finished_at?.toISOString() ?? null,
    error: row.error,
    ...resultOf(row),
  };
}

function resultOf({ kind, result }: Row): Pick<Job, 'result' | 'probe' | 'feeds' | 'trial'> {
  if (result === null) return { result: null };
  if (kind === 'try-term') return { result: null, trial: result as NonNullable<Job['trial']> };
  if (kind === 'probe-feed') return { result: null, probe: result as NonNullable<Job['probe']> };
  if (kind === 'import-sources')
    return { result: null, feeds: result as NonNullable<Job['feeds']> };
  return { result: result as Job['result'] };
}
