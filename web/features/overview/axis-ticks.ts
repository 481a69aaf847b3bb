import type { Bucket } from '../../../core/contract/trends.ts';
import { monthNames, parts } from '../../lib/days.ts';

export interface Tick {
  start: string;
  label: string;
}

const STEPS: Record<Bucket, readonly number[]> = {
  day: [1, 2, 7, 14, 28, 56],
  week: [1, 2, 4, 8, 13, 26, 52],
  month: [1, 2, 3, 6, 12, 24, 60],
  year: [1, 2, 5, 10, 20],
};

/**
 * At most `room` ticks. A label names what changed since the tick before: the year stands only where it begins,
 * so that ten years of months do not read as forty dates.
 */
export function timeTicks(starts: readonly string[], bucket: Bucket, room: number): Tick[] {
  const step = STEPS[bucket].find((size) => Math.ceil(starts.length / size) <= Math.max(2, room));
  const stride = step ?? Math.ceil(starts.length / Math.max(2, room));
  const first = firstTick(starts, bucket, stride);
  const picked = starts.filter((_, index) => index >= first && (index - first) % stride === 0);
  return picked.map((start, index) => ({ start, label: label(start, picked[index - 1], bucket) }));
}

/** Half-yearly ticks should fall on January and July, not on the month the range happens to begin with. */
function firstTick(starts: readonly string[], bucket: Bucket, stride: number): number {
  if (bucket === 'month' && stride > 1) {
    const aligned = starts.findIndex((start) => (parts(start)[1] - 1) % Math.min(stride, 12) === 0);
    return Math.max(0, aligned);
  }
  return 0;
}

function label(start: string, previous: string | undefined, bucket: Bucket): string {
  const [year, month, day] = parts(start);
  const newYear = previous === undefined || parts(previous)[0] !== year;
  if (bucket === 'year') return String(year);
  if (bucket === 'month')
    return newYear ? `${monthNames[month - 1]} ${year}` : monthNames[month - 1]!;
  const text = `${day} ${monthNames[month - 1]}`;
  return newYear ? `${text} ${year}` : text;
}

/** Round steps of 1, 2 or 5 so that a reader can count grid lines. */
export function valueTicks(maximum: number, count: number): number[] {
  if (maximum <= 0) return [0, 1];
  const rough = maximum / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!;
  const ticks = Math.ceil(maximum / step - 1e-9);
  return Array.from({ length: ticks + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
