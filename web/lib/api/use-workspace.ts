import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Health } from '../../../core/contract/health.ts';
import { sendJson } from './client.ts';

/** Nothing loaded before belongs to the other workspace, so all of it is forgotten. */
export function useWorkspace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (workspace: Health['workspace']) =>
      sendJson<unknown>('PUT', '/workspace', { workspace }),
    onSuccess: () => client.resetQueries(),
  });
}
