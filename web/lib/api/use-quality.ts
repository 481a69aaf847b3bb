import { useQuery } from '@tanstack/react-query';
import type { Quality } from '../../../core/contract/quality.ts';
import { getJson } from './client.ts';

export function useQuality() {
  return useQuery({
    queryKey: ['quality'],
    queryFn: ({ signal }) => getJson<Quality>('/quality', {}, signal),
  });
}
