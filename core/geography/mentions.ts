import type { Span } from '../report.ts';
import { withoutClitics } from './arabic.ts';
import { type CueCounts, countCue } from './cue-counts.ts';
import { ARABIC_AREA_WORD, ARABIC_INTRODUCED } from './data/common-words.ts';
import { ARABIC_PLACE_WORDS } from './data/word-lists.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import { type Cue, isSpelt, type Lexicon } from './lexicon.ts';
import { countRoads } from './roads.ts';
import type { Token } from './tokens.ts';

/** A name in the text with everything it may mean. */
export interface Mention extends Span {
  key: string;
  candidates: readonly Entry[];
  /** Position among the tokens and number of words; -1 where there are no tokens (Chinese). */
  at: number;
  words: number;
  /** Set by "City, State" and "City (Country)": the only readings left. */
  admin: string | null;
  iso: string | null;
}

export interface Found {
  mentions: Mention[];
  cues: CueCounts;
}

export interface Names {
  gazetteer: Gazetteer;
  lexicon: Lexicon;
}

/** Longest match over capitalised words; adjectives of peoples match in any case outside English. */
export function findMentions(tokens: readonly Token[], names: Names): Found {
  const found: Found = { mentions: [], cues: new Map() };
  for (let at = 0; at < tokens.length; ) at += matchAt(tokens, at, names, found);
  if (names.lexicon.language === 'en') countRoads(tokens, found.cues);
  return found;
}

/** Arabic has no capitals and writes particles onto the word; the first reading that is known counts. */
export function findArabicMentions(tokens: readonly Token[], names: Names): Found {
  const found: Found = { mentions: [], cues: new Map() };
  for (let at = 0; at < tokens.length; ) at += matchArabicAt(tokens, at, names.lexicon, found);
  return found;
}

function matchArabicAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  found: Found,
): number {
  for (const reading of withoutClitics(tokens[at]!.key)) {
    const longest = Math.max(lexicon.starts.get(reading) ?? 0, lexicon.cueStarts.get(reading) ?? 0);
    const keys = keysFrom(tokens, at, longest, reading);
    for (let words = Math.min(keys.length, longest); words > 0; words -= 1) {
      const key = keys[words - 1]!;
      const candidates = arabicNames(tokens, at, key, lexicon);
      const cue = lexicon.cues.get(key);
      if (cue) countCue(found.cues, cue);
      if (candidates && candidates.length > 0) {
        const named = mention(tokens, at, words, key, candidates);
        named.start += cliticLength(tokens[at]!, reading);
        found.mentions.push(named);
      }
      if (candidates || cue) return words;
    }
  }
  return 1;
}

/** Characters before the name; a word with vowel marks is kept whole, its letters are not counted. */
function cliticLength(token: Token, reading: string): number {
  return token.word.length === token.key.length ? token.key.length - reading.length : 0;
}

// Below this size a city's name must be introduced: nothing else tells it from an ordinary word.
const ARABIC_ALONE = 250_000;

function arabicNames(
  tokens: readonly Token[],
  at: number,
  key: string,
  lexicon: Lexicon,
): readonly Entry[] | undefined {
  const entries = lexicon.names.get(key);
  const before = at > 0 ? tokens[at - 1]!.key : '';
  if (ARABIC_INTRODUCED.has(key) && !ARABIC_AREA_WORD.test(before)) return undefined;
  // "The right (hand)" differs from "the Yemeni" in the form of its last letter only.
  if (key === 'يمني' && tokens[at]!.word.endsWith('ى')) return undefined;
  if (!entries?.length || isNation(entries[0]!)) return entries;
  const placed = ARABIC_PLACE_WORDS.has(before) || /^[وف]?ب/.test(tokens[at]!.key);
  const known = entries.filter((entry) => placed || entry.weight >= ARABIC_ALONE);
  return known.length > 0 ? known : undefined;
}

/** Adds what begins at a word and returns how many words to go on. */
function matchAt(tokens: readonly Token[], at: number, names: Names, found: Found): number {
  const { gazetteer, lexicon } = names;
  const token = tokens[at]!;
  const longest = Math.max(
    lexicon.starts.get(token.key) ?? 0,
    token.cap ? (gazetteer.starts.get(token.key) ?? 0) : 0,
    lexicon.cueStarts.get(token.key) ?? 0,
  );
  if (longest === 0) return 1;
  const keys = keysFrom(tokens, at, longest);
  for (let words = keys.length; words > 0; words -= 1) {
    const key = keys[words - 1]!;
    const candidates = namesAt(tokens, at, words, key, names);
    if (candidates) {
      if (candidates.length > 0) found.mentions.push(mention(tokens, at, words, key, candidates));
      const cue = lexicon.cues.get(key);
      if (cue && cueHolds(cue, token)) countCue(found.cues, cue);
      return words;
    }
    const cue = lexicon.cues.get(key);
    if (cue && cueHolds(cue, token)) {
      countCue(found.cues, cue);
      return words;
    }
  }
  return 1;
}

function keysFrom(
  tokens: readonly Token[],
  at: number,
  longest: number,
  first = tokens[at]!.key,
): string[] {
  const keys = [first];
  for (let next = at + 1; next < tokens.length && next < at + longest; next += 1) {
    const token = tokens[next]!;
    if (token.gap !== 'space' && token.gap !== 'hyphen') break;
    keys.push(`${keys.at(-1)} ${token.key}`);
  }
  return keys;
}

function namesAt(
  tokens: readonly Token[],
  at: number,
  words: number,
  key: string,
  { gazetteer, lexicon }: Names,
): readonly Entry[] | undefined {
  const first = tokens[at]!;
  const last = tokens[at + words - 1]!;
  const named = lexicon.names.get(key);
  if (named && (words > 1 || isSpelt(lexicon, key, first.word))) {
    const kind = named[0]?.kind;
    if (kind === undefined) return first.cap || lexicon.language !== 'en' ? named : undefined;
    if (kind === 'demonym') return first.cap || lexicon.language !== 'en' ? named : undefined;
    return first.cap && (last.cap || words > 1) ? named : undefined;
  }
  return first.cap && last.cap ? gazetteer.names.get(key) : undefined;
}

function mention(
  tokens: readonly Token[],
  at: number,
  words: number,
  key: string,
  candidates: readonly Entry[],
): Mention {
  const first = tokens[at]!;
  const last = tokens[at + words - 1]!;
  const { field, start } = first;
  return { field, start, end: last.end, key, candidates, at, words, admin: null, iso: null };
}

function cueHolds(cue: Cue, token: Token): boolean {
  return token.cap || !cue.capital;
}

export const isNation = (entry: Entry): boolean =>
  entry.kind === 'country' || entry.kind === 'demonym';
