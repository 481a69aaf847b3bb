import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ClassifierChanges,
  NewWatchTerm,
  WatchTerms,
} from '../../../core/contract/classifier.ts';
import type { Job } from '../../../core/contract/jobs.ts';
import { getJson, sendJson } from './client.ts';
import { useAskedJob } from './use-asked-job.ts';

export function useWatchTerms() {
  return useQuery({
    queryKey: ['watch-terms'],
    queryFn: ({ signal }) => getJson<WatchTerms>('/watch-terms', {}, signal),
  });
}

export function useClassifierChanges() {
  return useQuery({
    queryKey: ['classifier-changes'],
    queryFn: ({ signal }) => getJson<ClassifierChanges>('/classifier-changes', {}, signal),
  });
}

/** What a term would have done to the reports of the last 30 days. */
export function useTermTrial() {
  return useAskedJob((term: NewWatchTerm) => sendJson<Job>('POST', '/watch-terms/try', term));
}

export function useWatchTermActions() {
  const client = useQueryClient();
  const onSuccess = (terms: WatchTerms): void => {
    client.setQueryData(['watch-terms'], terms);
    for (const key of ['classifier-changes', 'jobs'])
      void client.invalidateQueries({ queryKey: [key] });
  };
  const add = useMutation({
    mutationFn: (term: NewWatchTerm) => sendJson<WatchTerms>('POST', '/watch-terms', term),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (id: number) => sendJson<WatchTerms>('DELETE', `/watch-terms/${id}`),
    onSuccess,
  });
  return { add, remove };
}
