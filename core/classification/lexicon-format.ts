import type { CrimeType } from '../taxonomy/taxonomy.ts';

/** Languages the lexicon is written in. `any` holds words used unchanged in all of them. */
export type LexiconLanguage = 'en' | 'es' | 'fr' | 'pt' | 'ru' | 'ar' | 'zh' | 'any';

/** Terms separated by commas or line breaks; see pattern.ts for how a term is written. */
export interface WeightedTerms {
  /** Decides by itself. */
  strong?: string;
  /** Decides in a title, or with another sign of crime. */
  medium?: string;
  /** Counts only beside other words. */
  weak?: string;
}

/** `general` collects what is crime without a type of its own: arson, riots, escapes, courts. */
export type Subject = CrimeType | 'general';

export type LexiconPart = Partial<Record<Subject, Partial<Record<LexiconLanguage, WeightedTerms>>>>;

export type TermsByLanguage = Partial<Record<LexiconLanguage, string>>;

/** Words of one meaning, for rules about two meanings near each other. */
export type Concepts = Readonly<Record<string, TermsByLanguage>>;

export interface ProximityRule {
  subject: Subject;
  first: string;
  second: string;
  weight: number;
}

/** Words that speak against crime, and how much each distinct one takes from a score. */
export interface Cue {
  terms: TermsByLanguage;
  /** Share taken by each distinct word, and at most. */
  each: number;
  most: number;
  /** Subjects concerned; all when absent. */
  subjects?: readonly Subject[];
}
