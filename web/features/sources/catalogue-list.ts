import type { Catalogue, CatalogueEntry, SourceRemoval } from '../../../core/contract/sources.ts';
import { countryName, languageName } from '../../lib/format.ts';
import { kindName } from '../../lib/words.ts';

export interface CatalogueFilter {
  text: string;
  pack: string | null;
  country: string | null;
  language: string | null;
  kind: string | null;
  /** `proven` or `unproven`. */
  check: string | null;
}

export const emptyChoice: CatalogueFilter = {
  text: '',
  pack: null,
  country: null,
  language: null,
  kind: null,
  check: null,
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
      (filter.check === null || (filter.check === 'proven') === entry.verified) &&
      words.every((word) =>
        `${entry.name} ${entry.publisher} ${entry.url}`.toLowerCase().includes(word),
      ),
  );
  // What is there already cannot be chosen again.
  return [...found.filter((entry) => !entry.added), ...found.filter((entry) => entry.added)];
}

export interface PackFigures {
  key: string;
  name: string;
  feeds: number;
  /** A dated check found fresh items there. */
  proven: number;
  added: number;
  /** Keys of the feeds that are not among the sources yet. */
  missing: string[];
}

export function packsOf({ packs, items }: Catalogue): PackFigures[] {
  return packs.map(({ key, name }) => {
    const feeds = items.filter((entry) => entry.pack === key);
    const missing = feeds.filter((entry) => !entry.added).map((entry) => entry.key);
    const proven = feeds.filter((entry) => entry.verified).length;
    return {
      key,
      name,
      feeds: feeds.length,
      proven,
      added: feeds.length - missing.length,
      missing,
    };
  });
}

/** What an undo did: feeds that delivered meanwhile stay, switched off, because their reports are kept. */
export function undoneMessage(results: SourceRemoval['results']): string {
  const off = results.filter(({ outcome }) => outcome === 'switched off').length;
  const gone = results.length - off;
  const removed = `${gone} ${gone === 1 ? 'feed was' : 'feeds were'} removed again`;
  if (off === 0) return `${removed}.`;
  return `${removed}; ${off} had brought reports and ${off === 1 ? 'was' : 'were'} switched off.`;
}

export interface Option {
  value: string;
  label: string;
}

export function catalogueOptions(
  catalogue: Catalogue,
): Record<'pack' | 'country' | 'language' | 'kind' | 'check', Option[]> {
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
    check: [
      { value: 'proven', label: 'Proven' },
      { value: 'unproven', label: 'Unproven' },
    ],
  };
}
