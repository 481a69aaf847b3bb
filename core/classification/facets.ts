import type { FacetFinding, Facets, Label, Span } from '../report.ts';
import { cyberTerms, organisedTerms, purposes, stages, substances } from './data/facets.ts';
import type { TermsByLanguage } from './lexicon-format.ts';

type Kind = 'substances' | 'purposes' | 'stages' | 'cyberEnabled' | 'organised';

export interface FacetWords {
  kind: Kind;
  value: string;
  terms: TermsByLanguage;
}

/** Every value of every facet; a hit names it by its place in this list. */
export const facetWords: readonly FacetWords[] = [
  ...wordsOf('substances', substances),
  ...wordsOf('purposes', purposes),
  ...wordsOf('stages', stages),
  { kind: 'cyberEnabled', value: 'cyber', terms: cyberTerms },
  { kind: 'organised', value: 'organised', terms: organisedTerms },
];

/** A value of a facet found in a text, with its original offsets. */
export interface FacetHit {
  facet: number;
  span: Span;
}

/** Enough to check a value; a long text says "arrested" often. */
const mostSpans = 5;
/** Types whose victims are trafficked for a purpose. */
const traffickedTypes: ReadonlySet<string> = new Set([
  'trafficking-in-persons',
  'organ-trafficking',
]);

export const noFacets: Facets = {
  substances: [],
  purposes: [],
  stages: [],
  cyberEnabled: { holds: false, evidence: [] },
  organised: { holds: false, evidence: [] },
};

/** What a report says beside its crime types. Purposes are those of trafficking and stand only with it. */
export function facetsOf(hits: readonly FacetHit[], labels: readonly Label[]): Facets {
  const spans = spansByFacet(hits);
  const findings = (kind: Kind): FacetFinding[] =>
    [...spans.keys()]
      .filter((facet) => facetWords[facet]!.kind === kind)
      .sort((a, b) => a - b)
      .map((facet) => ({
        value: facetWords[facet]!.value,
        evidence: firstOf(spans.get(facet)!),
      }));
  const trafficked = labels.some(({ type }) => traffickedTypes.has(type));
  return {
    substances: findings('substances'),
    purposes: trafficked ? findings('purposes') : [],
    stages: findings('stages'),
    cyberEnabled: flagOf(findings('cyberEnabled'), labels, 'cyber'),
    organised: flagOf(findings('organised'), labels, 'organised-criminal-group'),
  };
}

/** Whether a report says anything beside its crime types. */
export function hasFacets(facets: Facets): boolean {
  const { substances, purposes, stages, cyberEnabled, organised } = facets;
  return (
    substances.length + purposes.length + stages.length > 0 || cyberEnabled.holds || organised.holds
  );
}

/** Holds where words say so, and where a label of that group or type is there: then its evidence counts. */
function flagOf(found: FacetFinding[], labels: readonly Label[], implied: string) {
  const own = found[0]?.evidence ?? [];
  const implying = labels.find(({ type, group }) => type === implied || group === implied);
  const evidence = own.length > 0 ? own : (implying?.evidence ?? []);
  return { holds: evidence.length > 0, evidence };
}

function spansByFacet(hits: readonly FacetHit[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { facet, span } of hits) {
    const list = spans.get(facet);
    if (list === undefined) spans.set(facet, [span]);
    else list.push(span);
  }
  return spans;
}

/** Of two spans that overlap the first and longer stays. */
function firstOf(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort(byPosition)) {
    const last = kept.at(-1);
    if (last?.field === span.field && span.start < last.end) continue;
    if (kept.push(span) === mostSpans) break;
  }
  return kept;
}

function byPosition(a: Span, b: Span): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start || b.end - a.end;
}

function wordsOf(kind: Kind, values: Record<string, TermsByLanguage>): FacetWords[] {
  return Object.entries(values).map(([value, terms]) => ({ kind, value, terms }));
}
