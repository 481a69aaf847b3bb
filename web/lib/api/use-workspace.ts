import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Health } from '../../../core/contract/health.ts';
import { sendJson } from './client.ts';
import { switchKey } from './use-switching.ts';

/** Nothing loaded before belongs to the other workspace, so all of it is forgotten. */
export function useWorkspace() {
  const client = useQueryClient();
  return useMutation({
    mutationKey: switchKey,
    mutationFn: (workspace: Health['workspace']) =>
      sendJson<unknown>('PUT', '/workspace', { workspace }),
    onSuccess: () => client.resetQueries(),
  });
}
