import { useQuery } from '@tanstack/react-query';
import type { ReportDetail } from '../../../core/contract/reports.ts';
import { getJson } from './client.ts';

export function useReport(id: number) {
  return useQuery({
    queryKey: ['report', id],
    queryFn: ({ signal }) => getJson<ReportDetail>(`/reports/${id}`, {}, signal),
  });
}
