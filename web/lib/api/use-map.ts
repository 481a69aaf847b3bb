import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CrimeMap } from '../../../core/contract/trends.ts';
import { getJson, type Params } from './client.ts';

export function useMap(params: Params | null) {
  return useQuery({
    queryKey: ['map', params],
    queryFn: ({ signal }) => getJson<CrimeMap>('/map', params!, signal),
    enabled: params !== null,
    placeholderData: keepPreviousData,
  });
}
