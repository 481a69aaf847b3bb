import type { Item } from '../../report.ts';

/** What the items of a feed tell about it before it is saved. */
export interface FeedFacts {
  items: number;
  dated: number;
  newest: Date | null;
  /** In words: `about 12 a day`. Null where two dates are not there to tell. */
  rhythm: string | null;
  /** What an analyst should know first, as sentences. */
  warnings: string[];
}

const day = 86_400_000;
const year = 365 * day;

/** A summary of a press agency has 200 to 400 characters, an article thousands. */
const shortText = 200;

export function feedFacts(items: readonly Item[], now: Date): FeedFacts {
  const times = items
    .flatMap((item) => (item.publishedAt === null ? [] : [item.publishedAt.getTime()]))
    .sort((a, b) => b - a);
  const newest = times[0] === undefined ? null : new Date(times[0]);
  const warnings = [
    emptiness(items),
    undated(items.length, times.length),
    stale(newest, times, now),
    brevity(items),
  ];
  return {
    items: items.length,
    dated: times.length,
    newest,
    rhythm: rhythmOf(times),
    warnings: warnings.filter((warning) => warning !== null),
  };
}

function emptiness(items: readonly Item[]): string | null {
  return items.length === 0 ? 'It has no items at the moment.' : null;
}

function undated(items: number, dated: number): string | null {
  if (items === dated) return null;
  const which =
    dated === 0 ? 'No item has a date' : `${items - dated} of ${items} items have no date`;
  return `${which}: such a report counts on the day it is first seen.`;
}

function stale(newest: Date | null, times: readonly number[], now: Date): string | null {
  if (newest === null) return null;
  if (now.getTime() - newest.getTime() > year) {
    return `Its newest item is of ${newest.toISOString().slice(0, 10)}: it seems to be abandoned.`;
  }
  const old = times.filter((time) => now.getTime() - time > year).length;
  if (old === 0) return null;
  return old === 1
    ? 'One item is older than a year; it counts in its own time.'
    : `${old} items are older than a year; they count in their own time.`;
}

function brevity(items: readonly Item[]): string | null {
  const lengths = items.map((item) => item.text.length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)];
  if (median === undefined) return null;
  if (median === 0)
    return 'Its items are titles only: fetch the articles to have their text analysed.';
  const cut = items.filter((item) => /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\])\s*$/.test(item.text));
  if (median >= shortText && cut.length * 2 <= items.length) return null;
  return 'Its items are short summaries: fetch the articles to have their whole text analysed.';
}

/** Over the span the items cover: the number between the first and the last. */
function rhythmOf(times: readonly number[]): string | null {
  const span = (times[0] ?? 0) - (times.at(-1) ?? 0);
  if (times.length < 2 || span <= 0) return null;
  const perDay = ((times.length - 1) * day) / span;
  if (perDay >= 0.8) return `about ${rounded(perDay)} a day`;
  if (perDay * 7 >= 0.8) return `about ${rounded(perDay * 7)} a week`;
  if (perDay * 30 >= 0.8) return `about ${rounded(perDay * 30)} a month`;
  return 'less than one a month';
}

/** Two digits say as much as is known. */
function rounded(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en');
}
