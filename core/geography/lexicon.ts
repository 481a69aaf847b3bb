import { foldArabic, nisbaForms } from './arabic.ts';
import type { Language } from './country-row.ts';
import { CITY_NAMES } from './data/city-names.ts';
import { NEVER_NAMES, ONLY_AS_SPELT } from './data/common-words.ts';
import { COUNTRIES } from './data/countries.ts';
import { COUNTRY_ALIASES } from './data/country-aliases.ts';
import { CUES } from './data/cues.ts';
import { DEMONYMS } from './data/demonyms.ts';
import { STOP_NAMES } from './data/stop-names.ts';
import { ARABIC_WORDS } from './data/word-lists.ts';
import { fold } from './fold.ts';
import { type Entry, type Gazetteer, noteStart } from './gazetteer.ts';
import { romanceForms } from './romance-forms.ts';
import { peopleForms, placeForms } from './russian-forms.ts';

/** A phrase that betrays a country; strong ones exist in that country only. */
export interface Cue {
  iso: string;
  strong: boolean;
  /** Counts only when written with a capital. */
  capital: boolean;
}

/** The names of one language: countries, peoples, phrases that only look like places, cues. */
export interface Lexicon {
  language: Language;
  /** An empty list marks a phrase that is no place. */
  names: Map<string, Entry[]>;
  /** Keys that are a common word without their accents, with the spellings that are the name. */
  spellings: Map<string, Set<string>>;
  starts: Map<string, number>;
  cues: Map<string, Cue>;
  cueStarts: Map<string, number>;
  countries: Map<string, Entry>;
}

// Countries weigh more than any city, so that a shared name is read as the country first.
const COUNTRY_WEIGHT = 1e8;
// Peoples whose adjective two countries or a large group share: the word alone says too little.
const AMBIGUOUS_DEMONYMS = new Set(['indian american', 'native']);
// Parts of a country that are named like one.
const PARTS = new Map([
  ['England', 'GB-ENG'],
  ['Scotland', 'GB-SCT'],
  ['Wales', 'GB-WLS'],
  ['Northern Ireland', 'GB-NIR'],
]);
const DEMONYM_COLUMN: Readonly<Record<Exclude<Language, 'zh'>, number>> = {
  en: 1,
  es: 2,
  fr: 3,
  pt: 4,
  ru: 5,
  ar: 6,
};

export function loadLexicon(language: Language, gazetteer: Gazetteer): Lexicon {
  const lexicon: Lexicon = {
    language,
    names: new Map(),
    spellings: new Map(),
    starts: new Map(),
    cues: new Map(),
    cueStarts: new Map(),
    countries: new Map(),
  };
  addDemonyms(lexicon);
  addCountries(lexicon);
  addAliases(lexicon);
  shareWithPlaces(lexicon, gazetteer);
  addCities(lexicon, gazetteer);
  for (const phrase of STOP_NAMES.split(/[;\n]/)) setName(lexicon, phrase.trim(), []);
  addCues(lexicon);
  return lexicon;
}

function nation(kind: 'country' | 'demonym', iso: string, name: string): Entry {
  return {
    kind,
    name,
    iso,
    admin: null,
    subdivision: null,
    weight: COUNTRY_WEIGHT,
    capital: false,
    common: false,
    firstName: false,
    surname: false,
    lat: null,
    lon: null,
  };
}

export function lexiconKey(language: Language, name: string): string {
  if (language === 'ar') return foldArabic(name);
  // Tokens lose their possessive, so "People's Republic" is looked up without it.
  return fold(name).replace(/'s(?= |$)/g, '');
}

function setName(lexicon: Lexicon, name: string, entries: Entry[]): void {
  const key = lexiconKey(lexicon.language, name);
  if (key === '' || NEVER_NAMES[lexicon.language].has(key)) return;
  if (ONLY_AS_SPELT[lexicon.language].has(key)) noteSpelling(lexicon, key, name);
  lexicon.names.set(key, entries);
  noteStart(lexicon.starts, key);
}

function noteSpelling(lexicon: Lexicon, key: string, name: string): void {
  const spellings = lexicon.spellings.get(key) ?? new Set<string>();
  lexicon.spellings.set(key, spellings.add(spelling(name)));
}

const spelling = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether a word has the accents its name needs: "fines" is not "finés". */
export function isSpelt(lexicon: Lexicon, key: string, word: string): boolean {
  return lexicon.spellings.get(key)?.has(spelling(word)) ?? true;
}

function addCountries(lexicon: Lexicon): void {
  for (const country of COUNTRIES) {
    const meaning = nation('country', country.iso2, country.names.en);
    lexicon.countries.set(country.iso2, meaning);
    for (const name of country.variants[lexicon.language]) addCountryName(lexicon, name, meaning);
  }
}

function addAliases(lexicon: Lexicon): void {
  for (const line of COUNTRY_ALIASES[lexicon.language].trim().split('\n')) {
    const country = lexicon.countries.get(line.slice(0, 2))!;
    for (const listed of line.slice(3).split(/[,،]/)) {
      const name = listed.trim();
      const part = PARTS.get(name);
      addCountryName(lexicon, name, part ? { ...country, subdivision: part } : country);
    }
  }
}

function addCountryName(lexicon: Lexicon, name: string, meaning: Entry): void {
  // "Mali" is also "financial"; it is read only in longer names.
  if (lexicon.language === 'ar' && ARABIC_WORDS.has(foldArabic(name))) return;
  const forms = lexicon.language === 'ru' ? placeForms(name) : [name];
  for (const form of forms) setName(lexicon, form, [meaning]);
  if (lexicon.language === 'fr') setName(lexicon, name.replace(/d['’]/g, ''), [meaning]);
}

function addDemonyms(lexicon: Lexicon): void {
  const { language } = lexicon;
  if (language === 'zh') return;
  for (const line of DEMONYMS.trim().split('\n')) {
    const fields = line.split('|');
    const iso = fields[0]!;
    const english = fields[1]!.split(' ')[0]!.replaceAll('_', ' ');
    for (const word of (fields[DEMONYM_COLUMN[language]] ?? '').split(' ')) {
      if (word === '') continue;
      const meaning = nation('demonym', iso, english);
      for (const form of demonymForms(word.replaceAll('_', ' '), language)) {
        if (!AMBIGUOUS_DEMONYMS.has(form)) setName(lexicon, form, [meaning]);
      }
    }
  }
}

function demonymForms(word: string, language: Exclude<Language, 'zh'>): string[] {
  if (word.startsWith('=')) return [word.slice(1)];
  if (language === 'en') return /(?:ese|sh|ch|ss)$/.test(word) ? [word] : [word, `${word}s`];
  if (language === 'ru') return peopleForms(word);
  if (language === 'ar') return nisbaForms(word);
  return romanceForms(word, language);
}

/** "Georgia" and "Lebanon" stay open for the states and towns of that name. */
function shareWithPlaces(lexicon: Lexicon, gazetteer: Gazetteer): void {
  for (const [key, entries] of lexicon.names) {
    if (entries[0]?.kind !== 'country') continue;
    const places = gazetteer.names.get(key);
    if (places) lexicon.names.set(key, [...entries, ...places]);
  }
}

/** Exonyms by hand; Arabic names and the cases of Russian ones come from the gazetteer. */
function addCities(lexicon: Lexicon, gazetteer: Gazetteer): void {
  const { language } = lexicon;
  if (language === 'ar') addArabicCities(lexicon, gazetteer);
  if (language === 'ru') addRussianCases(lexicon, gazetteer);
  if (language === 'ar' || language === 'ru' || language === 'zh') return;
  for (const line of CITY_NAMES[language].trim().split('\n')) {
    const [place = '', names = ''] = line.split(' = ');
    const city = cityOf(gazetteer, place.slice(3), place.slice(0, 2));
    if (!city) continue;
    for (const name of names.split(', ')) addMeaning(lexicon, gazetteer, name, city);
  }
}

function cityOf(gazetteer: Gazetteer, name: string, iso: string): Entry | undefined {
  return gazetteer.names
    .get(fold(name))
    ?.find((entry) => entry.iso === iso && entry.kind === 'place');
}

/** Another name beside whatever else is called so; countries and peoples keep theirs. */
function addMeaning(lexicon: Lexicon, gazetteer: Gazetteer, name: string, city: Entry): void {
  const key = lexiconKey(lexicon.language, name);
  const known = lexicon.names.get(key) ?? gazetteer.names.get(key) ?? [];
  if (known[0]?.kind === 'country' || known[0]?.kind === 'demonym' || known.includes(city)) return;
  setName(lexicon, name, [...known, { ...city, common: false, firstName: false, surname: false }]);
}

// Arabic city names below this size are ordinary words too often, and nothing marks a name.
const ARABIC_MINIMUM = 40_000;
function addArabicCities(lexicon: Lexicon, gazetteer: Gazetteer): void {
  for (const [name, entries] of gazetteer.arabic) {
    const large = entries.filter((entry) => entry.weight >= ARABIC_MINIMUM);
    const key = foldArabic(name);
    if (large.length === 0 || key.length < 3 || ARABIC_WORDS.has(key)) continue;
    if (!lexicon.names.has(key)) setName(lexicon, name, large);
  }
  for (const [name, iso] of [
    ['جدة', 'SA'],
    ['الرياض', 'SA'],
    ['المدينة المنورة', 'SA'],
    ['مكة', 'SA'],
    ['المنصورة', 'EG'],
  ]) {
    const city = gazetteer.arabic.get(name!)?.find((entry) => entry.iso === iso);
    if (city) setName(lexicon, name!, [city]);
  }
}

function addRussianCases(lexicon: Lexicon, gazetteer: Gazetteer): void {
  for (const [name, entries] of gazetteer.cyrillic) {
    for (const form of placeForms(name)) {
      const key = fold(form);
      if (key.length > 2 && !lexicon.names.has(key) && !gazetteer.names.has(key)) {
        setName(lexicon, form, entries);
      }
    }
  }
}

function addCues(lexicon: Lexicon): void {
  for (const line of CUES[lexicon.language].trim().split('\n')) {
    const [iso = '', strong = '', weak = ''] = line.split('|');
    for (const phrase of strong.split(';')) addCue(lexicon, phrase.trim(), iso, true);
    for (const phrase of weak.split(';')) addCue(lexicon, phrase.trim(), iso, false);
  }
}

function addCue(lexicon: Lexicon, phrase: string, iso: string, strong: boolean): void {
  if (phrase === '') return;
  const key = lexiconKey(lexicon.language, phrase);
  lexicon.cues.set(key, { iso, strong, capital: /^\p{Lu}/u.test(phrase) });
  noteStart(lexicon.cueStarts, key);
}
