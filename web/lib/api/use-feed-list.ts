import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ListedFeeds } from '../../../core/contract/feed-list.ts';
import type { Job } from '../../../core/contract/jobs.ts';
import { getJson, sendBytes } from './client.ts';
import { useJob } from './use-job.ts';
import { isOpen } from './use-jobs.ts';

/** Sends an OPML file, follows its check, and brings the answer for every feed when it is done. */
export function useFeedList() {
  const client = useQueryClient();
  const [id, setId] = useState<number | null>(null);
  const send = useMutation({
    mutationFn: ({ file, unreachable }: { file: File; unreachable: 'add' | 'skip' }) =>
      sendBytes<Job>('/sources/opml', { name: file.name, unreachable }, file),
    onSuccess: (job) => setId(job.id),
  });
  const job = useJob(id);
  const ended = job.data !== undefined && !isOpen(job.data);
  const feeds = useQuery({
    enabled: ended,
    queryKey: ['job', id, 'feeds'],
    queryFn: ({ signal }) => getJson<ListedFeeds>(`/jobs/${id}/feeds`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    if (!ended) return;
    for (const key of ['sources', 'catalogue', 'health', 'jobs'])
      void client.invalidateQueries({ queryKey: [key] });
  }, [ended, client]);
  return {
    send: send.mutate,
    sending: send.isPending,
    error: send.error ?? job.error ?? feeds.error,
    job: job.data ?? null,
    feeds: feeds.data?.items ?? null,
  };
}
