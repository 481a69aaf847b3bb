interface Sent {
  sent: number;
  /** Bytes that were there when this sending began, and when that was. */
  from: number;
  since: number;
}

/** Under this the first pieces promise an end that never comes. */
const settledSeconds = 1;

/** Bytes a second and seconds left; null while too little is known. */
export function sendingRate(
  progress: Sent | null,
  size: number,
  now: number,
): { rate: number | null; remaining: number | null } {
  if (progress === null) return { rate: null, remaining: null };
  const seconds = (now - progress.since) / 1000;
  const bytes = progress.sent - progress.from;
  if (seconds < settledSeconds || bytes <= 0) return { rate: null, remaining: null };
  const rate = bytes / seconds;
  return { rate, remaining: Math.max(0, size - progress.sent) / rate };
}
