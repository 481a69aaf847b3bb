import { useQuery } from '@tanstack/react-query';
import type { Catalogue } from '../../../core/contract/sources.ts';
import { getJson } from './client.ts';

export function useCatalogue() {
  return useQuery({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => getJson<Catalogue>('/catalogue', {}, signal),
    staleTime: 60_000,
  });
}
