import { STATE_WORDS } from './data/word-lists.ts';
import type { Resolution } from './resolve.ts';
import type { Token } from './tokens.ts';

const LEAD = 400;

/**
 * Leaves out a people named once, late, and with nothing that stands on its country's ground:
 * "French fries", "an Irish pub", "his Portuguese grandmother". Nothing there happened in it.
 */
export function withoutPassingPeoples(
  resolved: readonly Resolution[],
  tokens: readonly Token[],
): Resolution[] {
  const times = new Map<string, number>();
  for (const { entry } of resolved) times.set(entry.iso, (times.get(entry.iso) ?? 0) + 1);
  return resolved.filter(({ entry, mention }) => {
    if (entry.kind !== 'demonym' || times.get(entry.iso) !== 1) return true;
    if (mention.field === 'title' || mention.start < LEAD) return true;
    const next = tokens[mention.at + mention.words];
    return next?.gap === 'space' && STATE_WORDS.has(next.key);
  });
}
