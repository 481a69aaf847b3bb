import { useQuery } from '@tanstack/react-query';
import type { Jobs } from '../../../core/contract/jobs.ts';
import { getJson } from './client.ts';
import { useSwitching } from './use-switching.ts';

const BUSY = 1_000;
const IDLE = 15_000;

export function isOpen(job: Jobs['items'][number]): boolean {
  return job.state === 'waiting' || job.state === 'running';
}

export function useJobs() {
  const switching = useSwitching();
  return useQuery({
    enabled: !switching,
    queryKey: ['jobs'],
    queryFn: ({ signal }) => getJson<Jobs>('/jobs', { state: 'all' }, signal),
    refetchInterval: ({ state }) => (state.data?.items.some(isOpen) ? BUSY : IDLE),
    staleTime: 0,
  });
}
