/** Where the collection of GDELT goes on. */
export interface GdeltPosition {
  /** Label of the last file that was read or given up. */
  done: string | null;
  /** A file that was damaged when it was fetched: a second time, and it is given up. */
  damaged: string | null;
  /** What was not read and why, oldest first. */
  gaps: { from: string; to: string; why: string }[];
}

const keptGaps = 20;

export function readPosition(kept: unknown): GdeltPosition {
  const { done = null, damaged = null, gaps = [] } = (kept ?? {}) as Partial<GdeltPosition>;
  return { done, damaged, gaps: [...gaps] };
}

/** The position behind a file, with the reason where it was not read. */
export function behindFile(position: GdeltPosition, label: string, why?: string): GdeltPosition {
  const gaps = why ? [...position.gaps, { from: label, to: label, why }] : position.gaps;
  return { done: label, damaged: null, gaps: gaps.slice(-keptGaps) };
}
