import type { CrimeMap } from '../../../core/contract/trends.ts';

export interface Ranked {
  country: string;
  name: string;
  reports: number;
  share: number;
  /** Length of the bar, 0..1 of the longest. */
  length: number;
  chosen: boolean;
}

/** Chosen countries stay in sight even when they rank low. */
export function rankCountries(
  map: CrimeMap,
  chosen: readonly string[],
  limit: number,
): { shown: Ranked[]; rest: number } {
  const sorted = [...map.countries].sort(
    (a, b) => b.reports - a.reports || a.name.localeCompare(b.name),
  );
  const longest = sorted[0]?.reports ?? 1;
  const kept = sorted.filter((row, index) => index < limit || chosen.includes(row.country));
  return {
    shown: kept.map((row) => ({
      ...row,
      length: row.reports / longest,
      chosen: chosen.includes(row.country),
    })),
    rest: sorted.length - kept.length,
  };
}
