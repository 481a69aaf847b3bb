import { arabic, classOf, han, other, word } from '../../classification/character-class.ts';
import { fold, foldTerm, originalRange } from '../../classification/fold.ts';
import { slotWords } from '../data/slot-words.ts';

/** A word that, exchanged for another, makes it another event: what stands in the slots of a template. */
export const plainWord = 0;
export const numberWord = 1;
export const nameWord = 2;

/** The words of a text as the comparison of copies reads them: without case, accents and punctuation. */
export interface CopyWords {
  hashes: Int32Array;
  /** `plainWord`, `numberWord` or `nameWord` for each. */
  kinds: Uint8Array;
}

const seed = 0x9e3779b1;
const slots = new Set(slotWords.map((term) => finish([...foldTerm(term)].reduce(mix, seed))));

/**
 * Words in order; a character of a script without spaces is a word. `1,200` and `1.200` are one number.
 * Names are told by their capital inside a sentence; in scripts without capitals every word may be one.
 */
export function copyWords(text: string): CopyWords {
  const folded = fold(text);
  const { units } = folded;
  const starts: number[] = [];
  const hashes = hashWords(units, Number.POSITIVE_INFINITY, starts);
  const kinds = new Uint8Array(hashes.length);
  for (let n = 0; n < kinds.length; n++) {
    const start = starts[n]!;
    if (slots.has(hashes[n]!) || isDigit(units[start])) kinds[n] = numberWord;
    else if (mayBeName(text[originalRange(folded, start, start + 1)[0]]!)) {
      const opens = n === 0 || opensSentence(units, starts[n - 1]!, start);
      kinds[n] = opens && !isCaseless(units[start]!) ? plainWord : nameWord;
    }
  }
  return { hashes: Int32Array.from(hashes), kinds };
}

/** A word takes some ten characters with its space: what is behind so many is not read. */
const longestWords = 16;

/** Hashes of the first words alone, for where kinds do not matter. */
export function wordHashes(text: string, limit: number): Int32Array {
  const { units } = fold(text.slice(0, limit * longestWords));
  return Int32Array.from(hashWords(units, limit));
}

function hashWords(units: Uint16Array, limit: number, starts?: number[]): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < units.length && hashes.length < limit; at++) {
    const kind = classOf(units[at]!);
    if (kind !== word && kind !== arabic && kind !== han) continue;
    starts?.push(at);
    let hash = mix(seed, units[at]!);
    while (kind !== han && at + 1 < units.length && continues(units, at + 1)) {
      at++;
      if (classOf(units[at]!) !== other) hash = mix(hash, units[at]!);
    }
    hashes.push(finish(hash));
  }
  return hashes;
}

/** Shuffles a 32-bit number further by another; the multipliers are those of MurmurHash 3. */
export function mix(hash: number, value: number): number {
  const scrambled = Math.imul(value, 0xcc9e2d51);
  const mixed = hash ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

/** Spreads every bit over all others: the last step of MurmurHash 3. */
export function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function continues(units: Uint16Array, at: number): boolean {
  const kind = classOf(units[at]!);
  if (kind === word || kind === arabic) return true;
  const separator = units[at] === 0x2c || units[at] === 0x2e;
  return separator && isDigit(units[at - 1]) && isDigit(units[at + 1]);
}

function mayBeName(original: string): boolean {
  return original !== original.toLowerCase() || original === original.toUpperCase();
}

function isCaseless(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() === letter.toUpperCase();
}

/** Line breaks are folded into spaces: what follows one without a full stop may pass for a name. */
function opensSentence(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x22)
      return true;
  }
  return false;
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x30 && unit <= 0x39;
}
