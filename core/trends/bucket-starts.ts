import type { Bucket } from '../contract/trends.ts';

const dayMs = 86_400_000;

/** No series has more points than this: more cannot be told apart on a screen, and a chart slows down. */
export const mostPoints = 200;

/** Days up to half a year, weeks up to two years, then months: beyond, finer points hide the trend in their noise. */
export function bucketFor(from: string, to: string): Bucket {
  const days = (at(to) - at(from)) / dayMs;
  if (days <= 184) return 'day';
  if (days <= 2 * 366) return 'week';
  if (days / 30.4 <= mostPoints) return 'month';
  return 'year';
}

/** First day of the bucket a day lies in; weeks begin on Monday (ISO 8601). */
export function startOfBucket(day: string, bucket: Bucket): string {
  const date = new Date(at(day));
  switch (bucket) {
    case 'day':
      return day;
    case 'week':
      return iso(date.getTime() - ((date.getUTCDay() + 6) % 7) * dayMs);
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'year':
      return `${day.slice(0, 4)}-01-01`;
  }
}

/** First day of the bucket after the one that begins on `start`. */
export function nextBucket(start: string, bucket: Bucket): string {
  const date = new Date(at(start));
  switch (bucket) {
    case 'day':
      return iso(date.getTime() + dayMs);
    case 'week':
      return iso(date.getTime() + 7 * dayMs);
    case 'month':
      return iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
    case 'year':
      return iso(Date.UTC(date.getUTCFullYear() + 1, 0, 1));
  }
}

/** First days of all buckets that a half-open range of days `[from, to)` touches. */
export function bucketStarts(from: string, to: string, bucket: Bucket): string[] {
  const starts: string[] = [];
  for (let start = startOfBucket(from, bucket); start < to; start = nextBucket(start, bucket))
    starts.push(start);
  return starts;
}

/** Index of the first bucket that is not over yet or not wholly inside the range; null when all are whole. */
export function firstIncomplete(
  starts: string[],
  bucket: Bucket,
  to: string,
  today: string,
): number | null {
  const end = to < today ? to : today;
  const index = starts.findIndex((start) => nextBucket(start, bucket) > end);
  return index === -1 ? null : index;
}

function at(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
