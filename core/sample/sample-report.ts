import type { sourceKinds } from '../contract/filters.ts';
import type { CrimeType } from '../taxonomy/taxonomy.ts';

/** One generated report. Every publisher, person, place of work and event in it is invented. */
export interface SampleReport {
  guid: string;
  url: string;
  title: string;
  text: string;
  publishedAt: Date;
  /** BCP 47 primary tag. */
  language: string;
  publisher: string;
  /** ISO 3166-1 alpha-2. */
  publisherCountry: string;
  kind: (typeof sourceKinds)[number];
  /** What the report was written to be about: the answer key for tests, never input for the analysis. */
  intended: SampleIntent;
}

export interface SampleIntent {
  /** null: not about crime. */
  type: CrimeType | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Key of the planted pattern in the plan that this report belongs to. */
  planted: string | null;
}

export interface SampleOptions {
  seed?: number;
  /** All reports are dated before this instant. */
  end: Date;
  months?: number;
  reports?: number;
}
