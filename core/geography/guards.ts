import { BEFORE_A_COUNTRY, FIRST_NAME_COUNTRIES, WORDS_THAT_OPEN } from './data/common-words.ts';
import {
  COMPANY_WORDS,
  COUNTRY_LIKE_PERSONS,
  PLACE_WORDS,
  STREET_WORDS,
} from './data/word-lists.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isNation, type Mention } from './mentions.ts';
import { isInitial, isTitle, type PersonNames } from './persons.ts';
import type { Token } from './tokens.ts';

/** What the guards look at beside the mention itself. */
export interface Surroundings {
  tokens: readonly Token[];
  people: PersonNames;
  surnames: ReadonlySet<string>;
  gazetteer: Gazetteer;
  /** Most words are in capitals, so that capitals tell nothing. */
  shouting: boolean;
}

const SHORT_CAPITALS =
  /^(?:US|U\.?S\.?A?\.?|U\.?K\.?|UK|UAE|U\.A\.E\.?|DRC|USSR|DPRK|PRC|NYC|NSW|BC|DC|D\.C\.?|EAU|EUA|RDC|EE\.?UU\.?|США|ОАЭ|КНР|КНДР|СССР|РФ|ДРК)$/u;
const ONLY_IN_CAPITALS = new Set([
  'png',
  'bvi',
  'prc',
  'drc',
  'uae',
  'usa',
  'uk',
  'bc',
  'dc',
  'nsw',
  'nyc',
  'eau',
  'eua',
  'rdc',
  'сша',
  'рф',
  'оаэ',
  'кнр',
  'roc',
  'rok',
]);
// Adjectives that open a sentence as ordinary words or other names.
const OPENERS = new Set([
  'polish',
  'poles',
  'pole',
  'finn',
  'dane',
  'swede',
  'scot',
  'brit',
  'kiwi',
  'lao',
  'turkey',
  'chad',
]);
const ROYAL = new Set([
  'president',
  'king',
  'queen',
  'prince',
  'princess',
  'ambassador',
  'minister',
]);

/** Whether a mention may be a place at all, before asking which one. */
export function mayBePlace(mention: Mention, around: Surroundings): boolean {
  if (mention.words === 1 && !wellWritten(mention, around)) return false;
  if (mention.words === 1 && isStreet(mention, around)) return false;
  return mention.candidates.some(isNation)
    ? nationHolds(mention, around)
    : placeHolds(mention, around);
}

function neighbours(mention: Mention, { tokens }: Surroundings) {
  const token = tokens[mention.at]!;
  const before = mention.at > 0 && token.gap === 'space' ? tokens[mention.at - 1] : undefined;
  const last = tokens[mention.at + mention.words - 1];
  const after = last?.possessive ? undefined : tokens[mention.at + mention.words];
  return {
    token,
    before: before?.cap && before.field === token.field ? before : undefined,
    after: after?.cap && after.gap === 'space' && after.field === token.field ? after : undefined,
  };
}

function wellWritten(mention: Mention, { tokens, shouting }: Surroundings): boolean {
  const token = tokens[mention.at]!;
  if (token.after === '$') return false;
  // A dateline is written in capitals: "LIMA (Reuters) -".
  if (token.caps && token.gap === 'start' && token.word.length > 3) return true;
  if (mention.key === 'us') return /^U\.?S\.?A?\.?$/.test(token.word) && !shouting;
  if (token.word.length <= 2) return SHORT_CAPITALS.test(token.word);
  if (ONLY_IN_CAPITALS.has(mention.key) && !token.caps) return false;
  return !(
    token.caps &&
    !shouting &&
    token.word.length <= 4 &&
    !SHORT_CAPITALS.test(token.word) &&
    !mention.candidates.some(isNation)
  );
}

function isStreet(mention: Mention, around: Surroundings): boolean {
  const { after } = neighbours(mention, around);
  return after !== undefined && STREET_WORDS.has(after.key);
}

function afterPersonWord(before: Token | undefined, people: PersonNames): boolean {
  if (!before) return false;
  return isTitle(before) || people.first.has(before.key) || isInitial(before);
}

function placeHolds(mention: Mention, around: Surroundings): boolean {
  if (mention.words > 1) return true;
  const { people, surnames, gazetteer } = around;
  const { before, after } = neighbours(mention, around);
  const large = mention.candidates.some((entry) => entry.weight > 2e6 && !entry.surname);
  if (surnames.has(mention.key) && !large) return false;
  if (afterPersonWord(before, people)) return false;
  if (!after) return true;
  if (COMPANY_WORDS.has(after.key)) return false;
  const first =
    mention.candidates.some((entry) => entry.firstName) || people.first.has(mention.key);
  return !(first && !gazetteer.names.has(after.key) && !PLACE_WORDS.has(after.key));
}

/** "En Mauricio", "l'île Maurice", and no surname behind it. */
function isLedTo(mention: Mention, around: Surroundings): boolean {
  if (mention.candidates[0]?.kind !== 'country') return true;
  const before = mention.at > 0 ? around.tokens[mention.at - 1]!.key : '';
  return BEFORE_A_COUNTRY.has(before) && !neighbours(mention, around).after;
}

function nationHolds(mention: Mention, around: Surroundings): boolean {
  if (mention.words > 1) return true;
  const { people, surnames } = around;
  const { token, before, after } = neighbours(mention, around);
  if (token.opens && (OPENERS.has(mention.key) || WORDS_THAT_OPEN.has(mention.key))) return false;
  if (FIRST_NAME_COUNTRIES.has(mention.key) && !isLedTo(mention, around)) return false;
  if (mention.key === 'jersey' && before?.key === 'new') return false;
  if (!COUNTRY_LIKE_PERSONS.has(mention.key)) return true;
  if (before && !ROYAL.has(before.key) && afterPersonWord(before, people)) return false;
  if (surnames.has(mention.key)) return false;
  const firstName = /^(?:chad|jordan|israel|georgia|kenya|india)$/.test(mention.key);
  return !(firstName && after && people.last.has(after.key));
}
