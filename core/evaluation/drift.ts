/** Counts of scores in equal bins from 0 to 1. */
export type Histogram = readonly number[];

/** Counted into every bin, so that an empty one does not make the sum infinite. */
const smoothing = 0.5;

/**
 * Population stability index between two histograms: Σ (p − q) · ln(p / q), the symmetric Kullback–Leibler
 * divergence. Below 0.1 nothing has moved, above 0.25 the scores are no longer those that were measured (the usual
 * bounds of credit scoring, where the index comes from). Null where either side has fewer than `least` scores.
 */
export function stabilityIndex(before: Histogram, now: Histogram, least = 100): number | null {
  const [n, m] = [total(before), total(now)];
  if (n < least || m < least) return null;
  const bins = Math.max(before.length, now.length);
  let sum = 0;
  for (let bin = 0; bin < bins; bin++) {
    const p = ((before[bin] ?? 0) + smoothing) / (n + smoothing * bins);
    const q = ((now[bin] ?? 0) + smoothing) / (m + smoothing * bins);
    sum += (p - q) * Math.log(p / q);
  }
  return sum;
}

export type DriftVerdict = 'steady' | 'moved' | 'changed';

export function driftVerdict(index: number): DriftVerdict {
  return index < 0.1 ? 'steady' : index < 0.25 ? 'moved' : 'changed';
}

export function addHistograms(histograms: readonly Histogram[]): Histogram {
  const bins = Math.max(0, ...histograms.map(({ length }) => length));
  return Array.from({ length: bins }, (_, bin) =>
    histograms.reduce((sum, each) => sum + (each[bin] ?? 0), 0),
  );
}

function total(histogram: Histogram): number {
  return histogram.reduce((sum, count) => sum + count, 0);
}
