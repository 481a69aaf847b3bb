import type { Span } from '../report.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import type { Cue, Lexicon } from './lexicon.ts';
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

/** How often the phrases typical of each country were found. */
export type CueCounts = Map<string, { strong: number; weak: number }>;

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

function keysFrom(tokens: readonly Token[], at: number, longest: number): string[] {
  const keys = [tokens[at]!.key];
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
  if (named) {
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

export function countCue(counts: CueCounts, cue: Pick<Cue, 'iso' | 'strong'>): void {
  const count = counts.get(cue.iso) ?? { strong: 0, weak: 0 };
  if (cue.strong) count.strong += 1;
  else count.weak += 1;
  counts.set(cue.iso, count);
}

export const isNation = (entry: Entry): boolean =>
  entry.kind === 'country' || entry.kind === 'demonym';
