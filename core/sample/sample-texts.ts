import type { CrimeType } from '../taxonomy/taxonomy.ts';

export const sampleLanguages = ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh'] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

/**
 * Templates: `{slot}` is filled from the report's facts, `[a|b]` is a choice. The title and the lead at
 * the same position tell the same event; details fit any of them, or, written `01:…`, only some.
 */
export interface EventTexts {
  titles: string[];
  leads: string[];
  details: string[];
}

export interface LanguageTexts {
  language: SampleLanguage;
  /** Sunday first, as in "on Sunday". */
  days: string[];
  /** Who acts: agencies in generic words, all taking the same verb form. */
  slots: Record<string, string[]>;
  /** Last sentences that fit any crime. */
  closers: string[];
  crimes: Record<CrimeType, EventTexts>;
  /** What newspapers also print: sport, weather, economy, culture. */
  background: EventTexts[];
}

/** ISO code, name, grammatical forms, towns, how often it is drawn; see data/places.ts. */
export type PlaceRow = [string, string, string, string, number];

export interface SamplePublisher {
  name: string;
  slug: string;
  language: SampleLanguage;
  country: string;
  kind: 'official' | 'ngo' | 'press' | 'research';
  weight: number;
  /** Countries it writes about more often than its fellows do. */
  covers?: string;
}
