import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Job } from '../../../core/contract/jobs.ts';
import { uploadFile } from './client.ts';

export interface Upload {
  file: File;
  source: string;
  kind: string;
  /** ours=theirs, comma separated; empty when the names agree. */
  map: string;
}

export function useUpload() {
  const client = useQueryClient();
  const [sent, setSent] = useState(0);
  const mutation = useMutation({
    mutationFn: ({ file, source, kind, map }: Upload) => {
      setSent(0);
      const params = {
        name: file.name,
        kind,
        ...(source === '' ? {} : { source }),
        ...(map === '' ? {} : { map }),
      };
      return uploadFile<Job>('/uploads', params, file, setSent);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  });
  return { ...mutation, sent };
}
