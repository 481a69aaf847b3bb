import {
  type ImportOutcome,
  outcomeCsv,
  outcomeHead,
} from '../../core/collection/imports/import-outcome.ts';
import { job, jobsQuery, jobsResponse } from '../../core/contract/jobs.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Database } from '../../db/open.ts';
import { countOwed, listJobs, readJob } from '../../db/reads/jobs.ts';
import { findImportRun, type ImportRun, requestStop } from '../../db/stores/job-runs.ts';
import { readOutcomes } from '../../db/stores/upload-outcomes.ts';
import { dropUploadBytes } from '../../db/stores/uploads.ts';
import { requestUndo } from '../../worker/queue/request-undo.ts';
import { type Call, endpoint } from '../endpoint.ts';

export const jobRoutes = [
  endpoint({
    method: 'get',
    path: '/jobs',
    summary: 'What is being worked on, and what was',
    query: jobsQuery,
    response: jobsResponse,
    async handle({ context: { store, queue }, query }) {
      // In this order: a job that is listed as done has left its traces before the second question is asked.
      const items = await listJobs(store.db, query.state);
      const [queues, owed] = await Promise.all([queue.counts(), countOwed(store.db)]);
      return { items, queues, ...owed };
    },
  }),
  endpoint({
    method: 'get',
    path: '/jobs/:id',
    summary: 'One job with its progress',
    response: job,
    handle: ({ context: { store }, id }) => readJob(store.db, id),
  }),
  endpoint({
    method: 'get',
    path: '/jobs/:id/outcomes.csv',
    summary: 'What became of each line of an import, as a table',
    response: { mediaType: 'text/csv' },
    async handle({ context: { store }, id, response }) {
      const { uploadId } = await importOf(store.db, id);
      attach(response, `import-${id}.csv`);
      return asCsv(readOutcomes(store.db, uploadId));
    },
  }),
  endpoint({
    method: 'get',
    path: '/jobs/:id/outcomes.jsonl',
    summary: 'What became of each line of an import, as JSON lines',
    response: { mediaType: 'application/x-ndjson' },
    async handle({ context: { store }, id, response }) {
      const { uploadId } = await importOf(store.db, id);
      attach(response, `import-${id}.jsonl`);
      return asJsonLines(readOutcomes(store.db, uploadId));
    },
  }),
  endpoint({
    method: 'post',
    path: '/jobs/:id/cancel',
    summary: 'Stop an import; what it has added stays',
    response: job,
    async handle({ context: { store }, id, api }) {
      const { uploadId } = await importOf(store.db, id);
      await requestStop(store.db, id, api.now());
      const after = await readJob(store.db, id);
      if (after.state === 'cancelled') await dropUploadBytes(store.db, uploadId);
      return after;
    },
  }),
  endpoint({
    method: 'post',
    path: '/jobs/:id/undo',
    summary: 'Take back an import: the reports it added are removed',
    response: job,
    status: 202,
    async handle({ context, id }) {
      const runId = await requestUndo(context, await importOf(context.store.db, id));
      return readJob(context.store.db, runId);
    },
  }),
];

async function importOf(db: Database, id: number): Promise<ImportRun> {
  const run = await findImportRun(db, id);
  if (!run) throw new UndercurrentError('not-found', `There is no import ${id}.`);
  return run;
}

function attach(response: Call['response'], name: string): void {
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
}

async function* asCsv(batches: AsyncIterable<ImportOutcome[]>): AsyncGenerator<string> {
  yield outcomeHead;
  for await (const batch of batches) yield batch.map(outcomeCsv).join('');
}

async function* asJsonLines(batches: AsyncIterable<ImportOutcome[]>): AsyncGenerator<string> {
  for await (const batch of batches)
    yield batch.map((outcome) => `${JSON.stringify(outcome)}\n`).join('');
}
