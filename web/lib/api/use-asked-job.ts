import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Job } from '../../../core/contract/jobs.ts';
import { useJob } from './use-job.ts';
import { isOpen } from './use-jobs.ts';

/** Asks for a job whose answer is shown, and follows it; asked again, the last answer is forgotten. */
export function useAskedJob<T>(request: (input: T) => Promise<Job>) {
  const [id, setId] = useState<number | null>(null);
  const ask = useMutation({
    mutationFn: request,
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
