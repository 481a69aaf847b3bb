import { z } from 'zod';
import { countryCode } from './codes.ts';
import { sourceKinds } from './filters.ts';

export const sourceStates = ['new', 'ok', 'failing', 'off', 'archive'] as const;

export const verdicts = ['learning', 'steady', 'quiet', 'loud', 'unreached', 'dead'] as const;

export const sourceHealth = z
  .object({
    verdict: z.enum(verdicts).meta({
      description:
        'learning: too little is known; steady: as usual; quiet: silent or far below; loud: about double or more; unreached: not heard for a day; dead: not reached for a week or silent for two months',
    }),
    sentence: z.string().meta({ description: 'Why, in plain words' }),
    expectedPerDay: z.number().nullable().meta({ description: 'Null while it is being learnt' }),
    since: z.iso.date().nullable(),
  })
  .meta({ id: 'SourceHealth' });

export const source = z
  .object({
    id: z.number().int(),
    name: z.string(),
    url: z.string().nullable().meta({ description: 'Feed address; null for imports' }),
    site: z.string().nullable(),
    publisher: z.string(),
    country: z.string().nullable().meta({
      description: "ISO 3166-1 alpha-2 of the publisher's country; null for international bodies",
    }),
    language: z.string().nullable(),
    kind: z.enum(sourceKinds),
    state: z.enum(sourceStates).meta({
      description:
        'new: not polled yet; failing: last poll failed; off: switched off; archive: an import',
    }),
    reason: z.string().nullable().meta({ description: 'Why it is failing or off, in plain words' }),
    lastPolledAt: z.iso.datetime().nullable(),
    lastSuccessAt: z.iso.datetime().nullable(),
    nextPollAt: z.iso.datetime().nullable(),
    pollReason: z.string().nullable().meta({ description: 'Why the next poll is when it is' }),
    reports: z.number().int(),
    lastReportAt: z.iso.datetime().nullable(),
    parser: z.string().nullable(),
    folder: z.string().nullable().meta({ description: 'Outer to inner with / between' }),
    health: sourceHealth.nullable().meta({
      description: 'Null for what is switched off, for imports, and until it was judged',
    }),
    days: z.array(z.number().int()).meta({
      description: 'Reports by day of publication in the last 28 days, today last',
    }),
    textFrom: z.enum(['feed', 'article']).meta({
      description: 'Where the text of its reports comes from: the feed, or the article it links to',
    }),
  })
  .meta({ id: 'Source' });

export const sourcesResponse = z.object({ items: z.array(source) }).meta({ id: 'Sources' });

export const newSource = z
  .object({
    url: z
      .url({ protocol: /^https?$/, error: 'an http or https address is wanted' })
      .max(2000)
      .refine((url) => new URL(url).username === '', 'it must not carry a name and password'),
    name: z.string().trim().min(1).max(200).optional(),
    publisher: z.string().trim().min(1).max(200).optional(),
    country: countryCode.nullable().optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'a BCP 47 primary tag')
      .nullable()
      .optional(),
    kind: z.enum(sourceKinds).default('press'),
    folder: z
      .string()
      .trim()
      .max(300)
      .nullable()
      .optional()
      .meta({ description: 'Folder in OPML, outer to inner with / between' }),
    textFrom: z
      .enum(['feed', 'article'])
      .optional()
      .meta({ description: 'Where the text of its reports comes from; default: the feed' }),
  })
  .meta({ id: 'NewSource' });

export const sourceChange = z
  .object({
    active: z.boolean().optional(),
    name: newSource.shape.name,
    publisher: newSource.shape.publisher,
    country: newSource.shape.country,
    language: newSource.shape.language,
    kind: z.enum(sourceKinds).optional(),
    folder: newSource.shape.folder,
    textFrom: z.enum(['feed', 'article']).optional().meta({
      description: 'For what is collected from now on',
    }),
  })
  .meta({ id: 'SourceChange' });

export const sourceRemoval = z
  .object({ ids: z.array(z.number().int().positive()).min(1).max(1000) })
  .meta({ id: 'SourceRemoval' });

export const sourceRemovalResponse = z.object({
  results: z.array(
    z.object({ id: z.number().int(), outcome: z.enum(['removed', 'switched off']) }),
  ),
});

/** One answer per feed of a bulk import: nothing is dropped silently. */
export const sourceImportResponse = z
  .object({
    results: z.array(
      z.object({
        url: z.string(),
        name: z.string().nullable(),
        outcome: z.enum(['added', 'already there', 'refused']),
        reason: z.string().nullable(),
        sourceId: z.number().int().nullable(),
      }),
    ),
  })
  .meta({ id: 'SourceImport' });

export const catalogueEntry = z
  .object({
    key: z.string(),
    name: z.string(),
    url: z.string(),
    publisher: z.string(),
    country: z.string().nullable(),
    language: z.string(),
    kind: z.enum(sourceKinds),
    pack: z.string(),
    connector: z.enum(['feed', 'gdelt']).meta({ description: 'What reads it' }),
    verified: z.boolean().meta({
      description: 'A dated check found fresh items there; otherwise it is unproven',
    }),
    checked: z.string().nullable().meta({ description: 'When, as YYYY-MM or YYYY-MM-DD' }),
    added: z.boolean().meta({ description: 'Already among the sources' }),
  })
  .meta({ id: 'CatalogueEntry' });

export const catalogueResponse = z
  .object({
    packs: z.array(z.object({ key: z.string(), name: z.string() })),
    items: z.array(catalogueEntry),
  })
  .meta({ id: 'Catalogue' });

export const catalogueChoice = z
  .object({ keys: z.array(z.string().max(200)).min(1).max(1000) })
  .meta({ id: 'CatalogueChoice' });

export type Verdict = (typeof verdicts)[number];
export type Source = z.infer<typeof source>;
export type Sources = z.infer<typeof sourcesResponse>;
export type NewSource = z.infer<typeof newSource>;
export type SourceChange = z.infer<typeof sourceChange>;
export type SourceImport = z.infer<typeof sourceImportResponse>;
export type SourceRemoval = z.infer<typeof sourceRemovalResponse>;
export type Catalogue = z.infer<typeof catalogueResponse>;
export type CatalogueEntry = z.infer<typeof catalogueEntry>;
