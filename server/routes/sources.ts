import { z } from 'zod';
import { formatOpml, parseOpml } from '../../core/collection/opml.ts';
import {
  catalogueChoice,
  catalogueResponse,
  newSource,
  source,
  sourceChange,
  sourceImportResponse,
  sourcesResponse,
} from '../../core/contract/sources.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { listSources, readSource } from '../../db/reads/sources.ts';
import { catalogue, packs } from '../../db/seed/catalogue.ts';
import {
  addSource,
  changeSource,
  type NewSourceRow,
  removeSource,
} from '../../db/stores/sources.ts';
import { collectSource } from '../../worker/queue/jobs.ts';
import { type Call, endpoint } from '../endpoint.ts';

export const sourceRoutes = [
  endpoint({
    method: 'get',
    path: '/sources',
    summary: 'All sources with their state, by name',
    response: sourcesResponse,
    handle: async ({ context: { store } }) => ({ items: await listSources(store.db) }),
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
      const { country = null, language = null, kind, url } = body;
      const row: NewSourceRow = {
        name,
        url,
        publisher: body.publisher ?? name,
        country,
        language,
        kind,
      };
      const { id, added } = await addSource(context.store.db, row, api.now());
      if (!added)
        throw new UndercurrentError('conflict', `This feed is there already: source ${id}.`);
      await collectNow(context, id);
      return readSource(context.store.db, id);
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
      if (body.active) await collectNow(context, id);
      return readSource(context.store.db, id);
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
    async handle({ context, id }) {
      const found = await readSource(context.store.db, id);
      if (found.state === 'archive')
        throw new UndercurrentError('conflict', 'An import has no address to poll.');
      if (found.state === 'off')
        throw new UndercurrentError('conflict', 'This source is switched off: switch it on first.');
      await collectNow(context, id);
      return found;
    },
  }),
  endpoint({
    method: 'post',
    path: '/sources/opml',
    summary: 'Add the feeds of an OPML file. The file is the body; every feed gets an answer',
    bodyType: 'text/xml',
    response: sourceImportResponse,
    async handle({ context, request, api }) {
      const feeds = parseOpml(typeof request.body === 'string' ? request.body : '');
      const rows = feeds.map(({ url, title, site }) => ({
        name: title ?? url,
        url,
        site,
        publisher: title ?? url,
        country: null,
        language: null,
        kind: 'press',
      }));
      return { results: await addMany({ context, api }, rows) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/sources/export.opml',
    summary: 'All feeds as OPML',
    response: { mediaType: 'text/x-opml' },
    async handle({ context: { store } }) {
      const feeds = (await listSources(store.db)).filter((entry) => entry.url !== null);
      return formatOpml(
        'Undercurrent sources',
        feeds.map(({ url, name, site, kind }) => ({ url: url!, title: name, site, folder: kind })),
      );
    },
  }),
  endpoint({
    method: 'get',
    path: '/catalogue',
    summary: 'Feeds ready to be switched on, in packs',
    response: catalogueResponse,
    async handle({ context: { store } }) {
      const known = new Set((await listSources(store.db)).map((entry) => entry.url));
      const items = catalogue.map(
        ({ key, name, url, publisher, country, language, kind, pack, connector, ...check }) => ({
          key,
          name,
          url,
          publisher,
          country,
          language,
          kind,
          pack,
          connector: connector ?? 'feed',
          verified: check.verified,
          checked: check.checked ?? null,
          added: known.has(url),
        }),
      );
      return { packs, items };
    },
  }),
  endpoint({
    method: 'post',
    path: '/catalogue',
    summary: 'Switch on feeds of the catalogue; every feed gets an answer',
    body: catalogueChoice,
    response: sourceImportResponse,
    async handle({ context, body, api }) {
      const byKey = new Map(catalogue.map((entry) => [entry.key, entry]));
      const unknown = body.keys.filter((key) => !byKey.has(key));
      const rows = body.keys
        .flatMap((key) => byKey.get(key) ?? [])
        .map(({ name, url, site = null, publisher, country, language, kind }) => ({
          name,
          url,
          site,
          publisher,
          country,
          language,
          kind,
        }));
      const results = await addMany({ context, api }, rows);
      return {
        results: [
          ...results,
          ...unknown.map((key) => ({
            url: key,
            name: null,
            outcome: 'refused',
            reason: 'Not in the catalogue.',
            sourceId: null,
          })),
        ],
      };
    },
  }),
];

async function collectNow({ queue }: Call['context'], sourceId: number): Promise<void> {
  await queue.add(collectSource, { sourceId }, { once: `source-${sourceId}` });
}

async function addMany({ context, api }: Pick<Call, 'context' | 'api'>, rows: NewSourceRow[]) {
  const results = [];
  for (const row of rows) {
    const address = newSource.shape.url.safeParse(row.url);
    const refusal = address.success
      ? api.addresses.refusal(new URL(address.data))
      : 'Not an http or https address.';
    if (refusal) {
      results.push({
        url: row.url ?? '',
        name: row.name,
        outcome: 'refused',
        reason: refusal,
        sourceId: null,
      });
      continue;
    }
    const { id, added } = await addSource(context.store.db, row, api.now());
    if (added) await collectNow(context, id);
    results.push({
      url: row.url!,
      name: row.name,
      outcome: added ? 'added' : 'already there',
      reason: null,
      sourceId: id,
    });
  }
  return results;
}
