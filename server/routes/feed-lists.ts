import { formatOpml } from '../../core/collection/feeds/opml.ts';
import { csvLine } from '../../core/collection/imports/format-csv.ts';
import { feedListQuery, listedFeedsResponse } from '../../core/contract/feed-list.ts';
import { job } from '../../core/contract/jobs.ts';
import { newProbe } from '../../core/contract/probe.ts';
import { feedsForExport, listedFeeds } from '../../db/reads/feed-lists.ts';
import { readJob } from '../../db/reads/jobs.ts';
import { probeFeed } from '../../worker/queue/jobs.ts';
import { requestFeedList } from '../../worker/queue/request-feed-list.ts';
import { requestJob } from '../../worker/queue/request-job.ts';
import { endpoint } from '../endpoint.ts';

export const feedListRoutes = [
  endpoint({
    method: 'post',
    path: '/sources/probe',
    summary:
      'Find and test the feeds at an address before one is saved. The job, when done, has the answer',
    body: newProbe,
    response: job,
    status: 202,
    async handle({ context, body }) {
      const { url } = body;
      const about = { subject: url, unit: 'addresses' };
      return readJob(context.store.db, await requestJob(context, probeFeed, { url }, about));
    },
  }),
  endpoint({
    method: 'post',
    path: '/sources/opml',
    summary:
      'Check and add the feeds of an OPML file. The file is the body, in any encoding; every feed gets an answer',
    query: feedListQuery,
    bodyType: 'text/xml',
    response: job,
    status: 202,
    async handle({ context, query, request }) {
      const id = await requestFeedList(context, {
        name: query.name ?? 'OPML file',
        bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        contentType: request.get('content-type') ?? null,
        unreachable: query.unreachable,
      });
      return readJob(context.store.db, id);
    },
  }),
  endpoint({
    method: 'get',
    path: '/sources/export.opml',
    summary: 'All feeds as OPML, in their folders',
    response: { mediaType: 'text/x-opml' },
    handle: async ({ context: { store } }) =>
      formatOpml('Undercurrent sources', await feedsForExport(store.db)),
  }),
  endpoint({
    method: 'get',
    path: '/jobs/:id/feeds',
    summary: 'What became of each feed of a list',
    response: listedFeedsResponse,
    handle: async ({ context: { store }, id }) => ({ items: await listedFeeds(store.db, id) }),
  }),
  endpoint({
    method: 'get',
    path: '/jobs/:id/feeds.csv',
    summary: 'What became of each feed of a list, for a spreadsheet',
    response: { mediaType: 'text/csv' },
    async handle({ context: { store }, id }) {
      const columns = [
        'number',
        'outcome',
        'name',
        'url',
        'newUrl',
        'folder',
        'sourceId',
        'reason',
      ] as const;
      const feeds = await listedFeeds(store.db, id);
      const rows = feeds.map((feed) => csvLine(columns.map((column) => feed[column])));
      // Spreadsheets read UTF-8 only behind a mark.
      return `\uFEFF${csvLine(columns)}${rows.join('')}`;
    },
  }),
];
