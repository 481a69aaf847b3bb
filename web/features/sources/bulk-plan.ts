import type { Source } from '../../../core/contract/sources.ts';

export interface BulkPlan {
  count: number;
  /** Everything shown is chosen. */
  all: boolean;
  /** Chosen and switched on, and chosen and switched off: an action changes only what is not so already. */
  on: number[];
  off: number[];
}

export function bulkPlan(
  shown: readonly Pick<Source, 'id' | 'state'>[],
  chosen: ReadonlySet<number>,
): BulkPlan {
  const picked = shown.filter(({ id }) => chosen.has(id));
  const ids = (sources: typeof picked): number[] => sources.map(({ id }) => id);
  return {
    count: picked.length,
    all: picked.length > 0 && picked.length === shown.length,
    on: ids(picked.filter(({ state }) => state !== 'off')),
    off: ids(picked.filter(({ state }) => state === 'off')),
  };
}
