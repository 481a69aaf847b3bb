import type { sourceKinds } from '../../core/contract/filters.ts';

/** One feed of the catalogue. */
export interface CatalogueSource {
  /** Stable slug: what a user's choice refers to, so it never changes even if the address does. */
  key: string;
  /** As the publisher writes it, in the feed's own language where that is natural. */
  name: string;
  url: string;
  site?: string;
  publisher: string;
  /** ISO 3166-1 alpha-2 of the publisher; null for international bodies. */
  country: string | null;
  /** BCP 47 primary tag. */
  language: string;
  kind: (typeof sourceKinds)[number];
  pack: string;
  /** What reads it, where that is not a feed. */
  connector?: 'gdelt';
  /** A dated check found fresh items at this address; otherwise it is public knowledge, unproven. */
  verified: boolean;
  /** When it was checked: YYYY-MM or YYYY-MM-DD. Present exactly when verified. */
  checked?: string;
}

export interface CataloguePack {
  key: string;
  name: string;
}

/** A feed as its data module states it; the pack comes from the module. */
export type CatalogueFeed = Omit<CatalogueSource, 'pack'>;
