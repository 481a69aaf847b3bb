import type { Database } from '../open.ts';
import type { TrendCount, TrendsFilters } from './trends.ts';
import { trendCounts } from './trends.ts';

/** Reports per month and crime key. */
export function matrixCounts(
  db: Database,
  filters: Omit<TrendsFilters, 'by' | 'bucket' | 'measure' | 'limit'>,
  keys: string[],
): Promise<TrendCount[]> {
  return trendCounts(
    db,
    { ...filters, by: 'type', bucket: 'month', measure: 'reports', limit: 50 },
    'month',
    'crimes',
    keys,
  );
}
