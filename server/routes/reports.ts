import { reportDetail, reportsQuery, reportsResponse } from '../../core/contract/reports.ts';
import { listReports, readReport } from '../../db/reads/reports.ts';
import { endpoint } from '../endpoint.ts';
import { settledFilters } from '../present/check-filters.ts';

export const reportRoutes = [
  endpoint({
    method: 'get',
    path: '/reports',
    summary: 'Reports that meet the filters, newest first',
    query: reportsQuery,
    response: reportsResponse,
    handle: async ({ context: { store }, query, api }) =>
      listReports(store.db, await settledFilters(store.db, query, api.now())),
  }),
  endpoint({
    method: 'get',
    path: '/reports/:id',
    summary: 'One report with its labels, their evidence and its places',
    response: reportDetail,
    handle: ({ context: { store }, id }) => readReport(store.db, id),
  }),
];
