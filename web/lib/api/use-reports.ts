import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Reports } from '../../../core/contract/reports.ts';
import { getJson, type Params } from './client.ts';

/** Page after page of the list. */
export function useReports(params: Params | null) {
  return useInfiniteQuery({
    queryKey: ['reports', 'pages', params],
    queryFn: ({ signal, pageParam }) =>
      getJson<Reports>(
        '/reports',
        { ...params, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    enabled: params !== null,
    placeholderData: keepPreviousData,
  });
}

/** The first few, for a summary. */
export function useNewestReports(params: Params | null) {
  return useQuery({
    queryKey: ['reports', 'newest', params],
    queryFn: ({ signal }) => getJson<Reports>('/reports', params!, signal),
    enabled: params !== null,
    placeholderData: keepPreviousData,
  });
}
