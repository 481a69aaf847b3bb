import type { RawItem } from '../../core/collection/items/raw-item.ts';

export interface ParsedFeed {
  format: 'rss' | 'rdf' | 'atom' | 'json';
  /** Which parser read it: kept on the source, so that a change of parser explains a change of its items. */
  parser: 'rss-parser' | 'feedsmith';
  title: string | null;
  link: string | null;
  description: string | null;
  language: string | null;
  items: RawItem[];
  /** Entries beyond the most that are read. */
  passedOver: number;
}

/** What a parser returns: text as the document has it, addresses and dates not yet made absolute. */
export type RawFeed = Omit<ParsedFeed, 'parser' | 'format' | 'passedOver'>;
