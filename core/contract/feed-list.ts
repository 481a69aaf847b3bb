import { z } from 'zod';

export const feedOutcomes = [
  'added',
  'already there',
  'redirected',
  'unreachable',
  'refused',
] as const;

/** Query of POST /sources/opml; the file is the body. */
export const feedListQuery = z.object({
  name: z.string().max(255).optional().meta({ description: 'Name of the file' }),
  unreachable: z.enum(['add', 'skip']).default('add').meta({
    description: 'Feeds that do not answer: added switched off, with the reason, or left out',
  }),
});

/** What became of a list of feeds, in numbers. */
export const feedListResult = z.object({
  feeds: z.number().int(),
  added: z.number().int(),
  alreadyThere: z.number().int(),
  redirected: z.number().int().meta({ description: 'Added under their new address' }),
  unreachable: z.number().int(),
  refused: z.number().int(),
});

/** One answer per feed of a list: nothing is dropped silently. */
export const listedFeed = z.object({
  number: z.number().int().meta({ description: 'Place in the list, from 1' }),
  url: z.string(),
  name: z.string().nullable(),
  folder: z.string().nullable(),
  outcome: z
    .enum(feedOutcomes)
    .nullable()
    .meta({ description: 'null while it waits to be checked' }),
  reason: z.string().nullable(),
  newUrl: z.string().nullable().meta({ description: 'Where it moved for good' }),
  sourceId: z.number().int().nullable(),
});

export const listedFeedsResponse = z
  .object({ items: z.array(listedFeed) })
  .meta({ id: 'ListedFeeds' });

export type FeedOutcome = (typeof feedOutcomes)[number];
export type FeedListQuery = z.infer<typeof feedListQuery>;
export type FeedListResult = z.infer<typeof feedListResult>;
export type ListedFeed = z.infer<typeof listedFeed>;
export type ListedFeeds = z.infer<typeof listedFeedsResponse>;
