import { arabic, classOf, han, word } from '../classification/character-class.ts';
import { fold, foldTerm, originalRange } from '../classification/fold.ts';
import { slotWords } from './data/slot-words.ts';

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
export function copyWords(text: string, limit = Number.POSITIVE_INFINITY): CopyWords {
  const folded = fold(text);
  const { units } = folded;
  const hashes: number[] = [];
  const kinds: number[] = [];
  let end = 0;
  for (let at = 0; at < units.length && hashes.length < limit; at++) {
    const kind = classOf(units[at]!);
    if (kind !== word && kind !== arabic && kind !== han) continue;
    const start = at;
    let hash = mix(seed, units[at]!);
    if (kind !== han) {
      while (at + 1 < units.length && continues(units, at + 1)) {
        at++;
        if (classOf(units[at]!) !== 0) hash = mix(hash, units[at]!);
      }
    }
    const opens = hashes.length === 0 || opensSentence(units, end, start);
    hash = finish(hash);
    hashes.push(hash);
    kinds.push(
      slots.has(hash)
        ? numberWord
        : kindOf(units[start]!, text[originalRange(folded, start, start + 1)[0]]!, opens),
    );
    end = at + 1;
  }
  return { hashes: Int32Array.from(hashes), kinds: Uint8Array.from(kinds) };
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

function kindOf(unit: number, original: string, opens: boolean): number {
  if (isDigit(unit)) return numberWord;
  const lower = original.toLowerCase();
  if (lower === original.toUpperCase()) return nameWord;
  return original !== lower && !opens ? nameWord : plainWord;
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
