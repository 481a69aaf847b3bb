import type { ReportDetail } from '../../../core/contract/reports.ts';
import type { Highlight } from './highlight-segments.ts';

/** What is to be marked in one field: the words behind each type (or one of them), and the places. */
export function highlightsOf(
  report: Pick<ReportDetail, 'labels' | 'places'>,
  field: 'title' | 'text',
  only: string | null,
): Highlight[] {
  const evidence = report.labels
    .filter((label) => only === null || label.type === only)
    .flatMap((label) => label.evidence.map((span) => ({ ...span, type: label.type, place: null })));
  const places = report.places.map((place) => ({
    ...place,
    type: null,
    place: `${place.name} (${place.subdivision ?? place.country})`,
  }));
  return [...evidence, ...places]
    .filter((span) => span.field === field)
    .map(({ start, end, type, place }) => ({ start, end, type, place }));
}
