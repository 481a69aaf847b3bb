import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Job } from '../../../core/contract/jobs.ts';
import { sendJson } from './client.ts';
import { useJob } from './use-job.ts';
import { isOpen } from './use-jobs.ts';

/** Asks for a test of an address and follows it; a new test forgets the last one. */
export function useProbe() {
  const [id, setId] = useState<number | null>(null);
  const ask = useMutation({
    mutationFn: (url: string) => sendJson<Job>('POST', '/sources/probe', { url }),
    onMutate: () => setId(null),
    onSuccess: (job) => setId(job.id),
  });
  const { data: job, error } = useJob(id);
  return {
    ask: ask.mutate,
    error: ask.error ?? error,
    pending: ask.isPending || (id !== null && !error && (!job || isOpen(job))),
    job: job ?? null,
    forget: () => setId(null),
  };
}
