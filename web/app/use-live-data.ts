import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useHealth } from '../lib/api/use-health.ts';
import { useJobs } from '../lib/api/use-jobs.ts';

/** When the store has grown or the server is back, what is on screen is asked for again. */
export function useLiveData(): void {
  const client = useQueryClient();
  const { data, isError } = useHealth();
  const state =
    isError || data === undefined ? null : `${data.workspace}:${data.reports}:${data.startedAt}`;
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (state === null) return;
    if (seen.current !== null && seen.current !== state) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'health' });
    }
    seen.current = state;
  }, [client, state]);
  const finished = useJobs().data?.items.find((job) => job.finishedAt !== null)?.id ?? null;
  const finishedBefore = useRef(finished);
  useEffect(() => {
    // What a job has changed should not wait for the next look at the server's health.
    if (finished !== finishedBefore.current)
      void client.invalidateQueries({ queryKey: ['health'] });
    finishedBefore.current = finished;
  }, [client, finished]);
}
