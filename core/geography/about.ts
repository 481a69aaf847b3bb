import type { AboutCountry } from '../report.ts';
import type { CueCounts } from './mentions.ts';
import type { Resolution } from './resolve.ts';

const DEMONYM = 0.7;
const IN_TITLE = 2;
const IN_LEAD = 1.5;
const LEAD = 400;
const CUE = 0.35;
const MOST_CUES = 4;
// One word that exists in one country only, or two that are typical of it, may stand for a place.
const CUES_ALONE = 2;

/** What the report is about, from its places, or from its cues and publisher where it names none. */
export function aboutCountries(resolved: readonly Resolution[], cues: CueCounts): AboutCountry[] {
  const weights = new Map<string, number>();
  for (const { mention, entry } of resolved) {
    let weight = entry.kind === 'demonym' ? DEMONYM : 1;
    if (mention.field === 'title') weight *= IN_TITLE;
    if (mention.field === 'title' || mention.start < LEAD) weight *= IN_LEAD;
    weights.set(entry.iso, (weights.get(entry.iso) ?? 0) + weight);
  }
  const places = weights.size > 0;
  for (const [iso, { strong, weak }] of cues) {
    const count = 2 * strong + weak;
    if (places ? !weights.has(iso) : count < CUES_ALONE) continue;
    weights.set(iso, (weights.get(iso) ?? 0) + CUE * Math.min(count, MOST_CUES));
  }
  return shares(weights);
}

function shares(weights: ReadonlyMap<string, number>): AboutCountry[] {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return [...weights]
    .map(([country, weight]) => ({ country, weight: weight / total }))
    .sort((a, b) => b.weight - a.weight);
}
