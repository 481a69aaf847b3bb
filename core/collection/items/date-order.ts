import type { DateOrder } from './parse-date.ts';

export interface OrderFound {
  order: DateOrder;
  /** `proved`: some date can be read in one way only. `assumed`: every date can be read in both. */
  from: 'told' | 'proved' | 'assumed';
  /** A date whose reading depends on the order. */
  example: string;
}

const numeric = /^\s*(?:\p{L}+\.? )?(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?!\d)/u;

/**
 * Whether 03/04/2023 is in March or in April, judged by the other dates of the same file: one 25/04/2023 settles it
 * for all. Null when no date depends on it.
 */
export function dateOrderOf(dates: Iterable<string>, told: DateOrder | null): OrderFound | null {
  let example: string | null = null;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const date of dates) {
    const match = numeric.exec(date);
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) dayFirst++;
    else if (second > 12 && first <= 12) monthFirst++;
    else if (first !== second) example ??= date.trim();
  }
  if (example === null) return null;
  if (told !== null) return { order: told, from: 'told', example };
  // A file that proves both was put together from two; the larger part wins, and it stays an assumption.
  if (dayFirst > 0 !== monthFirst > 0)
    return { order: dayFirst > 0 ? 'dmy' : 'mdy', from: 'proved', example };
  return { order: monthFirst > dayFirst ? 'mdy' : 'dmy', from: 'assumed', example };
}
