import type { Cue } from './lexicon.ts';

/** How often the phrases typical of each country were found. */
export type CueCounts = Map<string, { strong: number; weak: number }>;

export function countCue(counts: CueCounts, cue: Pick<Cue, 'iso' | 'strong'>): void {
  const count = counts.get(cue.iso) ?? { strong: 0, weak: 0 };
  if (cue.strong) count.strong += 1;
  else count.weak += 1;
  counts.set(cue.iso, count);
}
