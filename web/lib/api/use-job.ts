import { useQuery } from '@tanstack/react-query';
import type { Job } from '../../../core/contract/jobs.ts';
import { getJson } from './client.ts';
import { isOpen } from './use-jobs.ts';

/** One job, followed until it ends; nothing while there is no id. */
export function useJob(id: number | null) {
  return useQuery({
    enabled: id !== null,
    queryKey: ['job', id],
    queryFn: ({ signal }) => getJson<Job>(`/jobs/${id}`, {}, signal),
    refetchInterval: ({ state }) => (state.data && !isOpen(state.data) ? false : 500),
    staleTime: 0,
  });
}
