import { continuesWord } from '../character-class.ts';

/** Buckets of the hashed words; a power of two. Larger tables measured no better and ship larger. */
export const bucketCount = 2 ** 16;

/** News says in its title and opening whether it reports a crime; the model is trained on such texts. */
export const gateReads = 400;

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;
/** Without it a pair would be the same in either order. */
const pairMark = 0x20;

/**
 * Words and pairs of neighbouring words of folded texts as numbers of buckets, repeated as often as
 * they stand there. FNV-1a (Fowler, Noll, Vo) over UTF-16 units; no word pair spans two texts.
 */
export function gateFeatures(texts: readonly Uint16Array[]): Uint32Array {
  const length = texts.reduce((sum, units) => sum + Math.min(units.length, gateReads), 0);
  const buckets = new Uint32Array(length + texts.length);
  let count = 0;
  for (const units of texts) count = addWords(units, buckets, count);
  return buckets.subarray(0, count);
}

function addWords(units: Uint16Array, buckets: Uint32Array, from: number): number {
  const end = Math.min(units.length, gateReads);
  let count = from;
  let previous = 0;
  let at = 0;
  while (at < end) {
    if (!continuesWord(units[at])) {
      at++;
      continue;
    }
    let hash = fnvOffset;
    for (; at < end && continuesWord(units[at]); at++) hash = mix(hash, units[at]!);
    buckets[count++] = bucketOf(hash);
    if (previous !== 0) buckets[count++] = bucketOf(mix(mix(previous, pairMark), hash));
    previous = hash;
  }
  return count;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, fnvPrime);
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (bucketCount - 1);
}
