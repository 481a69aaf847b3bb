import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  NewSource,
  Source,
  SourceChange,
  SourceImport,
} from '../../../core/contract/sources.ts';
import { sendJson, sendText } from './client.ts';

/** Everything that changes what is collected; each refreshes the lists it touches. */
export function useSourceActions() {
  const client = useQueryClient();
  const onSettled = () =>
    Promise.all(
      ['sources', 'catalogue', 'health', 'jobs'].map((key) =>
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
    mutationFn: (id: number) => sendJson<void>('DELETE', `/sources/${id}`),
    onSettled,
  });
  const poll = useMutation({
    mutationFn: (id: number) => sendJson<unknown>('POST', `/sources/${id}/poll`),
    onSettled,
  });
  const importOpml = useMutation({
    mutationFn: async (file: File) =>
      sendText<SourceImport>('/sources/opml', 'text/xml', await file.text()),
    onSettled,
  });
  const choose = useMutation({
    mutationFn: (keys: string[]) => sendJson<SourceImport>('POST', '/catalogue', { keys }),
    onSettled,
  });
  return { add, change, remove, poll, importOpml, choose };
}
