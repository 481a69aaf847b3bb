import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Matrix } from '../../../core/contract/trends.ts';
import { getJson, type Params } from './client.ts';

export function useMatrix(params: Params | null) {
  return useQuery({
    queryKey: ['matrix', params],
    queryFn: ({ signal }) => getJson<Matrix>('/matrix', params!, signal),
    enabled: params !== null,
    placeholderData: keepPreviousData,
  });
}
