import type { Catalogue, CatalogueEntry } from '../../../core/contract/sources.ts';
import { countryName, languageName } from '../../lib/format.ts';
import { kindName } from '../../lib/words.ts';

export interface CatalogueFilter {
  text: string;
  pack: string | null;
  country: string | null;
  language: string | null;
  kind: string | null;
}

export const emptyChoice: CatalogueFilter = {
  text: '',
  pack: null,
  country: null,
  language: null,
  kind: null,
};

/** International bodies have no country; the filter needs a word for them. */
const INTERNATIONAL = 'international';

export function filterCatalogue(catalogue: Catalogue, filter: CatalogueFilter): CatalogueEntry[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = catalogue.items.filter(
    (entry) =>
      (filter.pack === null || entry.pack === filter.pack) &&
      (filter.country === null || (entry.country ?? INTERNATIONAL) === filter.country) &&
      (filter.language === null || entry.language === filter.language) &&
      (filter.kind === null || entry.kind === filter.kind) &&
      words.every((word) =>
        `${entry.name} ${entry.publisher} ${entry.url}`.toLowerCase().includes(word),
      ),
  );
  // What is there already cannot be chosen again.
  return [...found.filter((entry) => !entry.added), ...found.filter((entry) => entry.added)];
}

export interface Option {
  value: string;
  label: string;
}

export function catalogueOptions(
  catalogue: Catalogue,
): Record<'pack' | 'country' | 'language' | 'kind', Option[]> {
  const distinct = (values: string[], label: (value: string) => string): Option[] =>
    [...new Set(values)]
      .map((value) => ({ value, label: label(value) }))
      .sort((a, b) => a.label.localeCompare(b.label));
  const { items, packs } = catalogue;
  return {
    pack: packs.map((pack) => ({ value: pack.key, label: pack.name })),
    country: distinct(
      items.map((entry) => entry.country ?? INTERNATIONAL),
      (code) => (code === INTERNATIONAL ? 'International' : countryName(code)),
    ),
    language: distinct(
      items.map((entry) => entry.language),
      languageName,
    ),
    kind: distinct(
      items.map((entry) => entry.kind),
      kindName,
    ),
  };
}
