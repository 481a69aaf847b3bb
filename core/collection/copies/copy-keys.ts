import { finish, mix, wordHashes } from './copy-words.ts';

/** Words that make one shingle: shorter ones are shared by chance, of longer ones a single edit breaks more. */
export const shingleWidth = 4;

/**
 * The lead is what a cut text, a full one, and one with an added paragraph have in common; feeds cut
 * after 30 words and later.
 */
const leadWords = 48;
/** Beyond these the body has keys of its own, for a text that was given a new lead. */
const longFrom = 130;
const longTo = 800;
/** With fewer words the title is read too; with fewer in both nothing is a copy: "Traffic news". */
export const shortText = 20;
export const fewestWords = 8;

/** Bands of two minima each: each is a row of an index that every report enters. */
const leadBands = 4;
const bodyBands = 2;

/**
 * Two texts that share a key are worth comparing. MinHash of the shingles, by one permutation (Li, Owen and Zhang
 * 2012) with empty bins filled from their neighbours, in bands of two: of two leads with Jaccard likeness j, each
 * key is shared with probability j². One of four: 0.7 is met in 93 of 100 cases, 0.8 in 98, 0.2 in 15.
 */
export function copyKeys(title: string | null, text: string): number[] {
  let words = wordHashes(text, longTo);
  if (words.length < shortText && title) words = wordHashes(`${title}\n${text}`, longTo);
  const { length } = words;
  if (length < fewestWords) return [];
  const keys = bands(shingles(words, 0, Math.min(length, leadWords)), leadBands, 0x1ead);
  if (length > longFrom) keys.push(...bands(shingles(words, 0, length), bodyBands, 0xb0d7));
  return [...new Set(keys)];
}

/** Hashes of every run of four words in `[from, to)`, with repetitions. */
export function shingles(words: Int32Array, from: number, to: number): Int32Array {
  const result = new Int32Array(Math.max(0, to - from - shingleWidth + 1));
  for (let at = 0; at < result.length; at++) {
    let hash = 0;
    for (let n = 0; n < shingleWidth; n++) hash = mix(hash, words[from + at + n]!);
    result[at] = finish(hash);
  }
  return result;
}

function bands(hashes: Int32Array, count: number, salt: number): number[] {
  const minima = binMinima(hashes, count * 2);
  return Array.from({ length: count }, (_, band) =>
    finish(mix(mix(salt + band, minima[band * 2]!), minima[band * 2 + 1]!)),
  );
}

/** Each hash falls into one bin by its rest; an empty bin takes the value of the next that is not. */
function binMinima(hashes: Int32Array, bins: number): number[] {
  const minima = new Array<number>(bins).fill(-1);
  for (const hash of hashes) {
    const unsigned = hash >>> 0;
    const bin = unsigned % bins;
    const value = Math.floor(unsigned / bins);
    if (minima[bin] === -1 || value < minima[bin]!) minima[bin] = value;
  }
  for (let bin = 0; bin < bins; bin++) {
    let steps = 0;
    let from = bin;
    while (hashes.length > 0 && minima[from]! < 0) from = (bin + ++steps) % bins;
    // Stays below zero, so that a filled bin never fills another, and tells how far it was taken from.
    if (steps > 0) minima[bin] = -2 - minima[from]! - steps;
  }
  return minima;
}
