/** One entry of a feed as parsed: what the feed says, decoded, with absolute links and dates in ISO 8601. */
export interface RawItem {
  id: string | null;
  /** Plain text. */
  title: string | null;
  link: string | null;
  published: string | null;
  updated: string | null;
  /** HTML. */
  summary: string | null;
  /** HTML. */
  content: string | null;
  authors: string[];
  categories: string[];
  /** As declared on the entry itself. */
  language: string | null;
  /** Named as the origin of an entry that another feed passes on. */
  publisher: string | null;
}

/** An entry that says nothing. */
export const emptyItem: RawItem = {
  id: null,
  title: null,
  link: null,
  published: null,
  updated: null,
  summary: null,
  content: null,
  authors: [],
  categories: [],
  language: null,
  publisher: null,
};
