/** Five minutes: faster asks more of a publisher than any of them announces. */
const shortest = 5 * 60;
const longest = 24 * 3600;
/** A source without history is asked every half hour until its rhythm shows. */
const unknown = 30 * 60;

export interface PollHistory {
  now: Date;
  /** Seconds; null before the first poll. */
  previousInterval: number | null;
  /** When recent items were published, in any order. */
  recentItemTimes: readonly Date[];
  /** Consecutive failures since the last success. Soft ones pass by themselves, hard ones rarely do. */
  failures: { soft: number; hard: number };
  /** Seconds the server asked us to wait. */
  retryAfter: number | null;
  /** Rhythm the source is known to keep; read from its items otherwise. */
  rhythm?: { seconds: number; reason: string };
  /** 0..1, so that sources added together do not stay in step. */
  jitter01: number;
}

export interface NextPoll {
  at: Date;
  intervalSeconds: number;
  /** Shown on the source's page. */
  reason: string;
}

/** When to ask a source again, and why then. */
export function nextPoll(history: PollHistory): NextPoll {
  const { now, retryAfter, jitter01 } = history;
  const { seconds, reason } = chosenInterval(history);
  const jittered = clamp(seconds * (0.9 + 0.2 * clamp(jitter01, 0, 1)));
  const asked = retryAfter !== null && retryAfter > jittered;
  const intervalSeconds = Math.round(asked ? Math.min(retryAfter, longest) : jittered);
  return {
    at: new Date(now.getTime() + intervalSeconds * 1000),
    intervalSeconds,
    reason: asked ? 'The server asked us to wait this long.' : reason,
  };
}

function chosenInterval(history: PollHistory): { seconds: number; reason: string } {
  const rhythm = rhythmOf(history.recentItemTimes, history.now);
  const { soft, hard } = history.failures;
  if (soft + hard > 0) {
    const factor = 2 ** Math.min(20, soft * 0.5 + hard * 1.5);
    const times =
      soft + hard === 1 ? 'The last poll failed' : `The last ${soft + hard} polls failed`;
    const start = Math.max(rhythm?.seconds ?? unknown, 15 * 60);
    return { seconds: clamp(start * factor), reason: `${times}, so we ask less often.` };
  }
  if (history.rhythm) return history.rhythm;
  if (rhythm === null) return { seconds: unknown, reason: 'Its rhythm is not known yet.' };
  return { ...rhythm, seconds: smoothed(rhythm.seconds, history.previousInterval) };
}

/**
 * Half the usual gap between items, so that an item waits a quarter of a gap on average. The usual gap is the
 * median, because one pause of a month says little about a week; a silence longer than it counts as well, so a
 * source that stopped is asked ever less.
 */
function rhythmOf(times: readonly Date[], now: Date): { seconds: number; reason: string } | null {
  const past = times.map((time) => time.getTime()).filter((time) => time <= now.getTime());
  if (past.length < 2) return null;
  past.sort((a, b) => a - b);
  const gaps = past.slice(1).map((time, at) => time - (past[at] as number));
  gaps.sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)] as number;
  // A feed that publishes in one batch a day has gaps of nothing: the span keeps its count honest.
  const mean = ((past.at(-1) as number) - (past[0] as number)) / gaps.length;
  const silence = now.getTime() - (past.at(-1) as number);
  const usual = Math.max(median, mean / 2);
  // Items without dates count from the moment they were first seen, all at once.
  if (usual === 0 && silence / 10 < unknown * 1000) return null;
  const isQuiet = silence / 10 > usual / 2;
  return {
    seconds: clamp(Math.max(usual / 2, silence / 10) / 1000),
    reason: isQuiet
      ? `It has published nothing for ${duration(silence)}, so we ask less often.`
      : describe(usual),
  };
}

/** At most doubled or halved at once: one quiet night must not cost a morning. */
function smoothed(target: number, previous: number | null): number {
  if (previous === null || previous <= 0) return target;
  return clamp(Math.min(Math.max(target, previous / 2), previous * 2));
}

function describe(gap: number): string {
  return gap <= shortest * 2000
    ? 'It publishes all the time.'
    : `It publishes about every ${duration(gap)}.`;
}

/** Roughly, in words: `40 minutes`, `2 hours`, `5 days`. */
function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 100) return count(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? count(hours, 'hour') : count(Math.round(hours / 24), 'day');
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

function clamp(seconds: number, low = shortest, high = longest): number {
  return Math.min(high, Math.max(low, seconds));
}
