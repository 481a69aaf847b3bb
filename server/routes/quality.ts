import { shippedFigures } from '../../core/classification/shipped-figures.ts';
import { qualityResponse } from '../../core/contract/quality.ts';
import { scoreJudged } from '../../core/evaluation/judged.ts';
import { judgedReports } from '../../db/reads/judged-reports.ts';
import { scoreHistograms } from '../../db/reads/score-histograms.ts';
import { sourceNames } from '../../db/reads/source-names.ts';
import { endpoint } from '../endpoint.ts';
import { monthsBefore, presentDrift, presentJudged } from '../present/quality.ts';

/** More judgements than a page needs and than a request should score. */
const mostJudged = 5_000;
const shownMonths = 12;

export const qualityRoutes = [
  endpoint({
    method: 'get',
    path: '/quality',
    summary:
      'How the analysis does: against corrections, and whether its scores still mean the same',
    response: qualityResponse,
    async handle({ context: { store }, api }) {
      const today = api.now().toISOString().slice(0, 10);
      const [judged, histograms, names] = await Promise.all([
        judgedReports(store.db, mostJudged),
        scoreHistograms(store.db, monthsBefore(today, shownMonths)),
        sourceNames(store.db),
      ]);
      return {
        ...shippedFigures(),
        judged: presentJudged(scoreJudged(judged)),
        drift: presentDrift(histograms, names, today),
      };
    },
  }),
];
