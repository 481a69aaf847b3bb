import { GAZETTEER, GAZETTEER_VERSION } from './data/gazetteer.ts';
import { NEVER_PLACES } from './data/word-lists.ts';
import { fold } from './fold.ts';

/** Changes whenever a place, a name or a rule of the tagger does. */
export const gazetteerVersion = `${GAZETTEER_VERSION}-2`;

/** One meaning of a name. */
export interface Entry {
  kind: 'country' | 'demonym' | 'admin' | 'place';
  name: string;
  iso: string;
  /** GeoNames code of the first-level area, such as `US.TX`. */
  admin: string | null;
  /** ISO 3166-2, where names of both lists could be matched. */
  subdivision: string | null;
  /** Inhabitants, raised for capitals and for places the world writes about. */
  weight: number;
  capital: boolean;
  /** Also an everyday English word, a first name, a surname. */
  common: boolean;
  firstName: boolean;
  surname: boolean;
  lat: number | null;
  lon: number | null;
}

/** Places by folded name; `starts` gives the words of the longest name beginning with a word. */
export interface Gazetteer {
  names: Map<string, Entry[]>;
  starts: Map<string, number>;
  /** First-level areas by GeoNames code. */
  admins: Map<string, Entry>;
  /** Places by names in other scripts, which are inflected or matched in ways of their own. */
  cyrillic: Map<string, Entry[]>;
  arabic: Map<string, Entry[]>;
  han: Map<string, Entry[]>;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGITS = new Uint8Array(128);
for (let index = 0; index < ALPHABET.length; index += 1) DIGITS[ALPHABET.charCodeAt(index)] = index;

const GENERIC_ADMIN =
  /\b(?:Province|State|Region|Oblast|oblast|Governorate|District|Department|County|Prefecture|Krai|Kray|Republic|Voivodeship|Municipality|Canton|Parish|Emirate|Division)\b(?: of)?/g;
// "Free State" without its last word, "Far North", "Rivers": such names are ordinary words.
const ONLY_GENERIC =
  /^(?:(?:far|north|south|east|west|central|northern|southern|eastern|western|northeast|northwest|southeast|southwest|north-?eastern|north-?western|middle|upper|lower|free|capital|federal|district|province|region|city|coast|coastal|plateau|rivers?|midlands|highlands|lakes?|plains?|mountains?|islands?|centre|center|central|the|of|and|state|area|territory|bay|gulf|delta|valley|national|nacional|metropolitan|cabo|littoral|nord|sud|est|ouest|norte|sur|sul) ?)+$/;
const HAN = /^\p{Script=Han}/u;
const CYRILLIC = /^[А-Яа-яЁё]/;
const ARABIC = /^[\u0621-\u064A]/;

/**
 * Reads the generated table. It is one string in a module, not a file, because core reads no disk
 * and a literal of a million characters is parsed far faster than as many object literals.
 * Lines: `=AREA, ISO suffix, name, packed` opens a first-level area, `+AREA, name, packed` is a
 * second-level one, any other is a place of the open area: `name, packed, other names…`.
 * Packed: flags, 2 digits of 400·log10(weight), 3 of latitude, 3 of longitude, in base 64.
 */
export function loadGazetteer(): Gazetteer {
  const gazetteer: Gazetteer = {
    names: new Map(),
    starts: new Map(),
    admins: new Map(),
    cyrillic: new Map(),
    arabic: new Map(),
    han: new Map(),
  };
  let area: Entry | null = null;
  for (const line of GAZETTEER.split('\n')) {
    const fields = line.split('\t');
    if (line.startsWith('=')) area = addArea(gazetteer, fields);
    else if (line.startsWith('+')) addSecondLevel(gazetteer, fields);
    else if (area) addPlace(gazetteer, area, fields);
  }
  for (const entries of gazetteer.names.values()) {
    if (entries.length > 1) entries.sort((a, b) => b.weight - a.weight);
  }
  return gazetteer;
}

function number(packed: string, from: number, width: number): number {
  let value = 0;
  for (let index = from; index < from + width; index += 1) {
    value = value * 64 + DIGITS[packed.charCodeAt(index)]!;
  }
  return value;
}

function unpack(packed: string): Pick<Entry, 'weight' | 'lat' | 'lon'> & { flags: number } {
  return {
    flags: number(packed, 0, 1),
    weight: 10 ** (number(packed, 1, 2) / 400),
    lat: Math.round(number(packed, 3, 3) - 9000) / 100,
    lon: Math.round(number(packed, 6, 3) - 18000) / 100,
  };
}

function entry(kind: Entry['kind'], name: string, area: AreaCodes, packed: string): Entry {
  const { flags, weight, lat, lon } = unpack(packed);
  return {
    kind,
    name,
    ...area,
    weight,
    capital: (flags & 1) !== 0,
    common: (flags & 2) !== 0,
    firstName: (flags & 4) !== 0,
    surname: (flags & 8) !== 0,
    lat,
    lon,
  };
}

type AreaCodes = Pick<Entry, 'iso' | 'admin' | 'subdivision'>;

function addArea(gazetteer: Gazetteer, fields: string[]): Entry {
  const [head, suffix, name, packed] = fields as [string, string, string, string];
  const admin = head.slice(1);
  const iso = admin.slice(0, 2);
  const codes = { iso, admin, subdivision: suffix ? `${iso}-${suffix}` : null };
  const area = entry('admin', name, codes, packed);
  if (name === '') return area;
  gazetteer.admins.set(admin, area);
  put(gazetteer, name, area);
  const bare = name.replace(GENERIC_ADMIN, '').replace(/\s+/g, ' ').trim();
  if (bare !== name && bare.length > 3) put(gazetteer, bare, area);
  return area;
}

function addSecondLevel(gazetteer: Gazetteer, fields: string[]): void {
  const [head, name, packed] = fields as [string, string, string];
  const admin = head.slice(1);
  const area = gazetteer.admins.get(admin);
  if (!area) return;
  const county = entry('admin', name, codesOf(area), packed);
  put(gazetteer, name, county);
  if (area.iso === 'IE') put(gazetteer, `County ${name.replace(/^County /, '')}`, county);
}

function codesOf(area: Entry): AreaCodes {
  return { iso: area.iso, admin: area.admin, subdivision: area.subdivision };
}

function addPlace(gazetteer: Gazetteer, area: Entry, fields: string[]): void {
  const [name, packed, ...others] = fields as [string, string, ...string[]];
  const place = entry('place', name, codesOf(area), packed);
  put(gazetteer, name, place);
  for (const other of others) {
    if (HAN.test(other)) push(gazetteer.han, other.replace(/(?<=..)[市县縣区區]$/u, ''), place);
    else if (ARABIC.test(other)) push(gazetteer.arabic, other, place);
    else if (CYRILLIC.test(other)) push(gazetteer.cyrillic, other, place);
    else put(gazetteer, other, place);
  }
}

function put(gazetteer: Gazetteer, name: string, meaning: Entry): void {
  const key = fold(name);
  if (key.length < 2 || NEVER_PLACES.has(key) || ONLY_GENERIC.test(key)) return;
  push(gazetteer.names, key, meaning);
  noteStart(gazetteer.starts, key);
}

export function noteStart(starts: Map<string, number>, key: string): void {
  const words = key.split(' ');
  const first = words[0]!;
  if ((starts.get(first) ?? 0) < words.length) starts.set(first, words.length);
}

function push(map: Map<string, Entry[]>, key: string, meaning: Entry): void {
  const found = map.get(key);
  if (!found) map.set(key, [meaning]);
  else if (!found.some((other) => sameMeaning(other, meaning))) found.push(meaning);
}

/** Two towns of one name in one area cannot be told apart by any rule here: the larger stands. */
function sameMeaning(a: Entry, b: Entry): boolean {
  return a.kind === b.kind && a.admin === b.admin && a.weight >= b.weight;
}
