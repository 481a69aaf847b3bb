import type { Context } from './context.ts';
import type { CueCounts } from './cue-counts.ts';

/** The country that words other than places speak for, and how loudly; below 2 it is not heard. */
export interface Leaning {
  iso: string | null;
  count: number;
  /** Only the publisher speaks for it while the text names other countries: too weak for towns. */
  hearsay: boolean;
}

// The publisher's country counts as this many typical words.
export const PUBLISHER_CUES = 3;

export function leaningOf(cues: CueCounts, publisher: string | null, context: Context): Leaning {
  const counts = new Map<string, number>();
  for (const [iso, { strong, weak }] of cues) counts.set(iso, strong + weak);
  if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + PUBLISHER_CUES);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!top) return { iso: null, count: 0, hearsay: false };
  const [iso, count] = top;
  const spoken = count - (iso === publisher ? PUBLISHER_CUES : 0);
  const abroad = context.countries.size > 0 && !context.countries.has(iso);
  return { iso, count, hearsay: spoken < 2 && abroad };
}
