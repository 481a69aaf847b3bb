import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Job } from '../../../core/contract/jobs.ts';
import { sendJson } from './client.ts';

/** What can be done about an import that was begun. */
export function useImportActions(id: number) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['jobs'] });
  const stop = useMutation({
    mutationFn: () => sendJson<Job>('POST', `/jobs/${id}/cancel`),
    onSettled,
  });
  const undo = useMutation({
    mutationFn: () => sendJson<Job>('POST', `/jobs/${id}/undo`),
    onSettled,
  });
  return { stop, undo };
}
