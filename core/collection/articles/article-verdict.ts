import { consentPhrases, paywallPhrases, robotCheckPhrases } from '../data/notice-phrases.ts';
import { oneLine } from '../items/clean-text.ts';
import type { ArticlePage } from './article-page.ts';

/** What the feed led us to expect at the address. */
export interface ExpectedArticle {
  title: string | null;
  /** The feed's own text of it. */
  text: string;
  url: string;
}

export type Hindrance =
  | 'paywall'
  | 'sign-in'
  | 'robot-check'
  | 'consent'
  | 'other-page'
  | 'repeated'
  | 'thin';

/** Sentences for the reader of a report whose article was not taken. */
export const hindranceNotes: Readonly<Record<Hindrance, string>> = {
  paywall: 'Behind a paywall: only the feed’s summary was read.',
  'sign-in': 'The publisher asks to sign in: only the feed’s summary was read.',
  'robot-check': 'The publisher lets only browsers in: only the feed’s summary was read.',
  consent: 'The publisher asks for consent first: only the feed’s summary was read.',
  'other-page': 'The address leads to another page: only the feed’s summary was read.',
  repeated: 'The publisher shows the same text for several articles: only the summary was read.',
  thin: 'The publisher’s page says no more than the feed.',
};

const paywall = paywallPhrases.map(foldWords);
const consentBox = consentPhrases.map(foldWords);
const robotCheck = robotCheckPhrases.map(foldWords);

/** Below this a text may be a notice; a notice is never longer. */
const notice = 1500;
/** Phrases of a paywall stand at the end of a teaser, or alone. */
const teaser = 2500;
const shortest = 200;

/** What keeps this page from being the article that the feed announced, or null. */
export function hindranceOf(
  page: ArticlePage,
  expected: ExpectedArticle,
  finalUrl: string,
): Hindrance | null {
  const gate = gateAt(finalUrl, expected.url);
  if (gate) return gate;
  if (page.free === false || hasPaywall(page)) return 'paywall';
  const about = isAbout(page, expected);
  // A wall keeps the address and the title of the article it hides: what it says is the only witness.
  if (page.text.length < notice && !isAbout({ ...page, titles: [] }, expected)) {
    // Under the article's own title a notice is the text itself; around a text every page asks for consent.
    const said = about ? page.text : `${page.titles.join(' ')} ${page.everything.slice(0, 20_000)}`;
    const words = foldWords(said);
    if (countOf(robotCheck, words) > 0) return 'robot-check';
    if (countOf(consentBox, words) > 1) return 'consent';
    if (!about && page.asksPassword) return 'sign-in';
  }
  if (!about || becameFrontPage(finalUrl, expected.url)) return 'other-page';
  const isThin = weightOf(page.text) < shortest || page.text.length <= expected.text.length;
  return isThin ? 'thin' : null;
}

/** Length in letters of an alphabet: a character of Chinese says as much as three. */
function weightOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

const signInPage =
  /(?:^|[./_-])(?:login|log-in|signin|sign-in|sso|auth|oauth|iniciar-sesion|connexion|entrar)(?:[./?_-]|$)/i;
const subscribePage =
  /(?:^|[./_-])(?:subscribe|subscription|paywall|abonnement|abonnez-vous|suscripcion|suscribete|assine|assinatura)(?:[./?_-]|$)/i;
const consentPage = /(?:^|[./_-])(?:consent|cmp|cookiewall|collectconsent)(?:[./?_-]|$)/i;

/** A redirect to a page whose address says what it is. */
function gateAt(finalUrl: string, url: string): Hindrance | null {
  const arrived = placeOf(finalUrl);
  const asked = placeOf(url);
  const isNew = (pattern: RegExp) => pattern.test(arrived) && !pattern.test(asked);
  if (isNew(consentPage)) return 'consent';
  if (isNew(signInPage)) return 'sign-in';
  return isNew(subscribePage) ? 'paywall' : null;
}

function placeOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname}`;
}

function becameFrontPage(finalUrl: string, url: string): boolean {
  const isFront = (address: string) => /^\/(?:index\.\w+)?$/.test(new URL(address).pathname);
  return isFront(finalUrl) && !isFront(url) && new URL(finalUrl).search === '';
}

function hasPaywall({ text, everything }: ArticlePage): boolean {
  const words = foldWords(text);
  // One phrase at the end of a long text may be an invitation; an offer says it in several ways.
  if (words.length > teaser) return countOf(paywall, words.slice(-words.length / 5)) > 1;
  if (countOf(paywall, words) > 0) return true;
  // The box with the offer may stand outside of what was taken for the article.
  return text.length < 1000 && countOf(paywall, foldWords(everything)) > 0;
}

function countOf(phrases: readonly string[], words: string): number {
  return phrases.filter((phrase) => words.includes(phrase)).length;
}

/** Enough of the words of the feed's headline, or of its summary, stand on the page. Headlines are rewritten often. */
function isAbout({ titles, text }: ArticlePage, expected: ExpectedArticle): boolean {
  const title = tokensOf(expected.title ?? '');
  const summary = tokensOf(expected.text.slice(0, 1000));
  if (title.length < 3 && summary.length < 5) return true;
  const page = new Set(tokensOf(`${titles.join(' ')} ${text}`));
  return shareOf(title, page) >= 0.4 || (summary.length >= 5 && shareOf(summary, page) >= 0.4);
}

function shareOf(tokens: readonly string[], page: ReadonlySet<string>): number {
  if (tokens.length === 0) return 0;
  return tokens.filter((token) => page.has(token)).length / tokens.length;
}

/** Words that carry meaning: four letters and more, numbers; pairs of characters where words are not spaced. */
function tokensOf(text: string): string[] {
  const words = foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const tokens = words.flatMap((word) => {
    if (unspaced.test(word)) return pairsOf(word);
    return word.length >= 4 || /^\p{N}+$/u.test(word) ? [word] : [];
  });
  return [...new Set(tokens)];
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** Lower case, accents and Arabic vowel marks dropped, letters that are written both ways made one. */
export function foldWords(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0640]/g, '')
    .normalize('NFC')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}
