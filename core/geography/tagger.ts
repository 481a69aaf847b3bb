import type { AboutCountry, AnalysisInput, Place } from '../report.ts';
import { aboutCountries } from './about.ts';
import { findHanMentions, type HanIndex, hanIndex } from './chinese.ts';
import { readContext } from './context.ts';
import { LANGUAGES, type Language } from './country-row.ts';
import { loadGazetteer } from './gazetteer.ts';
import { mayBePlace } from './guards.ts';
import { leaningOf } from './leaning.ts';
import { type Lexicon, loadLexicon } from './lexicon.ts';
import { type Found, findArabicMentions, findMentions, type Names } from './mentions.ts';
import { withoutPassingPeoples } from './passing-peoples.ts';
import { loadPersonNames, surnamesIn } from './persons.ts';
import { isCountry } from './regions.ts';
import { type Resolution, resolve } from './resolve.ts';
import { type Token, tokenise } from './tokens.ts';

export { gazetteerVersion } from './gazetteer.ts';

export interface TaggerInput extends AnalysisInput {
  language: string;
}

export interface Tagged {
  places: Place[];
  /** Every country the report names, strongest first; the caller applies its own threshold. */
  countries: AboutCountry[];
  focus: string | null;
}

export interface Tagger {
  tag(input: TaggerInput): Tagged;
}

/** Builds the indexes once; the tagger itself keeps nothing between texts. */
export function createTagger(): Tagger {
  const gazetteer = loadGazetteer();
  const people = loadPersonNames();
  let han: HanIndex | null = null;
  const lexicons = new Map<Language, Lexicon>();
  const lexiconOf = (language: Language): Lexicon => {
    const known = lexicons.get(language) ?? loadLexicon(language, gazetteer);
    lexicons.set(language, known);
    return known;
  };
  const tag = (input: TaggerInput): Tagged => {
    const language = LANGUAGES.find((known) => known === input.language) ?? 'en';
    const tokens = tokensOf(input, language);
    const names = { gazetteer, lexicon: lexiconOf(language) };
    const found = find(input, language, tokens, names);
    const around = {
      tokens,
      people,
      gazetteer,
      surnames: surnamesIn(tokens, people, gazetteer),
      shouting: isShouting(tokens),
    };
    const capitals = language !== 'ar' && language !== 'zh';
    const mentions = capitals
      ? found.mentions.filter((mention) => mayBePlace(mention, around))
      : found.mentions;
    const context = readContext(mentions, tokens, gazetteer);
    const publisher = knownCountry(input.publisherCountry);
    const leaning = leaningOf(found.cues, publisher, context);
    const read = resolve(mentions, tokens, context, leaning, language);
    const resolved = withoutPassingPeoples(read, tokens);
    const countries = aboutCountries(resolved, tokens, found.cues, publisher);
    return {
      places: resolved.map((resolution) => placeOf(resolution, input)),
      countries,
      focus: countries[0]?.country ?? null,
    };
  };
  const find = (input: TaggerInput, language: Language, tokens: Token[], names: Names): Found => {
    if (language === 'ar') return findArabicMentions(tokens, names);
    if (language !== 'zh') return findMentions(tokens, names);
    han ??= hanIndex(names.lexicon, gazetteer.han);
    const found: Found = { mentions: [], cues: new Map() };
    if (input.title) findHanMentions(input.title, 'title', names.lexicon, han, found);
    findHanMentions(input.text, 'text', names.lexicon, han, found);
    return found;
  };
  return { tag };
}

/** A code that is no country's would become a focus nobody can filter by. */
const knownCountry = (code: string | null): string | null =>
  code !== null && isCountry(code) ? code : null;

function tokensOf(input: TaggerInput, language: string): Token[] {
  if (language === 'zh') return [];
  const title = input.title ? tokenise(input.title, 'title', language) : [];
  return [...title, ...tokenise(input.text, 'text', language)];
}

/** A title in capitals, or a text from a teletype: more than three words in five. */
function isShouting(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.word.length > 3);
  const loud = long.filter((token) => token.caps).length;
  return long.length > 0 && loud / long.length > 0.6;
}

function placeOf({ mention, entry }: Resolution, input: TaggerInput): Place {
  const { field, start, end } = mention;
  const source = field === 'title' ? (input.title ?? '') : input.text;
  const name = source.slice(start, end);
  const place: Place = { field, start, end, name, country: entry.iso };
  if (entry.subdivision) place.subdivision = entry.subdivision;
  if (entry.lat !== null && entry.lon !== null) {
    place.lat = entry.lat;
    place.lon = entry.lon;
  }
  return place;
}
