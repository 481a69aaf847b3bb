import type { AboutCountry } from '../report.ts';
import type { CueCounts } from './cue-counts.ts';
import { LINKED_WORDS, ORIGIN_WORDS, STATE_WORDS } from './data/word-lists.ts';
import type { Entry } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import type { Resolution } from './resolve.ts';
import type { Token } from './tokens.ts';

const DEMONYM = 0.7;
const DEMONYM_OF_STATE = 1;
const DEMONYM_OF_ORIGIN = 0.35;
const LINKED = 0.4;
const LOCATED = 1.3;
const IN_TITLE = 2;
const IN_LEAD = 1.5;
const LEAD = 400;
const CUE = 0.35;
const PUBLISHER = 1;
const MOST_CUES = 4;
const PLACED = new Set([
  'in',
  'near',
  'at',
  'off',
  'across',
  'en',
  'em',
  'no',
  'na',
  'a',
  'au',
  'в',
  'на',
]);
// One word that exists in one country only, or two that are typical of it, may stand for a place.
const CUES_ALONE = 2;

/** What the report is about, from its places, or from its cues and publisher where it names none. */
export function aboutCountries(
  resolved: readonly Resolution[],
  tokens: readonly Token[],
  cues: CueCounts,
  publisher: string | null,
): AboutCountry[] {
  const weights = new Map<string, number>();
  for (const { mention, entry } of resolved) {
    let weight = wordWeight(mention, entry, tokens);
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
  if (publisher && (weights.size === 0 || weights.has(publisher))) {
    weights.set(publisher, (weights.get(publisher) ?? 0) + PUBLISHER);
  }
  return shares(weights);
}

/** What the words on both sides say: "in Lima" happened there, "a Lima-based firm" may not have. */
function wordWeight(mention: Mention, entry: Entry, tokens: readonly Token[]): number {
  const next = tokens[mention.at + mention.words];
  const joined = next !== undefined && (next.gap === 'space' || next.gap === 'hyphen');
  if (joined && next.gap === 'hyphen' && LINKED_WORDS.has(next.key)) return LINKED;
  if (entry.kind === 'demonym') {
    if (joined && STATE_WORDS.has(next.key)) return DEMONYM_OF_STATE;
    return joined && ORIGIN_WORDS.has(next.key) ? DEMONYM_OF_ORIGIN : DEMONYM;
  }
  const before = mention.at > 0 ? tokens[mention.at - 1] : undefined;
  return before && PLACED.has(before.key) ? LOCATED : 1;
}

function shares(weights: ReadonlyMap<string, number>): AboutCountry[] {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return [...weights]
    .map(([country, weight]) => ({ country, weight: weight / total }))
    .sort((a, b) => b.weight - a.weight);
}
