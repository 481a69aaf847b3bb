import { canonicalUrl } from '../../core/collection/items/canonical-url.ts';
import {
  catalogueChoice,
  catalogueResponse,
  sourceImportResponse,
} from '../../core/contract/sources.ts';
import { listSources } from '../../db/reads/sources.ts';
import { catalogue, packs } from '../../db/seed/catalogue.ts';
import type { CatalogueSource } from '../../db/seed/catalogue-source.ts';
import { addSource } from '../../db/stores/sources.ts';
import { requestCollection } from '../../worker/queue/request-collection.ts';
import { type Call, endpoint } from '../endpoint.ts';

const identity = (url: string): string => canonicalUrl(url) ?? url;
const byKey = new Map(catalogue.map((entry) => [entry.key, entry]));

export const catalogueRoutes = [
  endpoint({
    method: 'get',
    path: '/catalogue',
    summary: 'Feeds ready to be switched on, in packs',
    response: catalogueResponse,
    async handle({ context: { store }, api }) {
      const sources = await listSources(store.db, api.now());
      const known = new Set(sources.flatMap(({ url }) => (url === null ? [] : [identity(url)])));
      const items = catalogue.map((entry) => present(entry, known.has(identity(entry.url))));
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
      const results = [];
      for (const key of body.keys) results.push(await switchOn(context, key, api.now()));
      return { results };
    },
  }),
];

function present({ site: _, connector, checked, ...entry }: CatalogueSource, added: boolean) {
  return { ...entry, connector: connector ?? 'feed', checked: checked ?? null, added };
}

async function switchOn(context: Call['context'], key: string, now: Date) {
  const entry = byKey.get(key);
  if (!entry) {
    const reason = 'Not in the catalogue.';
    return { url: key, name: null, outcome: 'refused', reason, sourceId: null };
  }
  const { name, url, site = null, publisher, country, language, kind, connector } = entry;
  const row = { name, url, site, publisher, country, language, kind };
  const source = connector === undefined ? row : { ...row, connector };
  const { id, added } = await addSource(context.store.db, source, now);
  if (added) await requestCollection(context.queue, id);
  const outcome = added ? 'added' : 'already there';
  return { url, name, outcome, reason: null, sourceId: id };
}
