import type { Catalogue, Source } from '../../../core/contract/sources.ts';
import { countryName, languageName } from '../../lib/format.ts';
import { kindNames } from '../../lib/words.ts';

export type StateFilter = 'all' | 'delivering' | 'trouble' | 'off' | 'archive';

export const stateFilters: readonly { value: StateFilter; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'delivering', label: 'Delivering' },
  { value: 'trouble', label: 'Failing' },
  { value: 'off', label: 'Off' },
  { value: 'archive', label: 'Archives' },
];

const statesOf: Record<Exclude<StateFilter, 'all'>, readonly Source['state'][]> = {
  delivering: ['ok', 'new'],
  trouble: ['failing'],
  off: ['off'],
  archive: ['archive'],
};

/** What needs a person comes first. */
const urgency: Record<Source['state'], number> = { failing: 0, new: 1, ok: 2, archive: 3, off: 4 };

export function filterSources(
  items: readonly Source[],
  state: StateFilter,
  text: string,
  place: (source: Source) => string,
): Source[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return items
    .filter((source) => state === 'all' || statesOf[state].includes(source.state))
    .filter((source) => words.every((word) => searchText(source, place(source)).includes(word)))
    .sort((a, b) => urgency[a.state] - urgency[b.state] || a.name.localeCompare(b.name));
}

export function countStates(items: readonly Source[]): Record<StateFilter, number> {
  const count = (state: Exclude<StateFilter, 'all'>): number =>
    items.filter((source) => statesOf[state].includes(source.state)).length;
  return {
    all: items.length,
    delivering: count('delivering'),
    trouble: count('trouble'),
    off: count('off'),
    archive: count('archive'),
  };
}

/** A source without a country is international only where the catalogue says so; else nobody gave one. */
export function placeOf(catalogue: Catalogue | undefined): (source: Source) => string {
  const bodies = catalogue?.items.filter((entry) => entry.country === null) ?? [];
  const international = new Set(bodies.map((entry) => entry.url));
  return ({ country, url }) => {
    if (country !== null) return countryName(country);
    return url !== null && international.has(url) ? 'International' : 'Country not given';
  };
}

function searchText(source: Source, place: string): string {
  const language = source.language === null ? '' : languageName(source.language);
  return `${source.name} ${source.publisher} ${source.url ?? ''} ${place} ${language} ${kindNames[source.kind]}`.toLowerCase();
}
