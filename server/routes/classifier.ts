import { z } from 'zod';
import type { WatchTerm } from '../../core/classification/additions.ts';
import {
  classifierChangesResponse,
  fewestToLearn,
  modelChoice,
  modelsResponse,
  newWatchTerm,
  watchTermsResponse,
} from '../../core/contract/classifier.ts';
import { job } from '../../core/contract/jobs.ts';
import { UndercurrentError } from '../../core/errors.ts';
import {
  countJudged,
  listClassifierChanges,
  listModels,
  listWatchTerms,
} from '../../db/reads/classifier.ts';
import { readJob } from '../../db/reads/jobs.ts';
import { addWatchTerm, putInForce, removeWatchTerm } from '../../db/stores/additions.ts';
import { learn, reanalyse, tryTerm } from '../../worker/queue/jobs.ts';
import { requestJob } from '../../worker/queue/request-job.ts';
import { type Call, endpoint } from '../endpoint.ts';
import { localAnalyst } from '../local-analyst.ts';

export const classifierRoutes = [
  endpoint({
    method: 'get',
    path: '/watch-terms',
    summary: 'Words that are watched for beside the lexicon, newest first',
    response: watchTermsResponse,
    handle: async ({ context: { store } }) => ({ items: await listWatchTerms(store.db) }),
  }),
  endpoint({
    method: 'post',
    path: '/watch-terms/try',
    summary:
      'Say what a term would have done to the reports of the last 30 days. The job, when done, has the answer',
    body: newWatchTerm,
    response: job,
    status: 202,
    async handle({ context, body }) {
      const { note: _, ...term } = body;
      const about = { subject: body.written, unit: 'reports' };
      const payload = { term: term as WatchTerm };
      return readJob(context.store.db, await requestJob(context, tryTerm, payload, about));
    },
  }),
  endpoint({
    method: 'post',
    path: '/watch-terms',
    summary: 'Watch for a term from now on; earlier reports are read anew, newest first',
    body: newWatchTerm,
    response: watchTermsResponse,
    status: 201,
    async handle({ context, body, api }) {
      const { note = null, ...term } = body;
      const who = { by: localAnalyst, now: api.now() };
      await context.store.db
        .transaction()
        .execute((tx) => addWatchTerm(tx, { ...(term as WatchTerm), note }, who));
      await readAnew(context);
      return { items: await listWatchTerms(context.store.db) };
    },
  }),
  endpoint({
    method: 'delete',
    path: '/watch-terms/:id',
    summary: 'Watch for a term no more; reports that had it are read anew',
    response: watchTermsResponse,
    async handle({ context, id, api }) {
      const who = { by: localAnalyst, now: api.now() };
      await context.store.db.transaction().execute((tx) => removeWatchTerm(tx, id, who));
      await readAnew(context);
      return { items: await listWatchTerms(context.store.db) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/models',
    summary:
      'Models fitted to corrections, newest first, with how they did on judgements kept aside',
    response: modelsResponse,
    handle: ({ context }) => models(context),
  }),
  endpoint({
    method: 'post',
    path: '/models',
    summary: 'Learn from corrections; what is learned is put in force only where it is not worse',
    body: z.object({}).strict(),
    response: job,
    status: 202,
    async handle({ context }) {
      const judged = await countJudged(context.store.db);
      if (judged < fewestToLearn)
        throw new UndercurrentError(
          'conflict',
          `Learning needs ${fewestToLearn} reports that were corrected or confirmed; there are ${judged}.`,
        );
      const about = { subject: 'Corrections', unit: 'reports' };
      const id = await requestJob(context, learn, { by: localAnalyst }, about);
      return readJob(context.store.db, id);
    },
  }),
  endpoint({
    method: 'put',
    path: '/models/in-force',
    summary: 'Put a model in force, or the shipped one; reports are read anew',
    body: modelChoice,
    response: modelsResponse,
    async handle({ context, body, api }) {
      const who = { by: localAnalyst, now: api.now() };
      await context.store.db.transaction().execute((tx) => putInForce(tx, body.id, who));
      await readAnew(context);
      return models(context);
    },
  }),
  endpoint({
    method: 'get',
    path: '/classifier-changes',
    summary: 'Every change to what analyses are made with beside what ships, newest first',
    response: classifierChangesResponse,
    handle: async ({ context: { store } }) => ({ items: await listClassifierChanges(store.db) }),
  }),
];

async function models({ store }: Call['context']) {
  const [items, judged] = await Promise.all([listModels(store.db), countJudged(store.db)]);
  return { items, judged, fewest: fewestToLearn };
}

async function readAnew({ queue }: Call['context']): Promise<void> {
  await queue.add(reanalyse, {}, { only: 'reanalyse' });
}
