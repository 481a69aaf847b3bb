import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  NewSource,
  Source,
  SourceChange,
  SourceImport,
  SourceRemoval,
} from '../../../core/contract/sources.ts';
import { sendJson } from './client.ts';

/** Everything that changes what is collected; each refreshes the lists it touches. */
export function useSourceActions() {
  const client = useQueryClient();
  const onSettled = () =>
    Promise.all(
      ['sources', 'coverage', 'catalogue', 'health', 'jobs'].map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    );
  const add = useMutation({
    mutationFn: (source: Partial<NewSource> & { url: string }) =>
      sendJson<Source>('POST', '/sources', source),
    onSettled,
  });
  const change = useMutation({
    mutationFn: ({ id, ...patch }: SourceChange & { id: number }) =>
      sendJson<Source>('PATCH', `/sources/${id}`, patch),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (id: number) =>
      sendJson<{ outcome: 'removed' | 'switched off' }>('DELETE', `/sources/${id}`),
    onSettled,
  });
  const poll = useMutation({
    mutationFn: (id: number) => sendJson<unknown>('POST', `/sources/${id}/poll`),
    onSettled,
  });
  const removeMany = useMutation({
    mutationFn: (ids: number[]) => sendJson<SourceRemoval>('POST', '/sources/remove', { ids }),
    onSettled,
  });
  const changeMany = useMutation({
    mutationFn: ({ ids, ...patch }: SourceChange & { ids: readonly number[] }) =>
      oneByOne(ids, (id) => sendJson<Source>('PATCH', `/sources/${id}`, patch)),
    onSettled,
  });
  const pollMany = useMutation({
    mutationFn: (ids: readonly number[]) =>
      oneByOne(ids, (id) => sendJson<unknown>('POST', `/sources/${id}/poll`)),
    onSettled,
  });
  const choose = useMutation({
    mutationFn: (keys: string[]) => sendJson<SourceImport>('POST', '/catalogue', { keys }),
    onSettled,
  });
  return { add, change, changeMany, remove, removeMany, poll, pollMany, choose };
}

/** In turn, so that a thousand requests do not stand in the way of the page's own. */
async function oneByOne(
  ids: readonly number[],
  send: (id: number) => Promise<unknown>,
): Promise<void> {
  for (const id of ids) await send(id);
}
