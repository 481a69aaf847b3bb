import type { CompiledRule } from './lexicon.ts';
import { endsSentence } from './pattern.ts';
import type { ConceptHit, Field, TermHit } from './scan-text.ts';

/** Farthest distance between two meanings that belong together: about one clause. */
const window = 60;

/** For every rule whose two meanings stand near each other, its closest pair as a hit. */
export function findPairs(
  rules: readonly CompiledRule[],
  hits: readonly ConceptHit[],
  units: Uint16Array,
  field: Field,
): TermHit[] {
  if (hits.length < 2) return [];
  const byConcept = groupByConcept(hits);
  const pairs: TermHit[] = [];
  rules.forEach((rule, index) => {
    const firsts = byConcept.get(rule.first);
    const seconds = byConcept.get(rule.second);
    if (firsts === undefined || seconds === undefined) return;
    const span = closestPair(firsts, seconds, units);
    if (span === null) return;
    const { subject, weight } = rule;
    const [start, end] = span;
    pairs.push({ field, subject, weight, term: -1 - index, gapped: true, start, end });
  });
  return pairs;
}

/** Hits of each concept in the order in which they stand. */
function groupByConcept(hits: readonly ConceptHit[]): Map<number, ConceptHit[]> {
  const byConcept = new Map<number, ConceptHit[]>();
  for (const hit of [...hits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const list = byConcept.get(hit.concept);
    if (list === undefined) byConcept.set(hit.concept, [hit]);
    else list.push(hit);
  }
  return byConcept;
}

function closestPair(
  firsts: readonly ConceptHit[],
  seconds: readonly ConceptHit[],
  units: Uint16Array,
): [number, number] | null {
  let best: [number, number] | null = null;
  let nearest = window + 1;
  let [first, second] = [0, 0];
  let [lastFirst, lastSecond]: [ConceptHit | null, ConceptHit | null] = [null, null];
  while (first < firsts.length || second < seconds.length) {
    const a = firsts[first];
    const b = seconds[second];
    const takesFirst = b === undefined || (a !== undefined && a.start <= b.start);
    const hit = takesFirst ? a! : b;
    const partner: ConceptHit | null = takesFirst ? lastSecond : lastFirst;
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
    if (takesFirst) {
      lastFirst = hit;
      first++;
    } else {
      lastSecond = hit;
      second++;
    }
  }
  return best;
}
