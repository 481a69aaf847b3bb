import { usualOf } from './source-health.ts';
import { dayNumber, observedDays, type SourceRecord } from './source-record.ts';
import { expectedOn, usualRange } from './usual-volume.ts';

export interface VolumePoint {
  /** UTC day. */
  day: string;
  /** Null where the source was not heard. */
  items: number | null;
  expected: number | null;
  low: number | null;
  high: number | null;
}

/** The last days of a source beside what is usual for each; the last of them is not over. */
export function volumeSeries(source: SourceRecord, length: number): VolumePoint[] {
  const observed = observedDays(source);
  const usual = usualOf(observed, source);
  const heard = new Map(observed.map(({ day, items }) => [day, items]));
  const today = dayNumber(source.now);
  return Array.from({ length }, (_, index) => {
    const day = today - length + 1 + index;
    const range = usual ? usualRange(usual, day) : null;
    return {
      day: new Date(day * 86_400_000).toISOString().slice(0, 10),
      items: heard.get(day) ?? (source.counts[day - source.start] || null),
      expected: usual ? expectedOn(usual, day) : null,
      low: range?.low ?? null,
      high: range?.high ?? null,
    };
  });
}
