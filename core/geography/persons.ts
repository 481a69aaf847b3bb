import { FIRST_NAMES, SURNAMES } from './data/person-names.ts';
import { TITLES } from './data/word-lists.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Token } from './tokens.ts';

/** Lists of names of people, and what they say about a word. */
export interface PersonNames {
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
}

export function loadPersonNames(): PersonNames {
  return { first: new Set(FIRST_NAMES.split(' ')), last: new Set(SURNAMES.split(' ')) };
}

// "A" and "I" without a full stop are words.
const INITIAL = /^(?:\p{Lu}\.|[B-HJ-Z])$/u;
// Ranks that are ordinary words at the start of many other names: General Motors, Chief Executive.
const WEAK_TITLES = new Set(['general', 'chief', 'secretary', 'state', 'attorney']);

export const isInitial = (token: Token): boolean => INITIAL.test(token.word);
export const isTitle = (token: Token): boolean => token.cap && TITLES.has(token.key);

/**
 * Surnames the text introduces with a first name, a title or an initial. A city name that appears
 * among them is that person for the rest of the text.
 */
export function surnamesIn(
  tokens: readonly Token[],
  people: PersonNames,
  gazetteer: Gazetteer,
): Set<string> {
  const surnames = new Set<string>();
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1]!;
    if (!token.cap || !next.cap || next.gap !== 'space') continue;
    if (!introducesPerson(tokens, at, people, gazetteer)) continue;
    surnames.add(next.key);
    const third = tokens[at + 2];
    if (third?.cap && third.gap === 'space' && !isTitle(token)) surnames.add(third.key);
  }
  return surnames;
}

function introducesPerson(
  tokens: readonly Token[],
  at: number,
  people: PersonNames,
  gazetteer: Gazetteer,
): boolean {
  const token = tokens[at]!;
  if (isTitle(token)) return !WEAK_TITLES.has(token.key);
  if (isInitial(token)) return at > 0 && people.first.has(tokens[at - 1]!.key);
  if (!people.first.has(token.key)) return false;
  const meanings = gazetteer.names.get(token.key);
  return !meanings?.some((entry) => entry.kind === 'admin' || entry.weight > 300_000);
}
