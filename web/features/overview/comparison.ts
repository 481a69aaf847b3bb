/** Below this a difference is chance, and a percentage of it is a headline about nothing. */
const SMALL = 5;

export type Comparison =
  | { kind: 'none'; reason: string }
  | { kind: 'few'; before: number; after: number }
  | { kind: 'change'; ratio: number };

export function compareCounts(after: number, before: number | null): Comparison {
  if (before === null) return { kind: 'none', reason: 'no data before this period' };
  if (before < SMALL || after < SMALL) return { kind: 'few', before, after };
  return { kind: 'change', ratio: after / before - 1 };
}

export interface Totals {
  reports: number;
  collected: number;
}

/** Part of everything collected; null when nothing was. */
export function shareOf({ reports, collected }: Totals): number | null {
  return collected > 0 ? reports / collected : null;
}

export function collectedIn(coverage: readonly (number | null)[]): number {
  return coverage.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

export function formatChange(ratio: number): string {
  const percent = Math.round(ratio * 100);
  if (percent === 0) return 'unchanged';
  if (ratio >= 9) return `${(ratio + 1).toFixed(0)} times as many`;
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`;
}

/** Difference of two shares in percentage points. */
export function formatPoints(difference: number): string {
  const points = difference * 100;
  if (Math.abs(points) < 0.05) return 'unchanged';
  return `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)} points`;
}
