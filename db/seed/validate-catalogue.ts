import { sourceKinds } from '../../core/contract/filters.ts';
import type { CataloguePack, CatalogueSource } from './catalogue-source.ts';

export interface CatalogueFault {
  /** Key of the source at fault. */
  key: string;
  fault: string;
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** CLDR also names groupings and placeholders; these are not countries a publisher can be in. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);

/** Every fault of the list at once; an empty answer means the catalogue is sound. */
export function validateCatalogue(
  sources: readonly CatalogueSource[],
  packs: readonly CataloguePack[],
): CatalogueFault[] {
  const packKeys = new Set(packs.map((pack) => pack.key));
  return [
    ...sources.flatMap((source) => faultsOf(source, packKeys)),
    ...repeated(sources, (source) => source.key, 'key'),
    ...repeated(sources, (source) => feedIdentity(source.url), 'address'),
  ];
}

/**
 * The same feed is often written with and without www, a final slash, or https. Paths and queries keep
 * their case: servers may tell them apart.
 */
export function feedIdentity(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, port, pathname, search } = new URL(url);
  const host = hostname
    .replace(/^www\d?\./, '')
    .replace(/^feeds\d\.feedburner/, 'feeds.feedburner');
  const path = pathname.replace(/\/+$/, '');
  return `${host}${port === '' ? '' : `:${port}`}${path}${search}`;
}

function faultsOf(source: CatalogueSource, packKeys: ReadonlySet<string>): CatalogueFault[] {
  const checks: [boolean, string][] = [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/.test(source.key), `key "${source.key}" is not a slug`],
    [isText(source.name), 'has no name'],
    [isText(source.publisher), 'has no publisher'],
    [isWebAddress(source.url), `address "${source.url}" is not http(s)`],
    [
      source.site === undefined || isWebAddress(source.site),
      `site "${source.site}" is not http(s)`,
    ],
    [
      source.country === null || isCountry(source.country),
      `country "${source.country}" is not in ISO 3166-1`,
    ],
    [isLanguage(source.language), `language "${source.language}" is not a BCP 47 primary tag`],
    [sourceKinds.includes(source.kind), `kind "${source.kind}" is unknown`],
    [packKeys.has(source.pack), `pack "${source.pack}" is unknown`],
    [
      source.verified === (source.checked !== undefined),
      'verified and the date of the check belong together',
    ],
    [
      source.checked === undefined || /^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(source.checked),
      `"${source.checked}" is not a date`,
    ],
  ];
  return checks.filter(([sound]) => !sound).map(([, fault]) => ({ key: source.key, fault }));
}

function repeated(
  sources: readonly CatalogueSource[],
  identity: (source: CatalogueSource) => string,
  what: string,
): CatalogueFault[] {
  const first = new Map<string, string>();
  return sources.flatMap((source) => {
    const id = identity(source);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, source.key);
      return [];
    }
    return [{ key: source.key, fault: `same ${what} as "${earlier}"` }];
  });
}

function isText(value: string): boolean {
  return value.trim() === value && value !== '';
}

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, hostname } = new URL(value);
  return /^https?:$/.test(protocol) && username === '' && hostname.includes('.');
}

function isCountry(value: string): boolean {
  if (!/^[A-Z]{2}$/.test(value) || notCountries.has(value)) return false;
  return regionNames.of(value) !== undefined;
}

function isLanguage(value: string): boolean {
  return /^[a-z]{2,3}$/.test(value) && languageNames.of(value) !== undefined;
}
