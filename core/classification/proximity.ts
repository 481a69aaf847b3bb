import type { CompiledRule } from './lexicon.ts';
import { endsSentence } from './pattern.ts';
import type { ConceptHit, TermHit } from './scan-text.ts';

/** Farthest distance between two meanings that belong together: about one clause. */
const window = 60;

/** For every rule whose two meanings stand near each other, its closest pair as a hit. */
export function findPairs(
  rules: readonly CompiledRule[],
  hits: readonly ConceptHit[],
  units: Uint16Array,
): TermHit[] {
  if (hits.length < 2) return [];
  const ordered = [...hits].sort((a, b) => a.start - b.start || a.end - b.end);
  const present = new Set(ordered.map((hit) => hit.concept));
  const pairs: TermHit[] = [];
  rules.forEach((rule, index) => {
    if (!present.has(rule.first) || !present.has(rule.second)) return;
    const span = closestPair(ordered, rule.first, rule.second, units);
    if (span === null) return;
    const { subject, weight } = rule;
    const [start, end] = span;
    pairs.push({ subject, weight, term: -1 - index, gapped: true, start, end });
  });
  return pairs;
}

function closestPair(
  ordered: readonly ConceptHit[],
  first: number,
  second: number,
  units: Uint16Array,
): [number, number] | null {
  let best: [number, number] | null = null;
  let nearest = window + 1;
  let lastFirst: ConceptHit | null = null;
  let lastSecond: ConceptHit | null = null;
  for (const hit of ordered) {
    const partner: ConceptHit | null =
      hit.concept === first ? lastSecond : hit.concept === second ? lastFirst : null;
    const distance = partner === null ? -1 : hit.start - partner.end;
    if (
      partner !== null &&
      distance >= 0 &&
      distance < nearest &&
      !endsSentence(units, partner.end, hit.start)
    ) {
      nearest = distance;
      best = [partner.start, hit.end];
    }
    if (hit.concept === first) lastFirst = hit;
    if (hit.concept === second) lastSecond = hit;
  }
  return best;
}
