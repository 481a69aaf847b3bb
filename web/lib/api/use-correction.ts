import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewCorrection } from '../../../core/contract/corrections.ts';
import type { ReportDetail } from '../../../core/contract/reports.ts';
import { sendJson } from './client.ts';

/** Lists and charts made of reports: the roll-up follows a correction within seconds. */
const counted = ['reports', 'trends', 'matrix', 'map', 'quality'];
const rollUpMs = 2_500;

/** Corrects or confirms one report, or takes the last word on it back. */
export function useCorrection(id: number) {
  const client = useQueryClient();
  const refresh = () =>
    void Promise.all(counted.map((key) => client.invalidateQueries({ queryKey: [key] })));
  const onSuccess = (report: ReportDetail): void => {
    client.setQueryData(['report', id], report);
    refresh();
    setTimeout(refresh, rollUpMs);
  };
  const correct = useMutation({
    mutationFn: (correction: NewCorrection) =>
      sendJson<ReportDetail>('PUT', `/reports/${id}/correction`, correction),
    onSuccess,
  });
  const undo = useMutation({
    mutationFn: () => sendJson<ReportDetail>('DELETE', `/reports/${id}/correction`),
    onSuccess,
  });
  return { correct, undo };
}
