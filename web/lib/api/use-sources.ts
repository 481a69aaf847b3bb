import { useQuery } from '@tanstack/react-query';
import type { Sources } from '../../../core/contract/sources.ts';
import { getJson } from './client.ts';
import { useSwitching } from './use-switching.ts';

export function useSources() {
  const switching = useSwitching();
  return useQuery({
    enabled: !switching,
    queryKey: ['sources'],
    queryFn: ({ signal }) => getJson<Sources>('/sources', {}, signal),
    refetchInterval: 30_000,
  });
}
