import type { Span } from '../report.ts';
import { foldArabic } from './arabic.ts';
import { ABBREVIATIONS } from './data/word-lists.ts';
import { fold } from './fold.ts';

/** What stands between a word and the one before it. */
export type Gap = 'start' | 'space' | 'hyphen' | 'comma' | 'bracket' | 'sentence' | 'other';

/** A word of a text with everything the rules ask about it. */
export interface Token {
  field: Span['field'];
  word: string;
  key: string;
  start: number;
  end: number;
  /** Begins with a capital. */
  cap: boolean;
  /** Two letters or more, all capitals. */
  caps: boolean;
  gap: Gap;
  /** First word of a sentence, where a capital says nothing. */
  opens: boolean;
  /** Kept its full stop: an abbreviation such as "Tex." or "U.S.". */
  dotted: boolean;
  /** Stood with 's, so that the next word is not a part of the name. */
  possessive: boolean;
  /** The character that follows, which tells "US$5m" from the country. */
  after: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&][\p{L}][\p{L}\p{M}\p{N}]*)*\.?/gu;
const ELISION = /^(?:[dlnsjmtc]|qu)['’](?=\p{L})/iu;
const POSSESSIVE = /['’]s$/;

export function tokenise(text: string, field: Span['field'], language: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const token = makeToken(match[0], match.index, field, language);
    const between = text.slice(previousEnd, match.index);
    token.gap = tokens.length === 0 ? 'start' : gapOf(between);
    token.opens = token.gap !== 'space' && opensSentence(token.gap, between);
    token.after = text.charAt(token.end);
    // A possessive ending belongs to the word; a full stop after it does not.
    previousEnd = match.index + match[0].length;
    if (match[0].endsWith('.') && !token.dotted) previousEnd -= 1;
    tokens.push(token);
  }
  return tokens;
}

const opensSentence = (gap: Gap, between: string): boolean =>
  gap === 'start' || gap === 'sentence' || /[“"«:]\s*$/.test(between);

function makeToken(raw: string, index: number, field: Span['field'], language: string): Token {
  let word = raw;
  let start = index;
  if (language === 'fr') {
    const elided = ELISION.exec(word)?.[0].length ?? 0;
    word = word.slice(elided);
    start += elided;
  }
  let dotted = false;
  if (word.endsWith('.')) {
    dotted = keepsFullStop(word.slice(0, -1));
    if (!dotted) word = word.slice(0, -1);
  }
  const possessive = word.endsWith('s') && POSSESSIVE.test(word);
  if (possessive) word = word.slice(0, -2);
  const first = word.charAt(0);
  const cap = first !== first.toLowerCase();
  return {
    field,
    word,
    key: language === 'ar' ? foldArabic(word) : fold(word),
    start,
    end: start + word.length,
    cap,
    caps: cap && word.length > 1 && word === word.toUpperCase(),
    gap: 'space',
    opens: false,
    dotted,
    possessive,
    after: '',
  };
}

function keepsFullStop(core: string): boolean {
  if (core.includes('.') || core.length <= 1) return true;
  return core.length <= 6 && ABBREVIATIONS.has(core.toLowerCase()) && /^\p{Lu}/u.test(core);
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'space';
  if (between === '-' || between === '–' || between === '\u2011') return 'hyphen';
  if (/^,\s*$/.test(between)) return 'comma';
  if (/^\s*[([]$/.test(between)) return 'bracket';
  if (/[.!?…\n。]/.test(between)) return 'sentence';
  if (/^\s+$/.test(between)) return 'space';
  return 'other';
}
