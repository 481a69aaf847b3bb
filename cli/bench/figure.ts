export interface BenchFigure {
  measure: string;
  value: number;
  unit: string;
  note?: string;
}

export function quantile(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
