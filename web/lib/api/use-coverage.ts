import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Alarms, Coverage } from '../../../core/contract/coverage.ts';
import { getJson, type Params } from './client.ts';

export function useCoverage(params: Params | null) {
  return useQuery({
    queryKey: ['coverage', params],
    queryFn: ({ signal }) => getJson<Coverage>('/coverage', params!, signal),
    enabled: params !== null,
    placeholderData: keepPreviousData,
  });
}

/** Sources that are silent, out of reach or far above what is usual. */
export function useAlarms() {
  return useQuery({
    queryKey: ['coverage', 'alarms'],
    queryFn: ({ signal }) => getJson<Alarms>('/coverage/alarms', {}, signal),
  });
}
