import { useQuery } from '@tanstack/react-query';
import type { Health } from '../../../core/contract/health.ts';
import { getJson } from './client.ts';
import { useSwitching } from './use-switching.ts';

const POLL = 20_000;
const POLL_WHEN_AWAY = 3_000;

/** Also the page's pulse: it says when the server is away and when there is something new. */
export function useHealth() {
  const switching = useSwitching();
  return useQuery({
    enabled: !switching,
    queryKey: ['health'],
    queryFn: ({ signal }) => getJson<Health>('/health', {}, signal),
    refetchInterval: (query) => (query.state.status === 'error' ? POLL_WHEN_AWAY : POLL),
    staleTime: 10_000,
    retry: false,
  });
}
