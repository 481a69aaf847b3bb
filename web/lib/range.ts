import {
  anchorOf,
  type DataSpan,
  defaultPeriod,
  type Period,
  type Range,
  rangeOf,
} from './periods.ts';
import { listFilters, type View } from './view.ts';

export interface ShownRange extends Range {
  /** The preset in force, or null for days chosen by hand. */
  period: Period | null;
  /** The presets count back from this day because the data ends there. */
  endsAtOldData: string | null;
}

/** The days a view means, given what the store holds. A half-given custom range is completed. */
export function shownRange(view: View, data: DataSpan, today: string): ShownRange {
  const anchor = anchorOf(data, today);
  const endsAtOldData = anchor.old ? data.lastDay : null;
  if (view.from !== null || view.to !== null) {
    const all = rangeOf('all', data, today);
    const from =
      view.from ??
      (all.from < view.to!
        ? all.from
        : rangeOf('12m', { firstDay: null, lastDay: view.to }, view.to!).from);
    const to =
      view.to ??
      (all.to > from ? all.to : rangeOf('7d', { firstDay: null, lastDay: null }, from).to);
    return { from, to, period: null, endsAtOldData };
  }
  const period = view.period ?? defaultPeriod(data);
  return { ...rangeOf(period, data, today), period, endsAtOldData };
}

/** What the API is asked: the filters every endpoint understands. */
export function filterQuery(view: View, range: Range): Record<string, string> {
  const query: Record<string, string> = { from: range.from, to: range.to };
  for (const key of listFilters) if (view[key].length > 0) query[key] = view[key].join(',');
  if (view.q.trim() !== '') query.q = view.q.trim();
  return query;
}
