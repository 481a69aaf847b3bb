import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Models } from '../../../core/contract/classifier.ts';
import type { Job } from '../../../core/contract/jobs.ts';
import { getJson, sendJson } from './client.ts';
import { useAskedJob } from './use-asked-job.ts';

export function useModels() {
  return useQuery({
    queryKey: ['models'],
    queryFn: ({ signal }) => getJson<Models>('/models', {}, signal),
  });
}

/** Fits a model to the corrections; the list of models is asked for anew when it is there. */
export function useLearning() {
  const client = useQueryClient();
  const learning = useAskedJob((_: undefined) => sendJson<Job>('POST', '/models', {}));
  const done = learning.job?.state === 'done';
  useEffect(() => {
    if (!done) return;
    for (const key of ['models', 'classifier-changes', 'jobs'])
      void client.invalidateQueries({ queryKey: [key] });
  }, [client, done]);
  return learning;
}

/** Null puts the shipped model in force. */
export function useModelChoice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number | null) => sendJson<Models>('PUT', '/models/in-force', { id }),
    onSuccess: (models) => {
      client.setQueryData(['models'], models);
      for (const key of ['classifier-changes', 'jobs'])
        void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
