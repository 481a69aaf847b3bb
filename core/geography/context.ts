import { US_POSTAL, US_STATES } from './data/us-states.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import { isNation, type Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** What the whole text says about where it plays, against which each name is read. */
export interface Context {
  countries: Map<string, number>;
  admins: Map<string, number>;
  /** How many different ambiguous names an area could hold. */
  shared: Map<string, number>;
}

// Countries whose states and provinces are named as often as the country itself.
const FEDERAL = new Set(['US', 'CA', 'AU', 'IN', 'MX', 'BR']);

export function readContext(
  mentions: Mention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): Context {
  const context: Context = { countries: new Map(), admins: new Map(), shared: new Map() };
  const withStates = addStateAbbreviations(mentions, tokens, gazetteer);
  mentions.splice(0, mentions.length, ...withStates);
  linkPairs(mentions, tokens);
  spreadForced(mentions);
  for (const mention of mentions) noteContext(context, mention);
  shareAreas(context, mentions);
  return context;
}

const add = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

function noteContext(context: Context, mention: Mention): void {
  const first = mention.candidates[0]!;
  if (mention.admin) {
    add(context.admins, mention.admin);
    add(context.countries, mention.admin.slice(0, 2));
    return;
  }
  if (
    isNation(first) &&
    mention.candidates.every((entry) => entry.iso === first.iso || entry.kind === 'place')
  ) {
    add(context.countries, first.iso);
    return;
  }
  const admins = mention.candidates.filter((entry) => entry.kind === 'admin');
  const only = admins[0];
  if (admins.length !== 1 || !only || isNation(first) || only.weight < 3e5) return;
  const rival = mention.candidates.some(
    (entry) => entry.kind === 'place' && entry.weight > only.weight && entry.iso !== only.iso,
  );
  if (FEDERAL.has(only.iso) && !rival && only.admin) {
    add(context.admins, only.admin);
    add(context.countries, only.iso);
  }
}

/** "Macon, Ga." and "Macon, GA": the state decides the town, known to the gazetteer or not. */
function addStateAbbreviations(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): Mention[] {
  const out = [...mentions];
  const byEnd = new Map(mentions.map((mention) => [mention.at + mention.words, mention]));
  const starts = new Map(mentions.map((mention) => [mention.at, mention]));
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.gap !== 'comma' || !token.cap || !tokens[at - 1]!.cap) continue;
    const state = stateOf(token);
    if (!state) continue;
    const town = byEnd.get(at);
    if (town) town.admin = state;
    const area = gazetteer.admins.get(state);
    const read = starts.get(at);
    if (read && area) [read.candidates, read.admin] = [[area], state];
    if (!area || read) continue;
    const { field, start, end, key } = token;
    out.push({ field, start, end, key, candidates: [area], at, words: 1, admin: state, iso: null });
  }
  return out.sort((a, b) => a.at - b.at);
}

function stateOf(token: Token): string | null {
  const letters = token.word.toLowerCase().replaceAll('.', '');
  const dotted = token.dotted || token.word.includes('.');
  if (dotted && US_STATES.has(letters)) return `US.${US_STATES.get(letters)}`;
  return US_POSTAL.has(token.word) ? `US.${token.word}` : null;
}

/** "Paris, Texas" and "Tripoli (Lebanon)": the second name decides the first. */
function linkPairs(mentions: readonly Mention[], tokens: readonly Token[]): void {
  for (let index = 0; index + 1 < mentions.length; index += 1) {
    const inner = mentions[index]!;
    const outer = mentions[index + 1]!;
    if (outer.at !== inner.at + inner.words) continue;
    const gap = tokens[outer.at]!.gap;
    if (gap !== 'comma' && gap !== 'bracket') continue;
    const holder = outer.candidates.find((candidate) => holds(candidate, inner.candidates));
    if (!holder) continue;
    if (holder.kind === 'admin') {
      inner.admin = holder.admin;
      outer.admin = holder.admin;
    } else inner.iso = holder.iso;
  }
}

function holds(holder: Entry, inner: readonly Entry[]): boolean {
  if (holder.kind === 'admin') return inner.some((entry) => entry.admin === holder.admin);
  return (
    holder.kind === 'country' && inner.some((entry) => !isNation(entry) && entry.iso === holder.iso)
  );
}

/** A reading settled once holds for the same name everywhere in the text. */
function spreadForced(mentions: readonly Mention[]): void {
  const settled = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.admin || mention.iso) settled.set(mention.key, mention);
  for (const mention of mentions) {
    const model = mention.admin || mention.iso ? undefined : settled.get(mention.key);
    if (!model) continue;
    mention.admin = model.admin;
    mention.iso = model.iso;
  }
}

function shareAreas(context: Context, mentions: readonly Mention[]): void {
  const seen = new Set<string>();
  for (const mention of mentions) {
    if (seen.has(mention.key) || mention.candidates.some(isNation)) continue;
    seen.add(mention.key);
    for (const admin of new Set(mention.candidates.map((entry) => entry.admin))) {
      if (admin) add(context.shared, admin);
    }
  }
}
