import type { DayNumber } from './usual-volume.ts';

/** What a source brought, and when it could be heard. */
export interface SourceRecord {
  now: Date;
  addedAt: Date;
  lastPolledAt: Date | null;
  lastSuccessAt: Date | null;
  /** Why the last poll failed. */
  failure: string | null;
  /** The day of its oldest item, which may lie before the counts begin. */
  firstItemDay: DayNumber | null;
  /** The day of its newest item, today at the latest. */
  lastItemDay: DayNumber | null;
  /** Items by day of publication, from `start` on without a gap. */
  start: DayNumber;
  counts: readonly number[];
  /** When it was switched off or not reached. */
  unheard: readonly { from: Date; to: Date }[];
}

export interface ObservedDay {
  day: DayNumber;
  items: number;
  /** The part of the day that is over and was heard: 1 for all but the last. */
  elapsed: number;
}

const dayMs = 86_400_000;

export function dayNumber(at: Date): DayNumber {
  return Math.floor(at.getTime() / dayMs);
}

/**
 * The days on which we would have known of an item. A feed lists its last items whole, so days before we first
 * asked are known back to the oldest of them; that one's own day may be cut off and is left out.
 */
export function observedDays(source: SourceRecord): ObservedDay[] {
  const { start, counts, firstItemDay, now, lastSuccessAt } = source;
  if (firstItemDay === null || lastSuccessAt === null) return [];
  const until = Math.min(now.getTime(), lastSuccessAt.getTime()) / dayMs;
  const days: ObservedDay[] = [];
  for (let day = Math.max(start, firstItemDay + 1); day < until; day++) {
    const elapsed = Math.min(1, until - day);
    if (!unheardOn(source, day)) days.push({ day, items: counts[day - start] ?? 0, elapsed });
  }
  return days;
}

/** What came in while nobody listened is often, but not surely, made up for by the next poll. */
function unheardOn({ unheard }: SourceRecord, day: DayNumber): boolean {
  return unheard.some(({ from, to }) => dayNumber(from) <= day && day <= dayNumber(to));
}
