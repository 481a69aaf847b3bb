import { subjects } from './lexicon.ts';
import type { Cue, Subject } from './lexicon-format.ts';
import type { TermHit } from './scan-text.ts';

export interface SubjectScore {
  subject: number;
  score: number;
  evidence: TermHit[];
}

/** News says what matters first: a title counts most, then the opening of the text. */
const titleFactor = 1.6;
const leadFactor = 1.2;
const leadWithoutTitleFactor = 1.35;
const laterFactor = 0.8;
const leadLength = 300;

/** A word said twice is a little more evidence, said ten times it is not. */
const repetitionFactors = [1, 0.25, 0.25];

/** Police and courts in the text make an ambiguous word a crime: share added for each, up to three. */
const justiceShare = 0.25;
const justiceMost = 3;

export interface ScoringContext {
  hasTitle: boolean;
  justice: number;
  /** Distinct words found for each cue. */
  cueCounts: number[];
}

/** Score of every subject with a hit, after context, strongest first. */
export function scoreSubjects(
  hits: readonly TermHit[],
  cues: readonly Cue[],
  context: ScoringContext,
): SubjectScore[] {
  const bySubject = new Map<number, TermHit[]>();
  for (const hit of withoutContained(hits)) {
    if (isNarrowed(hit, hits)) continue;
    const list = bySubject.get(hit.subject);
    if (list === undefined) bySubject.set(hit.subject, [hit]);
    else list.push(hit);
  }
  const justice = 1 + justiceShare * Math.min(context.justice, justiceMost);
  return [...bySubject]
    .map(([subject, list]) => {
      const evidence = withoutOverlaps(list);
      const plain = sumOf(evidence, context.hasTitle);
      const score = plain * justice * cueFactor(subject, cues, context.cueCounts);
      return { subject, score, evidence };
    })
    .sort((a, b) => b.score - a.score || a.subject - b.subject);
}

function sumOf(hits: readonly TermHit[], hasTitle: boolean): number {
  const seen = new Map<number, number>();
  let sum = 0;
  for (const hit of hits) {
    const times = seen.get(hit.term) ?? 0;
    seen.set(hit.term, times + 1);
    sum += hit.weight * positionFactor(hit, hasTitle) * (repetitionFactors[times] ?? 0);
  }
  return sum;
}

function positionFactor(hit: TermHit, hasTitle: boolean): number {
  if (hit.field === 'title') return titleFactor;
  if (hit.start >= leadLength) return laterFactor;
  return hasTitle ? leadFactor : leadWithoutTitleFactor;
}

function cueFactor(subject: number, cues: readonly Cue[], counts: readonly number[]): number {
  let factor = 1;
  cues.forEach((cue, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return;
    if (cue.subjects !== undefined && !cue.subjects.includes(subjects[subject]!)) return;
    factor *= 1 - Math.min(cue.most, cue.each * count);
  });
  return factor;
}

/** Within a subject the heavier, then the longer, of two overlapping hits stays. */
function withoutOverlaps(hits: TermHit[]): TermHit[] {
  const kept: TermHit[] = [];
  for (const hit of hits.sort(byStrength)) {
    if (kept.every((other) => !overlaps(hit, other))) kept.push(hit);
  }
  return kept.sort(byPosition);
}

/** Both are said of one act: sexual abuse of a child is an exploitation and a violence. */
const alsoWithin = new Map<Subject, Subject>([['sexual-violence', 'child-sexual-exploitation']]);

/** Of two types said by the same words the first is meant: an assault that is sexual, a theft of a car. */
const narrower = new Map<Subject, readonly Subject[]>([
  ['assault-violence', ['sexual-violence']],
  ['robbery-burglary-theft', ['vehicle-cargo-theft', 'cultural-property']],
]);

/** Whether a hit of a narrower type lies over this one. */
function isNarrowed(hit: TermHit, hits: readonly TermHit[]): boolean {
  const types = narrower.get(subjects[hit.subject]!);
  if (types === undefined) return false;
  return hits.some(
    (other) =>
      other.weight >= hit.weight &&
      types.includes(subjects[other.subject]!) &&
      overlaps(hit, other),
  );
}

/**
 * A longer phrase of one crime type explains a shorter word of another inside it: the gang of
 * "ransomware gang" is no street gang. Phrases with a gap and pairs of a rule explain nothing.
 */
function withoutContained(hits: readonly TermHit[]): readonly TermHit[] {
  const phrases = hits.filter((hit) => !hit.gapped && hit.weight >= 3).sort(byPosition);
  if (phrases.length === 0) return hits;
  const longest = phrases.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return hits.filter((hit) => hit.term < 0 || !isContained(hit, phrases, longest));
}

function isContained(hit: TermHit, phrases: readonly TermHit[], longest: number): boolean {
  for (let at = firstAfter(phrases, hit) - 1; at >= 0; at--) {
    const phrase = phrases[at]!;
    if (phrase.field !== hit.field || phrase.start < hit.end - longest) return false;
    if (
      phrase.end >= hit.end &&
      phrase.end - phrase.start > hit.end - hit.start &&
      subjects[phrase.subject] !== alsoWithin.get(subjects[hit.subject]!)
    )
      return true;
  }
  return false;
}

/** Place of the first phrase that begins behind the beginning of a hit. */
function firstAfter(phrases: readonly TermHit[], hit: TermHit): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { field, start } = phrases[middle]!;
    const behind = field === hit.field ? start > hit.start : field === 'text';
    if (behind) high = middle;
    else low = middle + 1;
  }
  return low;
}

function overlaps(a: TermHit, b: TermHit): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end;
}

function byStrength(a: TermHit, b: TermHit): number {
  return b.weight - a.weight || b.end - b.start - (a.end - a.start) || byPosition(a, b);
}

function byPosition(a: TermHit, b: TermHit): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start || a.end - b.end || a.term - b.term;
}
