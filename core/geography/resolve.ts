import type { Context } from './context.ts';
import { LANGUAGE_HOMES, LOCATIVES, PLACE_WORDS } from './data/word-lists.ts';
import type { Entry } from './gazetteer.ts';
import type { Leaning } from './leaning.ts';
import { isNation, type Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

export interface Resolution {
  mention: Mention;
  entry: Entry;
}

const FORCED = 20;
// Above all a town of the name can collect, so that only a comma or a local paper decides for it.
const NATION = 10;
const CAPITAL = 1;
// Washington is the city before it is the state.
const CAPITAL_BESIDE_AREA = 1.5;
const NAMED_COUNTRY = 2.5;
const NAMED_ADMIN = 2.5;
const MOST_LEANING = 3;
// A town of fewer people needs the text to name its country or area before it is believed.
const KNOWN_EVERYWHERE = 100_000;
const NEEDS_AREA = 15_000;
// An area whose name no other country has is believed when smaller.
const KNOWN_AREA = 200_000;
const ONE_COUNTRY_AREA = 30_000;
const RISKY_MINIMUM = 400_000;
const LOCAL_PAPER = 4;
// Countries whose name is better known in parts of America as the next town.
const TOWN_NAMES = new Set([
  'lebanon',
  'jordan',
  'palestine',
  'turkey',
  'malta',
  'peru',
  'norway',
  'poland',
]);
const GEORGIA_NEIGHBOURS = ['RU', 'AZ', 'AM', 'TR', 'UA'];

/** Picks one meaning for every mention, then drops those the text does not support. */
export function resolve(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  context: Context,
  leaning: Leaning,
  language: string,
): Resolution[] {
  const votes = firstVotes(mentions, context, leaning);
  const out: Resolution[] = [];
  for (const mention of mentions) {
    const entry = best(mention, context, leaning, votes);
    const reader = { mention, entry, tokens, context, leaning, language };
    if (isNation(entry) || supported(reader)) out.push({ mention, entry });
  }
  return out;
}

/** Mentions by country and, within it, by name: a name does not vote for itself. */
type Votes = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NO_VOTES: Votes = new Map();

function firstVotes(mentions: readonly Mention[], context: Context, leaning: Leaning): Votes {
  const votes = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    const entry = best(mention, context, leaning, NO_VOTES);
    const forced = mention.admin !== null || mention.iso !== null;
    if (!forced && !isNation(entry) && entry.weight <= KNOWN_EVERYWHERE) continue;
    const names = votes.get(entry.iso) ?? new Map<string, number>();
    votes.set(entry.iso, names.set(mention.key, (names.get(mention.key) ?? 0) + 1));
  }
  return votes;
}

function votesFor(iso: string, votes: Votes, key: string): number {
  let count = 0;
  for (const [name, times] of votes.get(iso) ?? []) if (name !== key) count += times;
  return count;
}

function best(mention: Mention, context: Context, leaning: Leaning, votes: Votes): Entry {
  let winner = mention.candidates[0]!;
  let top = Number.NEGATIVE_INFINITY;
  for (const entry of mention.candidates) {
    const score =
      mention.key === 'georgia'
        ? georgia(entry, mention, context, votes)
        : scoreOf(entry, mention, context, leaning, votes);
    if (score > top) [winner, top] = [entry, score];
  }
  return winner;
}

function scoreOf(
  entry: Entry,
  mention: Mention,
  context: Context,
  leaning: Leaning,
  votes: Votes,
): number {
  let score = Math.log10(entry.weight + 10);
  if (isNation(entry)) score += NATION;
  if (entry.kind === 'admin') score += 0.3;
  if (entry.capital) score += capitalScore(entry, mention);
  if (mention.admin && entry.admin === mention.admin) score += FORCED;
  if (mention.iso && entry.iso === mention.iso) score += FORCED;
  if (entry.kind === 'country' && readAsTown(entry, mention, leaning, votes)) score -= FORCED;
  if (isNation(entry)) return score;
  if (context.countries.has(entry.iso)) score += NAMED_COUNTRY;
  score += areaScore(entry, context);
  if (leaning.count >= 2 && leaning.iso === entry.iso)
    score += Math.min(MOST_LEANING, 0.5 * leaning.count);
  return score + Math.min(1.5, 0.5 * votesFor(entry.iso, votes, mention.key));
}

/** A paper full of school boards and sheriffs writes of the town of Lebanon, unless Lebanese follow. */
function readAsTown(entry: Entry, mention: Mention, leaning: Leaning, votes: Votes): boolean {
  if (!TOWN_NAMES.has(mention.key) || leaning.count < LOCAL_PAPER) return false;
  if (votesFor(entry.iso, votes, mention.key) > 0) return false;
  return mention.candidates.some(({ kind, iso }) => kind === 'place' && iso === leaning.iso);
}

function capitalScore(capital: Entry, { candidates }: Mention): number {
  const area = candidates.some(({ kind, iso }) => kind === 'admin' && iso === capital.iso);
  return area ? CAPITAL_BESIDE_AREA : CAPITAL;
}

function areaScore(entry: Entry, context: Context): number {
  if (!entry.admin) return 0;
  if (context.admins.has(entry.admin)) return NAMED_ADMIN;
  return Math.min(3, 0.8 * Math.max(0, (context.shared.get(entry.admin) ?? 0) - 1));
}

/** The state is read unless the text moves in the Caucasus. */
function georgia(entry: Entry, mention: Mention, context: Context, votes: Votes): number {
  if (mention.admin) return entry.admin === mention.admin ? FORCED : 0;
  if (entry.kind === 'country') {
    const near = GEORGIA_NEIGHBOURS.some((iso) => context.countries.has(iso));
    return 8 + (near ? 3 : 0) + (votesFor('GE', votes, mention.key) > 0 ? 5 : 0);
  }
  if (entry.kind !== 'admin' || entry.iso !== 'US') return 0;
  return 8.5 + (votesFor('US', votes, mention.key) > 0 ? 2 : 0) + (context.admins.size > 0 ? 1 : 0);
}

interface Reader {
  mention: Mention;
  entry: Entry;
  tokens: readonly Token[];
  context: Context;
  leaning: Leaning;
  language: string;
}

function supported(reader: Reader): boolean {
  const { mention, entry } = reader;
  if (mention.admin || mention.iso) return true;
  return entry.kind === 'admin' ? adminHolds(reader) : placeHolds(reader);
}

const leans = ({ entry, leaning }: Reader): boolean =>
  leaning.count >= 2 && leaning.iso === entry.iso && !leaning.hearsay;

function corroborated(reader: Reader): boolean {
  const { entry, context, language } = reader;
  if (LANGUAGE_HOMES[language]?.has(entry.iso)) return true;
  return (
    context.countries.has(entry.iso) ||
    (entry.admin !== null && context.admins.has(entry.admin)) ||
    leans(reader)
  );
}

function adminHolds(reader: Reader): boolean {
  const { mention, entry } = reader;
  if (mention.words === 1 && entry.common) return false;
  // Only the United States call their areas so, in every state.
  if (mention.words > 1 && /(?:county|parish)$/.test(mention.key) && entry.iso === 'US')
    return true;
  const risky = mention.words === 1 && (entry.firstName || entry.surname);
  const oneCountry = mention.candidates.every(({ iso }) => iso === entry.iso);
  const least = oneCountry && !risky ? ONE_COUNTRY_AREA : KNOWN_AREA;
  if (entry.weight < least && !corroborated(reader)) return false;
  return !(risky && !corroborated(reader) && entry.iso !== 'US' && entry.weight < 300_000);
}

function placeHolds(reader: Reader): boolean {
  const { mention, entry } = reader;
  if (
    mention.words === 1 &&
    (entry.firstName || entry.surname) &&
    entry.weight < RISKY_MINIMUM &&
    !entry.capital
  )
    return false;
  if (mention.words === 1 && entry.common && !commonWordHolds(reader)) return false;
  if (entry.weight < KNOWN_EVERYWHERE && !corroborated(reader)) return false;
  return entry.weight >= NEEDS_AREA || smallTownHolds(reader);
}

function commonWordHolds({ mention, entry, tokens, language }: Reader): boolean {
  if (entry.weight > 3e6) return true;
  const before = mention.at > 0 ? tokens[mention.at - 1] : undefined;
  if (entry.weight <= 50_000 || !before || before.cap) return false;
  return LOCATIVES[language]?.has(before.key) ?? false;
}

function smallTownHolds(reader: Reader): boolean {
  const { mention, entry, tokens, context, language } = reader;
  if (entry.admin && context.admins.has(entry.admin)) return true;
  if (entry.admin && (context.shared.get(entry.admin) ?? 0) > 2) return true;
  if (LANGUAGE_HOMES[language]?.has(entry.iso)) return entry.weight >= NEEDS_AREA;
  if (!leans(reader)) return false;
  if (mention.words > 1 || entry.weight > 3000) return true;
  const after = tokens[mention.at + mention.words];
  return after !== undefined && PLACE_WORDS.has(after.key);
}
