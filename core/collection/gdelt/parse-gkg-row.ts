import { isCountry } from '../../geography/regions.ts';
import type { HintedCount, HintedPlace, HintedTheme } from '../../report.ts';
import { FIPS_TO_ISO } from './data/fips-countries.ts';
import { timeOfLabel } from './list-files.ts';

/** What is read of one row of the Global Knowledge Graph 2.1, one row per document. */
export interface GkgRow {
  id: string;
  /** When GDELT saw the document. */
  seenAt: Date;
  /** 1 for a web page; broadcasts and libraries have other numbers. */
  collection: number;
  /** Domain of the publisher, as a rule. */
  publisher: string;
  /** Address of a web page. */
  document: string;
  themes: HintedTheme[];
  places: HintedPlace[];
  counts: HintedCount[];
  tone: number | null;
  /** ISO 639 code of the language it was translated from; null for one written in English. */
  translatedFrom: string | null;
  /** With its character references. */
  title: string | null;
  /** As the page itself states it. */
  publishedAt: Date | null;
}

const columns = 27;

/** Reads a row of tab separated columns, or says why it is none. Damaged parts of a sound row are left out. */
export function parseGkgRow(line: string): GkgRow | { fault: string } {
  const cells = line.split('\t', columns + 1);
  if (cells.length !== columns) return { fault: `has ${cells.length} columns, not ${columns}` };
  const cell = (at: number): string => cells[at] ?? '';
  const seenAt = timeOfLabel(cell(1));
  if (cell(0) === '' || seenAt === null) return { fault: 'has no record number or no date' };
  return {
    id: cell(0),
    seenAt,
    collection: Number(cell(2)),
    publisher: cell(3).trim(),
    document: cell(4).trim(),
    themes: themesOf(cell(8), cell(7)),
    places: placesOf(cell(10), cell(9)),
    counts: countsOf(cell(5)),
    tone: numberIn(cell(15).split(',')[0], -100, 100),
    translatedFrom: /(?:^|;)\s*srclc:([a-z]{2,3})\b/i.exec(cell(25))?.[1]?.toLowerCase() ?? null,
    title: element(cell(26), 'PAGE_TITLE'),
    publishedAt: timeOfLabel(element(cell(26), 'PAGE_PRECISEPUBTIMESTAMP') ?? ''),
  };
}

/** `THEME,offset;…`, else the older column without offsets; each theme once, where it stands first. */
function themesOf(enhanced: string, plain: string): HintedTheme[] {
  const first = new Map<string, number | null>();
  for (const entry of (enhanced.trim() === '' ? plain : enhanced).split(';')) {
    const [theme = '', offset] = entry.trim().split(',');
    if (!/^\w{2,100}$/.test(theme)) continue;
    const at = numberIn(offset, 0, 1e9);
    const known = first.get(theme);
    if (known === undefined || (at !== null && (known === null || at < known)))
      first.set(theme, at);
  }
  return [...first].map(([theme, offset]) => ({ theme, offset }));
}

const placeKinds = ['country', 'state', 'city', 'city', 'state'] as const;

/** `type#name#country#adm1#adm2#lat#lon#id#offset;…`, else the older column, which has no adm2 and no offset. */
function placesOf(enhanced: string, plain: string): HintedPlace[] {
  const newer = enhanced.trim() !== '';
  const places = new Map<string, HintedPlace>();
  for (const entry of (newer ? enhanced : plain).split(';')) {
    const parts = entry.split('#');
    const [type = '', name = '', fips = '', adm1 = ''] = parts.map((part) => part.trim());
    const kind = placeKinds[Number(type) - 1];
    if (kind === undefined || name === '' || name.length > 300) continue;
    const [lat, lon] = newer ? parts.slice(5, 7) : parts.slice(4, 6);
    const place = { kind, name, country: countryOf(fips), adm1: adm1 || null };
    places.set(`${kind}#${name}#${fips}`, { ...place, ...position(lat, lon) });
  }
  return [...places.values()];
}

/** ISO 3166-1 code of a FIPS 10-4 one. */
function countryOf(fips: string): string | null {
  const iso = FIPS_TO_ISO[fips.toUpperCase()];
  return iso !== undefined && isCountry(iso) ? iso : null;
}

/** Half a position is none. */
function position(
  lat: string | undefined,
  lon: string | undefined,
): Pick<HintedPlace, 'lat' | 'lon'> {
  const [north, east] = [numberIn(lat, -90, 90), numberIn(lon, -180, 180)];
  return north === null || east === null ? { lat: null, lon: null } : { lat: north, lon: east };
}

/** `KIND#number#of what#place…;…`: how many were killed, arrested, seized according to the text. */
function countsOf(cell: string): HintedCount[] {
  const counts = new Map<string, HintedCount>();
  for (const entry of cell.split(';')) {
    const [kind = '', number, object = ''] = entry.split('#').map((part) => part.trim());
    const value = numberIn(number, 0, 1e12);
    if (!/^\w{2,100}$/.test(kind) || value === null) continue;
    const count = { kind, number: value, object: object.slice(0, 200) || null };
    counts.set(`${kind}#${value}#${object}`, count);
  }
  return [...counts.values()];
}

function numberIn(text: string | undefined, low: number, high: number): number | null {
  if (text === undefined || !/^\s*[-+]?\d/.test(text)) return null;
  const number = Number(text);
  return number >= low && number <= high ? number : null;
}

/** Elements stand one after the other, without a root and not always well-formed: they are read one by one. */
function element(extras: string, name: string): string | null {
  const start = extras.indexOf(`<${name}>`);
  if (start === -1) return null;
  const end = extras.indexOf(`</${name}>`, start);
  const text = end === -1 ? '' : extras.slice(start + name.length + 2, end).trim();
  return text === '' ? null : text;
}
