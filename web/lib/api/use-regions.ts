import { useQuery } from '@tanstack/react-query';
import type { Regions } from '../../../core/contract/taxonomy.ts';
import { getJson } from './client.ts';

export function useRegions() {
  return useQuery({
    queryKey: ['regions'],
    queryFn: ({ signal }) => getJson<Regions>('/regions', {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
