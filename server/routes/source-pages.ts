import { sourceDetail } from '../../core/contract/source-detail.ts';
import { readSourceDetail } from '../../db/reads/source-detail.ts';
import { endpoint } from '../endpoint.ts';

export const sourcePageRoutes = [
  endpoint({
    method: 'get',
    path: '/sources/:id',
    summary: 'One source with its volume per day, its last polls and what happened to it',
    response: sourceDetail,
    handle: ({ context: { store }, id, api }) => readSourceDetail(store.db, id, api.now()),
  }),
];
