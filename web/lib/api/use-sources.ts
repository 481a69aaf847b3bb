import { useQuery } from '@tanstack/react-query';
import type { Sources } from '../../../core/contract/sources.ts';
import { getJson } from './client.ts';

export function useSources() {
  return useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => getJson<Sources>('/sources', {}, signal),
    refetchInterval: 30_000,
  });
}
