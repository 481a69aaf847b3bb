/**
 * The words of the product as types: an item is collected, a report is kept, an analysis says what
 * the report is about. Nothing here knows about SQL, HTTP or a file format.
 */
import type { AgencyKey } from './collection/data/agencies.ts';

/** One entry as collected, before any judgement. All times are UTC. */
export interface Item {
  /** Identifier given by the source; unique within that source only. */
  guid: string | null;
  url: string | null;
  title: string | null;
  text: string;
  publishedAt: Date | null;
  /** BCP 47 primary tag declared by the source or the item. */
  language: string | null;
  /** Who published it, where that differs from the source (an archive of many publishers). */
  publisher: string | null;
  /** Who signs it, as written: persons, a desk, an agency. */
  byline?: string | null;
}

/** A half-open range of UTF-16 offsets `[start, end)` in one field of a report. */
export interface Span {
  field: 'title' | 'text';
  start: number;
  end: number;
}

/** A crime type on a report, with the words that decided it. */
export interface Label {
  /** Leaf of the taxonomy, such as `drug-trafficking`. */
  type: string;
  /** Group of that leaf, such as `drugs`. */
  group: string;
  score: number;
  evidence: Span[];
  /** Named by an analyst, not by the analysis: without score and evidence. */
  by?: 'analyst';
}

/** A value of a facet with the words that say so. */
export interface FacetFinding {
  value: string;
  evidence: Span[];
}

export interface FacetFlag {
  holds: boolean;
  evidence: Span[];
}

/** What a report says beside its crime types; empty where it reports no crime. */
export interface Facets {
  /** Classes of drugs, such as `cocaine`. */
  substances: FacetFinding[];
  /** What persons are trafficked for. */
  purposes: FacetFinding[];
  /** From seizure to sentence, and policy, report, warning. */
  stages: FacetFinding[];
  cyberEnabled: FacetFlag;
  organised: FacetFlag;
}

/** A resolved mention of a place. Coordinates are WGS 84 degrees. */
export interface Place extends Span {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 3166-2, where the mention is that exact. */
  subdivision?: string;
  lat?: number;
  lon?: number;
}

/** What a report is about and how much; weights sum to 1, strongest first. */
export interface AboutCountry {
  country: string;
  weight: number;
}

/** What the classifier reads. */
export interface AnalysisInput {
  title: string | null;
  text: string;
  language: string | null;
  /** ISO 3166-1 alpha-2 of the publisher's country: a hint about the place, never proof. */
  publisherCountry: string | null;
  /** Who signs it, as the source says: a person, a desk, an agency. */
  byline?: string | null;
  publisher?: string | null;
}

/** Everything decided about a report by one version of the analysis. */
export interface Analysis {
  /** BCP 47 primary tag, `und` when undecided. */
  language: string;
  /** Reports crime, as opposed to sport, politics, fiction … */
  relevant: boolean;
  /** 0..1. */
  relevance: number;
  labels: Label[];
  facets: Facets;
  countries: AboutCountry[];
  /** The one country the report is mainly about, or null when there is none or it is a tie. */
  focus: string | null;
  places: Place[];
  /** The news agency it credits. */
  wire: AgencyKey | null;
  /** Reports with the same text share most of them (core/collection/copies/copy-keys). */
  copyKeys: number[];
}

/** Names the data and rules an analysis was made with, so that a change of rules is never read as a change in crime. */
export interface AnalysisVersion {
  taxonomy: string;
  lexicon: string;
  gazetteer: string;
}

/** A theme of another system, and where in the original text it stands first. */
export interface HintedTheme {
  theme: string;
  offset: number | null;
}

export interface HintedPlace {
  kind: 'country' | 'state' | 'city';
  name: string;
  /** ISO 3166-1 alpha-2; null where it has none. */
  country: string | null;
  /** First-level division in the code of the system that says so. */
  adm1: string | null;
  lat: number | null;
  lon: number | null;
}

/** So many of something, as another system read it: 12 arrested, 300 kilograms seized. */
export interface HintedCount {
  kind: string;
  number: number;
  object: string | null;
}

/** What a connector's source says about a report. Kept beside it and shown as such; our analysis never reads it. */
export interface Hints {
  from: 'gdelt';
  themes: HintedTheme[];
  places: HintedPlace[];
  counts: HintedCount[];
  /** Below 0 the words are negative, above 0 positive. */
  tone: number | null;
}
