import { matchArabicWord, skipArabicClitics, skipArabicSuffix } from './arabic-clitics.ts';
import { arabic, classOf, continuesWord, han } from './character-class.ts';
import { foldTerm } from './fold.ts';

/**
 * A term of the lexicon, ready to match. Terms are written as
 *   `drug traffick*`           any ending of the word
 *   `[kg/kilos] of cocaine`    alternatives
 *   `kidnap* .. ransom`        up to four words between
 */
export interface Pattern {
  /** Literal beginning, found by the automaton. */
  key: Uint16Array;
  /** The word in which the key ends may go on. */
  open: boolean;
  /** Words that must follow. */
  rest: PatternWord[];
  /** Other words may stand inside. */
  gapped: boolean;
  script: number;
}

interface PatternWord {
  units: Uint16Array;
  open: boolean;
  /** How many other words may stand before this one. */
  gap: number;
}

const widestGap = 4;
const space = 0x20;
const point = 0x2e;
const longestAbbreviation = 2;
const sentenceEnds = new Set(['.', '!', '?', ';', '。', '！', '？'].map((c) => c.charCodeAt(0)));

/** Every pattern a written term stands for. */
export function compileTerm(term: string): Pattern[] {
  return expandAlternatives(term).map(compileOne);
}

export function expandAlternatives(term: string): string[] {
  const match = /\[([^\]]*)\]/.exec(term);
  if (match === null) return [term];
  const before = term.slice(0, match.index);
  const after = term.slice(match.index + match[0].length);
  return match[1]!.split('/').flatMap((choice) => expandAlternatives(before + choice + after));
}

function compileOne(term: string): Pattern {
  const words = toWords(term.trim());
  const first = words[0]!;
  const script = classOf(first.units[0]!);
  // Arabic words are compared one by one, since each may carry an article or a suffix.
  let taken = 1;
  let key = first.units;
  let open = first.open;
  while (script !== arabic && !open && taken < words.length && words[taken]!.gap === 0) {
    key = join(key, words[taken]!.units, script === han);
    open = words[taken]!.open;
    taken++;
  }
  const rest = words.slice(taken);
  return { key, open, rest, gapped: rest.some(({ gap }) => gap > 0), script };
}

function toWords(term: string): PatternWord[] {
  const words: PatternWord[] = [];
  let gap = 0;
  for (const piece of term.split(/\s+/)) {
    if (piece === '..') {
      gap = widestGap;
      continue;
    }
    const open = piece.endsWith('*');
    for (const part of foldedParts(open ? piece.slice(0, -1) : piece)) {
      words.push({ units: part, open: false, gap });
      gap = 0;
    }
    words.at(-1)!.open = open;
  }
  return words;
}

/** Folding turns a hyphen into a space, which makes one written word two. */
function foldedParts(piece: string): Uint16Array[] {
  const units = foldTerm(piece);
  const parts: Uint16Array[] = [];
  let start = 0;
  for (let i = 0; i <= units.length; i++) {
    if (i < units.length && units[i] !== space) continue;
    if (i > start) parts.push(units.slice(start, i));
    start = i + 1;
  }
  return parts;
}

function join(left: Uint16Array, right: Uint16Array, seamless: boolean): Uint16Array {
  return Uint16Array.from(seamless ? [...left, ...right] : [...left, space, ...right]);
}

/** Folded text with the place where the token around each unit ends, so that words are stepped over at once. */
export interface TokenisedText {
  units: Uint16Array;
  /** Place of the next space, or -1 when the text or a sentence ends before it. */
  tokenEnds: Int32Array;
}

export function tokenise(units: Uint16Array): TokenisedText {
  const tokenEnds = new Int32Array(units.length + 1).fill(-1);
  let end = -1;
  for (let at = units.length - 1; at >= 0; at--) {
    if (units[at] === space) end = at > 0 && sentenceEnds.has(units[at - 1]!) ? -1 : at;
    tokenEnds[at] = end;
  }
  return { units, tokenEnds };
}

/** Whether a key may begin at `start`: asked once for all patterns that share it. */
export function mayStart(script: number, units: Uint16Array, start: number): boolean {
  return script === han || startsWord(script, units, start);
}

/** Where a word ends whose key ends at `keyEnd`, as it stands and with any ending; -1 when it does not end there. */
export interface KeyEnds {
  closed: number;
  open: number;
}

export function keyEnds(script: number, units: Uint16Array, keyEnd: number): KeyEnds {
  if (script === han || !continuesWord(units[keyEnd])) return { closed: keyEnd, open: keyEnd };
  return {
    closed: endOfWord(script, units, keyEnd, false),
    open: endOfWord(script, units, keyEnd, true),
  };
}

/** End of the match of a pattern whose key ends so, or -1 when what must follow does not. */
export function matchRest(pattern: Pattern, text: TokenisedText, ends: KeyEnds): number {
  if (pattern.script === han) return matchHanRest(pattern.rest, text.units, ends.closed);
  let end = pattern.open ? ends.open : ends.closed;
  for (const next of pattern.rest) {
    if (end < 0) return -1;
    end = matchNextWord(next, pattern.script, text, end);
  }
  return end;
}

/** End of the match whose key ends at `keyEnd`, or -1 when the surroundings do not fit. */
export function matchAround(pattern: Pattern, text: TokenisedText, keyEnd: number): number {
  const { script, key } = pattern;
  if (!mayStart(script, text.units, keyEnd - key.length)) return -1;
  return matchRest(pattern, text, keyEnds(script, text.units, keyEnd));
}

function startsWord(script: number, units: Uint16Array, start: number): boolean {
  if (start === 0 || !continuesWord(units[start - 1])) return true;
  return script === arabic && skipArabicClitics(units, start);
}

function endOfWord(script: number, units: Uint16Array, end: number, open: boolean): number {
  if (!continuesWord(units[end])) return end;
  if (open) return skipWord(units, end);
  return script === arabic ? skipArabicSuffix(units, end) : -1;
}

function matchNextWord(next: PatternWord, script: number, text: TokenisedText, from: number) {
  const { units, tokenEnds } = text;
  let at = from;
  for (let skipped = 0; skipped <= next.gap; skipped++) {
    if (units[at] !== space) return -1;
    // Most words fail at their first letter; Arabic ones may begin with a clitic.
    if (script === arabic || units[at + 1] === next.units[0]) {
      const end = matchWordAt(next, script, units, at + 1);
      if (end >= 0) return end;
    }
    at = tokenEnds[at + 1]!;
    if (at < 0) return -1;
  }
  return -1;
}

function matchWordAt(next: PatternWord, script: number, units: Uint16Array, at: number): number {
  if (script === arabic) return matchArabicWord(next.units, next.open, units, at);
  if (!startsWith(units, at, next.units)) return -1;
  return endOfWord(script, units, at + next.units.length, next.open);
}

/** In Chinese a gap is counted in characters: two for each word of the others. */
function matchHanRest(rest: PatternWord[], units: Uint16Array, from: number): number {
  let end = from;
  for (const next of rest) {
    let at = end;
    const last = end + next.gap * 2;
    while (at <= last && !startsWith(units, at, next.units)) {
      if (sentenceEnds.has(units[at]!)) return -1;
      at++;
    }
    if (at > last) return -1;
    end = at + next.units.length;
  }
  return end;
}

/** Whether a sentence ends between two places; the points of "Rs. 500", "Mr. X" and "3.5" end none. */
export function endsSentence(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!sentenceEnds.has(units[i]!)) continue;
    if (units[i] !== point || (units[i + 1] === space && !endsShortWord(units, i))) return true;
  }
  return false;
}

function endsShortWord(units: Uint16Array, end: number): boolean {
  let start = end;
  while (start > 0 && continuesWord(units[start - 1])) start--;
  return end - start <= longestAbbreviation;
}

function startsWith(units: Uint16Array, at: number, wanted: Uint16Array): boolean {
  if (at + wanted.length > units.length) return false;
  for (let i = 0; i < wanted.length; i++) if (units[at + i] !== wanted[i]) return false;
  return true;
}

function skipWord(units: Uint16Array, from: number): number {
  let end = from;
  while (end < units.length && continuesWord(units[end])) end++;
  return end;
}
