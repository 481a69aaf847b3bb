import { type FoldedText, fold, originalRange } from './fold.ts';
import type { TermTable } from './lexicon.ts';
import { keyEnds, matchRest, mayStart, tokenise } from './pattern.ts';

export type Field = 'title' | 'text';

export interface TermHit {
  field: Field;
  subject: number;
  weight: number;
  /** Written form in the lexicon, or a negative number for a rule. */
  term: number;
  /** Words of their own stand in between, which the phrase does not explain. */
  gapped: boolean;
  /** Folded offsets until `toOriginal` maps them. */
  start: number;
  end: number;
}

export interface ConceptHit {
  concept: number;
  start: number;
  end: number;
}

export interface FacetMatch {
  facet: number;
  start: number;
  end: number;
}

/** Everything found in one field. */
export interface Findings {
  terms: TermHit[];
  concepts: ConceptHit[];
  facets: FacetMatch[];
  /** Distinct words that speak against crime, by cue. */
  cues: Map<number, Set<number>>;
  /** Distinct words of police and courts. */
  justice: Set<number>;
  units: Uint16Array;
  /** Original offsets of a folded range. */
  toOriginal(start: number, end: number): [number, number];
}

export function scanText(table: TermTable, text: string, field: Field): Findings {
  const folded = fold(text);
  const findings = emptyFindings(folded);
  const tokenised = tokenise(folded.units);
  const guarded: [number, number][] = [];
  const { automaton, entriesOf } = table;
  automaton.scan(folded.units, (key, keyEnd) => {
    const entries = entriesOf[key]!;
    const { key: units, script } = entries[0]!.pattern;
    const start = keyEnd - units.length;
    if (!mayStart(script, folded.units, start)) return;
    const ends = keyEnds(script, folded.units, keyEnd);
    for (const entry of entries) {
      const end = matchRest(entry.pattern, tokenised, ends);
      if (end < 0) continue;
      const { meaning, term } = entry;
      if (meaning.kind === 'term') {
        const { subject, weight } = meaning;
        const gapped = entry.pattern.gapped;
        findings.terms.push({ field, subject, weight, term, gapped, start, end });
      } else if (meaning.kind === 'concept') {
        findings.concepts.push({ concept: meaning.concept, start, end });
      } else if (meaning.kind === 'guard') guarded.push([start, end]);
      else if (meaning.kind === 'justice') findings.justice.add(term);
      else if (meaning.kind === 'facet') findings.facets.push({ facet: meaning.facet, start, end });
      else addCue(findings.cues, meaning.cue, term);
    }
  });
  return guarded.length === 0 ? findings : withoutGuarded(findings, guarded);
}

function emptyFindings(folded: FoldedText): Findings {
  return {
    terms: [],
    concepts: [],
    facets: [],
    cues: new Map(),
    justice: new Set(),
    units: folded.units,
    toOriginal: (start, end) => originalRange(folded, start, end),
  };
}

function addCue(cues: Map<number, Set<number>>, cue: number, term: number): void {
  const seen = cues.get(cue);
  if (seen === undefined) cues.set(cue, new Set([term]));
  else seen.add(term);
}

/** A false friend takes every hit it overlaps with it, except a longer one that explains it. */
function withoutGuarded(findings: Findings, guarded: [number, number][]): Findings {
  const free = (hit: { start: number; end: number }) =>
    guarded.every(
      ([start, end]) =>
        hit.end <= start ||
        hit.start >= end ||
        (hit.start <= start && hit.end >= end && hit.end - hit.start > end - start),
    );
  return {
    ...findings,
    terms: findings.terms.filter(free),
    concepts: findings.concepts.filter(free),
    facets: findings.facets.filter(free),
  };
}
