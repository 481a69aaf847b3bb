import { z } from 'zod';
import { sourceKinds } from './filters.ts';

/** What an analyst types: a feed, a site, with or without `https://`. */
export const newProbe = z
  .object({
    url: z.string().trim().min(1, 'an address is wanted').max(2000),
  })
  .meta({ id: 'NewProbe' });

export const probeItem = z.object({
  title: z.string().nullable(),
  text: z.string().meta({ description: 'The beginning of what is analysed' }),
  url: z.string().nullable(),
  publishedAt: z.iso.datetime().nullable().meta({ description: 'null: the item is undated' }),
  language: z.string(),
  relevant: z.boolean(),
  labels: z.array(
    z.object({
      type: z.string(),
      words: z.array(z.string()).meta({ description: 'The words that decided it' }),
    }),
  ),
  countries: z.array(z.string()),
});

/** A feed that was found and read. */
export const probedFeed = z.object({
  url: z.string().meta({ description: 'Where it is read from: the address to save' }),
  movedFrom: z.string().nullable().meta({ description: 'Its address before it moved for good' }),
  format: z.enum(['rss', 'rdf', 'atom', 'json']),
  parser: z.string(),
  title: z.string().nullable(),
  site: z.string().nullable(),
  language: z.string().nullable(),
  country: z
    .string()
    .nullable()
    .meta({ description: 'A suggestion from its host name or the catalogue, never a finding' }),
  kind: z.enum(sourceKinds).nullable().meta({ description: 'Where the catalogue knows it' }),
  publisher: z.string().nullable().meta({ description: 'Where the catalogue knows it' }),
  items: z.number().int(),
  dated: z.number().int(),
  newest: z.iso.datetime().nullable(),
  rhythm: z.string().nullable().meta({ example: 'about 12 a day' }),
  warnings: z.array(z.string()),
  sourceId: z.number().int().nullable().meta({ description: 'The source that reads it already' }),
  preview: z
    .array(probeItem)
    .meta({ description: 'The first five items as they will be analysed' }),
});

export const probeResult = z.object({
  asked: z.string(),
  feeds: z.array(probedFeed).meta({ description: 'Every feed that was found, best first' }),
  failures: z
    .array(z.object({ url: z.string(), reason: z.string() }))
    .meta({ description: 'What was tried and gave no feed' }),
  advice: z.string().nullable().meta({ description: 'What to do where no feed was found' }),
});

export type NewProbe = z.infer<typeof newProbe>;
export type ProbeItem = z.infer<typeof probeItem>;
export type ProbedFeed = z.infer<typeof probedFeed>;
export type ProbeResult = z.infer<typeof probeResult>;
