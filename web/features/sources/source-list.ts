import type { Catalogue, Source, Verdict } from '../../../core/contract/sources.ts';
import { countryName, languageName } from '../../lib/format.ts';
import { isUnusual } from '../../lib/source-status.ts';
import { kindName, kindNames } from '../../lib/words.ts';

export type StateFilter = 'all' | 'delivering' | 'unusual' | 'trouble' | 'off' | 'archive';

export const stateFilters: readonly { value: StateFilter; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'delivering', label: 'Delivering' },
  { value: 'unusual', label: 'Unusual' },
  { value: 'trouble', label: 'Failing' },
  { value: 'off', label: 'Off' },
  { value: 'archive', label: 'Archives' },
];

const statesOf: Record<Exclude<StateFilter, 'all' | 'unusual'>, readonly Source['state'][]> = {
  delivering: ['ok', 'new'],
  trouble: ['failing'],
  off: ['off'],
  archive: ['archive'],
};

function isIn(source: Source, state: StateFilter): boolean {
  if (state === 'all') return true;
  return state === 'unusual' ? isUnusual(source) : statesOf[state].includes(source.state);
}

export interface SourceFilter {
  state: StateFilter;
  text: string;
  country: string | null;
  language: string | null;
  kind: string | null;
  folder: string | null;
  pack: string | null;
  order: SourceOrder;
}

export const everySource: SourceFilter = {
  state: 'all',
  text: '',
  country: null,
  language: null,
  kind: null,
  folder: null,
  pack: null,
  order: 'attention',
};

export type SourceOrder = 'attention' | 'name' | 'volume' | 'reports' | 'silence';

export const sourceOrders: readonly { value: SourceOrder; label: string }[] = [
  { value: 'attention', label: 'What needs you first' },
  { value: 'name', label: 'By name' },
  { value: 'volume', label: 'Most a day first' },
  { value: 'reports', label: 'Most reports first' },
  { value: 'silence', label: 'Longest silent first' },
];

/** What needs a person comes first. */
const urgency: Record<Source['state'], number> = { failing: 1, new: 2, ok: 3, archive: 4, off: 5 };
const rank = (source: Source): number => (isUnusual(source) ? 0 : urgency[source.state]);

const compare: Record<SourceOrder, (a: Source, b: Source) => number> = {
  attention: (a, b) => rank(a) - rank(b),
  name: () => 0,
  volume: (a, b) => sum(b.days) - sum(a.days),
  reports: (a, b) => b.reports - a.reports,
  silence: (a, b) => (a.lastReportAt ?? '').localeCompare(b.lastReportAt ?? ''),
};

export function filterSources(
  items: readonly Source[],
  filter: SourceFilter,
  place: (source: Source) => string,
  packOf: (source: Source) => string | null = () => null,
): Source[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const { country, language, kind, folder, pack } = filter;
  const order = compare[filter.order];
  return items
    .filter((source) => isIn(source, filter.state))
    .filter((source) => country === null || place(source) === country)
    .filter((source) => language === null || source.language === language)
    .filter((source) => kind === null || source.kind === kind)
    .filter((source) => folder === null || source.folder === folder)
    .filter((source) => pack === null || packOf(source) === pack)
    .filter((source) => words.every((word) => searchText(source, place(source)).includes(word)))
    .sort((a, b) => order(a, b) || a.name.localeCompare(b.name));
}

interface Choice {
  value: string;
  label: string;
}

/** What the filters offer: only what is there. */
export function sourceChoices(
  items: readonly Source[],
  place: (source: Source) => string,
): Record<'country' | 'language' | 'kind' | 'folder', Choice[]> {
  const distinct = (
    values: (string | null)[],
    name: (value: string) => string = (value) => value,
  ): Choice[] =>
    [...new Set(values)]
      .filter((value) => value !== null)
      .map((value) => ({ value, label: name(value) }))
      .sort((a, b) => a.label.localeCompare(b.label));
  return {
    country: distinct(items.map(place)),
    language: distinct(
      items.map((source) => source.language),
      languageName,
    ),
    kind: distinct(
      items.map((source) => source.kind),
      kindName,
    ),
    folder: distinct(items.map((source) => source.folder)),
  };
}

export function countStates(items: readonly Source[]): Record<StateFilter, number> {
  const count = (state: StateFilter): number =>
    items.filter((source) => isIn(source, state)).length;
  return Object.fromEntries(stateFilters.map(({ value }) => [value, count(value)])) as Record<
    StateFilter,
    number
  >;
}

/** "3 sources fell silent, 1 brings far more than usual." Null when nothing needs anybody. */
export function attentionLine(items: readonly Source[]): string | null {
  const count = (...verdicts: Verdict[]): number =>
    items.filter(({ health }) => health !== null && verdicts.includes(health.verdict)).length;
  const parts = [
    phrase(count('quiet'), 'fell quiet', 'fell quiet'),
    phrase(count('dead'), 'is dead', 'are dead'),
    phrase(count('unreached'), 'is out of reach', 'are out of reach'),
    phrase(count('loud'), 'brings far more than usual', 'bring far more than usual'),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const [first, ...rest] = parts;
  const noun = first!.startsWith('1 ') ? '1 source' : `${first!.split(' ')[0]} sources`;
  return `${[noun + first!.slice(first!.indexOf(' ')), ...rest].join(', ')}.`;
}

function phrase(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The pack of the catalogue a source came from, by its address. */
export function packOf(catalogue: Catalogue | undefined): (source: Source) => string | null {
  const packs = new Map(catalogue?.items.map(({ url, pack }) => [url, pack]));
  return ({ url }) => (url === null ? null : (packs.get(url) ?? null));
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
