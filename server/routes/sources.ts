import { z } from 'zod';
import {
  newSource,
  source,
  sourceChange,
  sourceRemoval,
  sourceRemovalResponse,
  sourcesResponse,
} from '../../core/contract/sources.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { listSources, readSource } from '../../db/reads/sources.ts';
import {
  addSource,
  changeSource,
  type NewSourceRow,
  removeSource,
} from '../../db/stores/sources.ts';
import { requestCollection } from '../../worker/queue/request-collection.ts';
import { type Call, endpoint } from '../endpoint.ts';

export const sourceRoutes = [
  endpoint({
    method: 'get',
    path: '/sources',
    summary: 'All sources with their state, by name',
    response: sourcesResponse,
    handle: async ({ context: { store }, api }) => ({
      items: await listSources(store.db, api.now()),
    }),
  }),
  endpoint({
    method: 'post',
    path: '/sources',
    summary: 'Add a feed by its address',
    body: newSource,
    response: source,
    status: 201,
    async handle({ context, body, api }) {
      const refusal = api.addresses.refusal(new URL(body.url));
      if (refusal) throw new UndercurrentError('invalid', refusal);
      const name = body.name ?? new URL(body.url).hostname.replace(/^www\./, '');
      const { country = null, language = null, kind, url, folder = null } = body;
      const row: NewSourceRow = {
        name,
        url,
        publisher: body.publisher ?? name,
        country,
        language,
        kind,
        folder,
        ...(body.textFrom ? { text_from: body.textFrom } : {}),
      };
      const { id, added } = await addSource(context.store.db, row, api.now());
      if (!added)
        throw new UndercurrentError('conflict', `This feed is there already: source ${id}.`);
      await requestCollection(context.queue, id);
      return readSource(context.store.db, id, api.now());
    },
  }),
  endpoint({
    method: 'patch',
    path: '/sources/:id',
    summary: 'Change a source, or switch it on or off',
    body: sourceChange,
    response: source,
    async handle({ context, body, id, api }) {
      await changeSource(context.store.db, id, body, api.now());
      if (body.active) await requestCollection(context.queue, id);
      return readSource(context.store.db, id, api.now());
    },
  }),
  endpoint({
    method: 'delete',
    path: '/sources/:id',
    summary:
      'Remove a source that brought nothing yet; one with reports is switched off and its reports are kept',
    response: z.object({ outcome: z.enum(['removed', 'switched off']) }),
    handle: async ({ context: { store }, id, api }) => ({
      outcome: await removeSource(store.db, id, api.now()),
    }),
  }),
  endpoint({
    method: 'post',
    path: '/sources/:id/poll',
    summary: 'Poll a source now',
    response: source,
    status: 202,
    async handle({ context, id, api }) {
      const found = await readSource(context.store.db, id, api.now());
      if (found.state === 'archive')
        throw new UndercurrentError('conflict', 'An import has no address to poll.');
      if (found.state === 'off')
        throw new UndercurrentError('conflict', 'This source is switched off: switch it on first.');
      await requestCollection(context.queue, id);
      return found;
    },
  }),
  endpoint({
    method: 'post',
    path: '/sources/remove',
    summary:
      'Remove several sources, as a pack that was switched on by mistake; each gets an answer',
    body: sourceRemoval,
    response: sourceRemovalResponse,
    async handle({ context: { store }, body, api }) {
      const results = [];
      for (const id of body.ids)
        results.push({ id, outcome: await removed(store.db, id, api.now()) });
      return { results };
    },
  }),
];

/** One that is gone already is what was wanted. */
async function removed(db: Call['context']['store']['db'], id: number, now: Date) {
  return removeSource(db, id, now).catch((error: unknown) => {
    if (error instanceof UndercurrentError && error.code === 'not-found') return 'removed' as const;
    throw error;
  });
}
