import { parseFieldMap } from '../../core/collection/import-record.ts';
import { job, jobsQuery, jobsResponse, uploadQuery } from '../../core/contract/jobs.ts';
import { countOwed, listJobs, readJob } from '../../db/reads/jobs.ts';
import { addSource } from '../../db/stores/sources.ts';
import { requestImport } from '../../worker/queue/request-import.ts';
import { endpoint } from '../endpoint.ts';
import { limited } from '../middleware/limited.ts';
import { Invalid } from '../middleware/problems.ts';

const largestUpload = 2 * 1024 ** 3;

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
    method: 'post',
    path: '/uploads',
    summary:
      'Import a file of reports: JSON lines, CSV or TSV, packed with gzip or not. The file is the body',
    query: uploadQuery,
    bodyType: 'application/octet-stream',
    response: job,
    status: 202,
    async handle({ context, query, request, api }) {
      const fieldMap = readFieldMap(query.map ?? '');
      checkName(query.name);
      const name = query.source ?? query.name;
      const country = query.country ?? null;
      const language = query.language ?? null;
      const source = { name, url: null, publisher: name, country, language, kind: query.kind };
      const { id: sourceId } = await addSource(context.store.db, source, api.now());
      const runId = await requestImport(
        context,
        { name: query.name, sourceId, fieldMap },
        limited(request, largestUpload),
      );
      return readJob(context.store.db, runId);
    },
  }),
];

function readFieldMap(written: string) {
  try {
    return parseFieldMap(written);
  } catch (error) {
    throw new Invalid([{ path: 'query.map', message: (error as Error).message }]);
  }
}

function checkName(name: string): void {
  if (/\.(jsonl|ndjson|json|csv|tsv)(\.gz)?$/i.test(name)) return;
  throw new Invalid([
    {
      path: 'query.name',
      message: `${name} must end in .jsonl, .ndjson, .json, .csv or .tsv, with or without .gz`,
    },
  ]);
}
