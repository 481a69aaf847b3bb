import { useQuery } from '@tanstack/react-query';
import type { SourceDetail } from '../../../core/contract/source-detail.ts';
import { getJson } from './client.ts';

/** Below the key of the list, so that what changes one refreshes both. */
export function useSource(id: number) {
  return useQuery({
    queryKey: ['sources', id],
    queryFn: ({ signal }) => getJson<SourceDetail>(`/sources/${id}`, {}, signal),
    refetchInterval: 30_000,
  });
}
