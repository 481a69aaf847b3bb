import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Trends } from '../../../core/contract/trends.ts';
import { getJson, type Params } from './client.ts';

export function useTrends(params: Params | null) {
  return useQuery({
    queryKey: ['trends', params],
    queryFn: ({ signal }) => getJson<Trends>('/trends', params!, signal),
    enabled: params !== null,
    placeholderData: keepPreviousData,
  });
}
