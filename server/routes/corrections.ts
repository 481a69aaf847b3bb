import { newCorrection } from '../../core/contract/corrections.ts';
import { reportDetail } from '../../core/contract/reports.ts';
import type { CrimeType } from '../../core/taxonomy/taxonomy.ts';
import { readReport } from '../../db/reads/reports.ts';
import { correctReport, undoCorrection } from '../../db/stores/corrections.ts';
import { askForRollUp } from '../../worker/queue/ask-for-roll-up.ts';
import { endpoint } from '../endpoint.ts';
import { localAnalyst } from '../local-analyst.ts';

export const correctionRoutes = [
  endpoint({
    method: 'put',
    path: '/reports/:id/correction',
    summary: 'Correct or confirm what a report is about; the charts follow within seconds',
    body: newCorrection,
    response: reportDetail,
    async handle({ context: { store, queue }, id, body, api }) {
      const { relevant = null, countries = null, note = null } = body;
      const types = (body.types as CrimeType[] | undefined) ?? null;
      const correction = { relevant, types, countries, note, by: localAnalyst };
      await store.db.transaction().execute((tx) => correctReport(tx, id, correction, api.now()));
      await askForRollUp(queue);
      return readReport(store.db, id);
    },
  }),
  endpoint({
    method: 'delete',
    path: '/reports/:id/correction',
    summary:
      'Undo the last correction of a report: the one before it counts again, or the analysis',
    response: reportDetail,
    async handle({ context: { store, queue }, id, api }) {
      await store.db.transaction().execute((tx) => undoCorrection(tx, id, localAnalyst, api.now()));
      await askForRollUp(queue);
      return readReport(store.db, id);
    },
  }),
];
