import type { Bucket, TrendsQuery } from '../../core/contract/trends.ts';
import { isDay } from './days.ts';
import { type Period, periods } from './periods.ts';

/** Everything a screen shows, as one value that lives in the address. */
export interface View {
  /** null: the default for the data at hand. Ignored when from and to are set. */
  period: Period | null;
  from: string | null;
  to: string | null;
  types: string[];
  groups: string[];
  regions: string[];
  languages: string[];
  kinds: string[];
  sources: string[];
  q: string;
  /** Of the list of reports: all, or only the first of each text. */
  copies: 'all' | 'first';
  by: TrendsQuery['by'];
  measure: TrendsQuery['measure'];
  bucket: 'auto' | Bucket;
  /** As many lines as can be told apart; null: as many as can be read. */
  lines: typeof MORE_LINES | null;
  /** Series switched off in the legend. */
  hidden: string[];
}

export const MORE_LINES = 8;
export type ListFilter = 'types' | 'groups' | 'regions' | 'languages' | 'kinds' | 'sources';
export const listFilters: readonly ListFilter[] = [
  'regions',
  'groups',
  'types',
  'languages',
  'kinds',
  'sources',
];

/** Search parameters as plain strings: what a person reads in the address is what was meant. */
export type Search = Record<string, string>;

const dimensions: readonly View['by'][] = ['group', 'type', 'region', 'total'];
const measures: readonly View['measure'][] = ['reports', 'share'];
const buckets: readonly View['bucket'][] = ['auto', 'day', 'week', 'month', 'year'];

export const emptyView: View = {
  period: null,
  from: null,
  to: null,
  types: [],
  groups: [],
  regions: [],
  languages: [],
  kinds: [],
  sources: [],
  q: '',
  copies: 'all',
  by: 'group',
  measure: 'reports',
  bucket: 'auto',
  lines: null,
  hidden: [],
};

export function parseView(search: Search): View {
  const from = isDay(search.from) ? search.from : null;
  const to = isDay(search.to) ? search.to : null;
  const by = oneOf(dimensions, search.by) ?? emptyView.by;
  const valid = from === null || to === null || from < to;
  return {
    period: oneOf(periods, search.period),
    from: valid ? from : null,
    to: valid ? to : null,
    types: list(search.types),
    groups: list(search.groups),
    regions: list(search.regions),
    languages: list(search.languages),
    kinds: list(search.kinds),
    sources: list(search.sources),
    q: search.q ?? '',
    copies: search.copies === 'first' ? 'first' : 'all',
    by,
    measure: oneOf(measures, search.measure) ?? emptyView.measure,
    bucket: oneOf(buckets, search.bucket) ?? emptyView.bucket,
    lines: search.lines === String(MORE_LINES) ? MORE_LINES : null,
    hidden: search.hidden === undefined ? defaultHidden(by) : list(search.hidden).filter(notNone),
  };
}

/** Only what differs from the default, so that an untouched screen has a clean address. */
export function searchOf(view: View): Search {
  const search: Search = {};
  if (view.from !== null || view.to !== null) {
    if (view.from !== null) search.from = view.from;
    if (view.to !== null) search.to = view.to;
  } else if (view.period !== null) search.period = view.period;
  for (const key of listFilters) {
    if (view[key].length > 0) search[key] = view[key].join(',');
  }
  if (!sameKeys(view.hidden, defaultHidden(view.by))) search.hidden = view.hidden.join(',') || NONE;
  if (view.q !== '') search.q = view.q;
  if (view.copies !== emptyView.copies) search.copies = view.copies;
  if (view.by !== emptyView.by) search.by = view.by;
  if (view.measure !== emptyView.measure) search.measure = view.measure;
  if (view.bucket !== emptyView.bucket) search.bucket = view.bucket;
  if (view.lines !== null) search.lines = String(view.lines);
  return search;
}

/**
 * The largest of forty types leave a sum larger than all of them, which would press them flat: there it is
 * drawn on demand only. Of the eleven groups it is one line among others.
 */
export function defaultHidden(by: View['by']): string[] {
  return by === 'type' || by === 'region' ? ['other'] : [];
}

export function hasFilters(view: View): boolean {
  return view.q !== '' || listFilters.some((key) => view[key].length > 0);
}

export function withoutFilters(view: View): View {
  const cleared = Object.fromEntries(listFilters.map((key) => [key, []]));
  return { ...view, ...cleared, q: '', hidden: defaultHidden(view.by) };
}

const NONE = 'none';
const notNone = (key: string): boolean => key !== NONE;

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}

function list(value: string | undefined): string[] {
  return [...new Set((value ?? '').split(',').filter((part) => part !== ''))];
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | null {
  return allowed.find((candidate) => candidate === value) ?? null;
}
