import { type FiltersQuery, sourceKinds } from '../../core/contract/filters.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { isCrimeGroup, isCrimeType } from '../../core/taxonomy/taxonomy.ts';
import type { Database } from '../../db/open.ts';
import { withRange } from '../../db/reads/filters.ts';
import { Invalid } from '../middleware/problems.ts';
import { isKnownRegion } from './series-keys.ts';

const longestRange = 200;

/** The filters of a request with their range filled in, checked. */
export async function settledFilters<Q extends FiltersQuery>(
  db: Database,
  query: Q,
  now: Date,
): Promise<Q & { from: string; to: string }> {
  const filters = await withRange(db, query, now);
  checkFilters(filters);
  return filters;
}

/** A misspelt filter would answer "nothing happened": it is refused instead, with every fault. */
export function checkFilters(filters: FiltersQuery & { from: string; to: string }): void {
  const faults = [
    ...unknown('types', filters.types, isCrimeType, 'is not a crime type'),
    ...unknown('groups', filters.groups, isCrimeGroup, 'is not a crime group'),
    ...unknown(
      'regions',
      filters.regions,
      isKnownRegion,
      'is neither a UN M49 nor an ISO 3166-1 alpha-2 code',
    ),
    ...unknown(
      'kinds',
      filters.kinds,
      (kind) => (sourceKinds as readonly string[]).includes(kind),
      'is not a kind of source',
    ),
    ...unknown(
      'sources',
      filters.sources,
      (id) => /^\d{1,9}$/.test(id),
      'is not the id of a source',
    ),
  ];
  if (faults.length > 0) throw new Invalid(faults);
  const { from, to } = filters;
  if (from >= to)
    throw new UndercurrentError(
      'invalid',
      `The range is empty: from ${from} must lie before to ${to}.`,
    );
  const years = (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000);
  if (years > longestRange)
    throw new UndercurrentError('invalid', `The range is longer than ${longestRange} years.`);
}

function unknown(
  name: string,
  values: string[] | undefined,
  isKnown: (value: string) => boolean,
  says: string,
) {
  return (values ?? [])
    .filter((value) => !isKnown(value))
    .map((value) => ({ path: `query.${name}`, message: `"${value}" ${says}` }));
}
