import type { FieldMap } from './field-map.ts';

/** What whoever brings a file says about it. */
export interface ImportSettings {
  source: string;
  kind: 'official' | 'ngo' | 'press' | 'research';
  /** Null until a guess is changed. */
  map: FieldMap | null;
  /** Null for what the file itself proves. */
  dateOrder: 'dmy' | 'mdy' | null;
  /** Of a document that does not say so itself. */
  publishedAt: string;
}
