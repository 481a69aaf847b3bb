import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { uploadLimits } from '../../../core/contract/upload-limits.ts';
import type { Preview } from '../../../core/contract/uploads.ts';
import { uploadFile } from './client.ts';

export interface Reading {
  /** ours=theirs, comma separated; empty for the guess. */
  map: string;
  dateOrder: 'dmy' | 'mdy' | null;
  publishedAt: string;
}

/** How an import would understand a file, told from its beginning. */
export function usePreview(file: File, isDocument: boolean, reading: Reading) {
  return useQuery({
    queryKey: ['preview', file.name, file.size, file.lastModified, reading],
    queryFn: ({ signal }) => {
      const { map, dateOrder, publishedAt } = reading;
      const limit = isDocument ? uploadLimits.previewDocument : uploadLimits.previewTable;
      return uploadFile<Preview>({
        method: 'POST',
        path: '/uploads/preview',
        params: {
          name: file.name,
          size: file.size,
          ...(map === '' ? {} : { map }),
          ...(dateOrder === null ? {} : { dateOrder }),
          ...(publishedAt === '' ? {} : { publishedAt }),
        },
        body: file.slice(0, limit),
        signal,
      });
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
