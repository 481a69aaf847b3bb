/** The languages the tagger reads. */
export const LANGUAGES = ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A country or territory: ISO 3166-1 codes, the M49 area it stands in, and its names. */
export interface CountryRow {
  iso2: string;
  iso3: string;
  numeric: string;
  parent: string;
  names: Readonly<Record<Language, string>>;
  variants: Readonly<Record<Language, readonly string[]>>;
}

/** A UN M49 area above the countries. */
export interface AreaRow {
  code: string;
  name: string;
  kind: 'world' | 'region' | 'subregion';
  parent: string | null;
}
