import { useQuery } from '@tanstack/react-query';
import type { CrimeTypes } from '../../../core/contract/taxonomy.ts';
import { getJson } from './client.ts';

export function useCrimeTypes() {
  return useQuery({
    queryKey: ['crime-types'],
    queryFn: ({ signal }) => getJson<CrimeTypes>('/crime-types', {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
