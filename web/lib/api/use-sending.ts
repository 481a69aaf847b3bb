import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Upload } from '../../../core/contract/uploads.ts';
import { discardSent, type Sending, sendFile, startedBefore } from './send-file.ts';

/** Sends one file; it can be stopped and gone on with. */
export function useSending(file: File) {
  const client = useQueryClient();
  const aborter = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<{ sent: number; from: number; since: number } | null>(
    null,
  );
  const before = useQuery({
    queryKey: ['upload', file.name, file.size, file.lastModified],
    queryFn: ({ signal }) => startedBefore(file, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const sending = useMutation<Upload, Error, Sending['about']>({
    mutationFn: (about) => {
      aborter.current = new AbortController();
      setProgress(null);
      const onProgress = (sent: number): void =>
        setProgress((known) =>
          known === null ? { sent, from: sent, since: Date.now() } : { ...known, sent },
        );
      return sendFile({ file, about, signal: aborter.current.signal, onProgress });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  });
  return {
    send: sending.mutate,
    isSending: sending.isPending,
    isPaused: isAbort(sending.error),
    error: isAbort(sending.error) ? null : sending.error,
    answer: sending.data ?? null,
    progress,
    /** Bytes that arrived before this page was opened. */
    receivedBefore: before.data?.received ?? 0,
    pause: () => aborter.current?.abort(new DOMException('Paused', 'AbortError')),
    discard: () => discardSent(file),
  };
}

function isAbort(error: Error | null): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
