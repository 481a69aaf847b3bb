import { continuesWord } from './character-class.ts';
import { foldTerm } from './fold.ts';

/** Conjunction, preposition and article written as one with the word that follows them. */
const proclitics = new Set(
  ['', 'و', 'ف'].flatMap((conjunction) =>
    ['', 'ب', 'ل', 'ك'].flatMap((preposition) =>
      ['', 'ال', 'ل'].map((article) => folded(conjunction + preposition + article)),
    ),
  ),
);

/** Endings of number, person and possession, after folding ta marbuta to ha. */
const suffixes = new Set(
  'ه ها هم هن هما نا ي يه ين ون ات ان تين تان ت ته تها وا يين يون اتها اته اتهم تهم ا'
    .split(' ')
    .map(folded),
);
const longestProclitic = 4;
const longestSuffix = 4;

function folded(text: string): string {
  return String.fromCharCode(...foldTerm(text));
}

/** Whether only clitics stand between the beginning of the word and `start`. */
export function skipArabicClitics(units: Uint16Array, start: number): boolean {
  let from = start;
  while (from > 0 && continuesWord(units[from - 1])) from--;
  if (start - from > longestProclitic) return false;
  return proclitics.has(String.fromCharCode(...units.subarray(from, start)));
}

/** End of the word when only a suffix follows `from`, else -1. */
export function skipArabicSuffix(units: Uint16Array, from: number): number {
  let end = from;
  while (end < units.length && continuesWord(units[end])) end++;
  if (end - from > longestSuffix) return -1;
  return suffixes.has(String.fromCharCode(...units.subarray(from, end))) ? end : -1;
}

/** End of the word at `at` when it is `wanted` with clitics around it, else -1. */
export function matchArabicWord(
  wanted: Uint16Array,
  open: boolean,
  units: Uint16Array,
  at: number,
): number {
  for (let skip = 0; skip <= longestProclitic; skip++) {
    if (skip > 0 && !continuesWord(units[at + skip - 1])) return -1;
    if (!equalAt(units, at + skip, wanted)) continue;
    if (!proclitics.has(String.fromCharCode(...units.subarray(at, at + skip)))) continue;
    let end = at + skip + wanted.length;
    if (!continuesWord(units[end])) return end;
    if (!open) return skipArabicSuffix(units, end);
    while (continuesWord(units[end])) end++;
    return end;
  }
  return -1;
}

function equalAt(units: Uint16Array, at: number, wanted: Uint16Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (units[at + i] !== wanted[i]) return false;
  return true;
}
