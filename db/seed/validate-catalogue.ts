import { createAddressRule } from '../../core/collection/feeds/public-address.ts';
import { canonicalUrl } from '../../core/collection/items/canonical-url.ts';
import { sourceKinds } from '../../core/contract/filters.ts';
import { isCountry } from '../../core/geography/regions.ts';
import type { CataloguePack, CatalogueSource } from './catalogue-source.ts';

export interface CatalogueFault {
  /** Key of the source at fault. */
  key: string;
  fault: string;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const addresses = createAddressRule([]);

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
 * What the product would take for the same source, and more: the numbered hosts of feedburner. Paths and queries
 * keep their case: servers may tell them apart.
 */
export function feedIdentity(url: string): string {
  const canonical = canonicalUrl(url);
  return canonical?.replace(/\/\/feeds\d\.feedburner/, '//feeds.feedburner') ?? url;
}

function faultsOf(source: CatalogueSource, packKeys: ReadonlySet<string>): CatalogueFault[] {
  const checks: [boolean, string][] = [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/.test(source.key), `key "${source.key}" is not a slug`],
    [isText(source.name), 'has no name'],
    [isText(source.publisher), 'has no publisher'],
    [isWebAddress(source.url), `address "${source.url}" is not http(s)`],
    [!isPrivate(source.url), `address "${source.url}" is not on the public web`],
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

function isPrivate(value: string): boolean {
  return isWebAddress(value) && addresses.refusal(new URL(value)) !== null;
}

function isLanguage(value: string): boolean {
  return /^[a-z]{2,3}$/.test(value) && languageNames.of(value) !== undefined;
}
