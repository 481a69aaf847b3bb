import { fewestWords, shingles, shortText } from './copy-keys.ts';
import { type CopyWords, copyWords, nameWord, numberWord } from './copy-words.ts';
import { replacedWords } from './replaced-words.ts';
import { withoutTail } from './text-tail.ts';

export interface CopyLikeness {
  kind: 'exact' | 'near';
  /** Share of the shorter text's four-word runs that stand in the other; 1 for an exact copy. */
  likeness: number;
}

/** A report ready to be compared with others. */
export interface ComparedText {
  sourceId: number;
  title: CopyWords;
  text: CopyWords;
  /** Runs of four words of the text's first part, each once. */
  runs: ReadonlySet<number>;
}

/** Reports further apart are a text used again, not one event told twice. */
export const copyWindowDays = 30;

/** Of a shorter text a near copy cannot be told from another filling of the same template. */
const fewestNearWords = 25;
/** Below this, every exchanged word is looked at: templates of police, weather and market lines are short. */
const longWords = 120;
const comparedWords = 1_500;
/**
 * One word changed in a text of forty breaks four runs of 37: 0.8 lets the light hand of an editor pass, and
 * holds against follow-ups that repeat the background of a story, which seldom keep more than 0.7.
 */
const leastLikeness = 0.8;

export function comparedText(sourceId: number, title: string | null, text: string): ComparedText {
  const words = copyWords(withoutTail(text));
  const end = Math.min(words.hashes.length, comparedWords);
  return {
    sourceId,
    title: copyWords(title ?? ''),
    text: words,
    runs: new Set(shingles(words.hashes, 0, end)),
  };
}

/** What one report is to another: the same text, nearly the same, or neither (null). Symmetric. */
export function copyLikeness(one: ComparedText, other: ComparedText): CopyLikeness | null {
  const shorter = one.text.hashes.length <= other.text.hashes.length ? one : other;
  const longer = shorter === one ? other : one;
  const { length } = shorter.text.hashes;
  if (length < shortText) return sameThroughout(one, other) ? { kind: 'exact', likeness: 1 } : null;
  if (!titlesFit(one, other)) return null;
  if (same(one.text, other.text)) return { kind: 'exact', likeness: 1 };
  if (length < fewestNearWords) return null;
  const likeness = containment(shorter.runs, longer.runs);
  if (likeness < leastLikeness) return null;
  const differs = length < longWords ? otherFilling : otherFigures;
  return differs(shorter.text, longer.text)
    ? null
    : { kind: 'near', likeness: Math.round(likeness * 1000) / 1000 };
}

function sameThroughout(one: ComparedText, other: ComparedText): boolean {
  const words = one.title.hashes.length + one.text.hashes.length;
  return words >= fewestWords && same(one.title, other.title) && same(one.text, other.text);
}

function same(one: CopyWords, other: CopyWords): boolean {
  const { length } = one.hashes;
  if (length !== other.hashes.length) return false;
  for (let at = 0; at < length; at++) if (one.hashes[at] !== other.hashes[at]) return false;
  return true;
}

/**
 * "Log in to read this article" is the text of many reports. Another outlet's headline for the same text takes
 * words from it; where it does not, and the text is short or of the same source, it is a formula.
 */
function titlesFit(one: ComparedText, other: ComparedText): boolean {
  const length = Math.min(one.text.hashes.length, other.text.hashes.length);
  if (length >= longWords && one.sourceId !== other.sourceId) return true;
  return found(one.title, other) && found(other.title, one);
}

const leastTitleFound = 1 / 3;

function found(title: CopyWords, report: ComparedText): boolean {
  if (title.hashes.length === 0) return true;
  const words = new Set([...report.title.hashes, ...report.text.hashes]);
  const there = title.hashes.filter((hash) => words.has(hash)).length;
  return there >= title.hashes.length * leastTitleFound;
}

function containment(shorter: ReadonlySet<number>, longer: ReadonlySet<number>): number {
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared++;
  return shorter.size === 0 ? 0 : shared / shorter.size;
}

/** Words that an editor may exchange in a short text, as a share of it: an inflection, "said" for "reported". */
const exchangeable = 0.05;

/** 12 kg for 40 kg, Lima for Cusco, Monday for Friday: the same sentence about something else. */
function otherFilling(shorter: CopyWords, longer: CopyWords): boolean {
  const { length } = shorter.hashes;
  const replaced = replacedWords(shorter, longer, length + longWords);
  if (replaced.some((kind) => kind === numberWord || kind === nameWord)) return true;
  return replaced.length > Math.max(2, 2 * exchangeable * length);
}

/** An editor rounds a figure or mends a name; a template of bulletins exchanges most of them. */
const otherShare = 0.25;

function otherFigures(shorter: CopyWords, longer: CopyWords): boolean {
  return [numberWord, nameWord].some((kind) => {
    const [few, many] = [wordsOf(shorter, kind), wordsOf(longer, kind)];
    let missing = 0;
    for (const hash of few) if (!many.has(hash)) missing++;
    return missing > 1 && missing > few.size * otherShare;
  });
}

function wordsOf({ hashes, kinds }: CopyWords, kind: number): Set<number> {
  return new Set(hashes.filter((_, at) => kinds[at] === kind));
}
