import type { Span } from '../report.ts';
import { countCue } from './cue-counts.ts';
import type { Entry } from './gazetteer.ts';
import type { Lexicon } from './lexicon.ts';
import type { Found, Mention } from './mentions.ts';

/** Countries, cities and cues by their first character, longest name first. */
export interface HanIndex {
  byFirst: ReadonlyMap<string, readonly string[]>;
  places: ReadonlyMap<string, readonly Entry[]>;
}

// One character stands for a country only beside another one: 中美, 俄乌.
const LETTERS: Readonly<Record<string, string>> = {
  中: 'CN',
  美: 'US',
  俄: 'RU',
  日: 'JP',
  韩: 'KR',
  韓: 'KR',
  英: 'GB',
  法: 'FR',
  德: 'DE',
  越: 'VN',
  缅: 'MM',
  緬: 'MM',
  泰: 'TH',
  菲: 'PH',
  澳: 'AU',
  印: 'IN',
  乌: 'UA',
  烏: 'UA',
  墨: 'MX',
  台: 'TW',
  朝: 'KP',
  以: 'IL',
  巴: 'PS',
  加: 'CA',
};
const PAIRS = new Set(
  '中美 美中 中俄 俄中 美俄 俄美 中日 美日 日美 中英 中韩 中韓 韩美 美韩 韓美 美韓 日韩 日韓 中越 中缅 中緬 中泰 泰中 中菲 中澳 澳中 中加 中印 中法 中德 俄乌 俄烏 以巴 美墨 朝韩 朝韓 泰缅 泰緬 两岸'.split(
    ' ',
  ),
);
// A small town's two characters are too often an ordinary word; a suffix or size settles it.
const SUFFIX = /^[市县縣州省区區镇鎮村港岛島警]/u;
const KNOWN_EVERYWHERE = 1_000_000;

export function hanIndex(lexicon: Lexicon, places: ReadonlyMap<string, Entry[]>): HanIndex {
  const byFirst = new Map<string, string[]>();
  for (const name of new Set([...lexicon.names.keys(), ...places.keys(), ...lexicon.cues.keys()])) {
    const names = byFirst.get(name.charAt(0));
    if (names) names.push(name);
    else byFirst.set(name.charAt(0), [name]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.length - a.length);
  return { byFirst, places };
}

/** Chinese has no spaces and no capitals: the longest known name at each character. */
export function findHanMentions(
  text: string,
  field: Span['field'],
  lexicon: Lexicon,
  index: HanIndex,
  found: Found,
): void {
  for (let at = 0; at < text.length; ) {
    const pair = text.slice(at, at + 2);
    const name = index.byFirst.get(text.charAt(at))?.find((known) => text.startsWith(known, at));
    // "Central America" begins with the letters of China and America.
    if (PAIRS.has(pair) && (name?.length ?? 0) < 3) {
      addPair(pair, at, field, lexicon, found);
      at += 2;
      continue;
    }
    if (name !== undefined) addName(text, name, at, field, lexicon, index, found);
    at += name?.length ?? 1;
  }
}

function addName(
  text: string,
  name: string,
  at: number,
  field: Span['field'],
  lexicon: Lexicon,
  index: HanIndex,
  found: Found,
): void {
  const candidates = lexicon.names.get(name) ?? placesAt(text, name, at, index);
  if (candidates && candidates.length > 0)
    found.mentions.push(mention(name, at, field, candidates));
  const cue = lexicon.cues.get(name);
  if (cue) countCue(found.cues, cue);
}

function placesAt(text: string, name: string, at: number, index: HanIndex): readonly Entry[] {
  const entries = index.places.get(name) ?? [];
  const certain = name.length > 2 || SUFFIX.test(text.slice(at + name.length));
  return entries.filter((entry) => certain || entry.weight >= KNOWN_EVERYWHERE);
}

function mention(
  key: string,
  start: number,
  field: Span['field'],
  candidates: readonly Entry[],
): Mention {
  return {
    field,
    start,
    end: start + key.length,
    key,
    candidates,
    at: -1,
    words: 1,
    admin: null,
    iso: null,
  };
}

function addPair(
  pair: string,
  at: number,
  field: Span['field'],
  lexicon: Lexicon,
  found: Found,
): void {
  const codes = pair === '两岸' ? ['CN', 'TW'] : [...pair].map((letter) => LETTERS[letter] ?? '');
  codes.forEach((iso, offset) => {
    const country = lexicon.countries.get(iso);
    if (country) found.mentions.push(mention(pair.charAt(offset), at + offset, field, [country]));
  });
}
