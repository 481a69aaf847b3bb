import { z } from 'zod';
import { correction } from './corrections.ts';
import { filtersQuery } from './filters.ts';

const span = z
  .object({
    field: z.enum(['title', 'text']),
    start: z.number().int(),
    end: z.number().int(),
  })
  .meta({ id: 'Span', description: 'UTF-16 offsets, half-open, into that field' });

export const reportsQuery = filtersQuery.extend({
  cursor: z.string().max(200).optional().meta({ description: 'nextCursor of the page before' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  relevant: z
    .enum(['true', 'false', 'any'])
    .default('true')
    .meta({ description: 'Only reports of crime, only others, or both' }),
  copies: z
    .enum(['all', 'first'])
    .default('all')
    .meta({ description: 'first: leave out reports that are copies of an earlier one' }),
});

const source = z.object({
  id: z.number().int(),
  name: z.string(),
  publisher: z.string(),
  country: z.string().nullable(),
  kind: z.string(),
});

export const reportSummary = z
  .object({
    id: z.number().int(),
    title: z.string().nullable(),
    excerpt: z.string().meta({ description: 'First 280 characters of the text' }),
    url: z.string().nullable(),
    publishedAt: z.iso.datetime(),
    dateAssumed: z.boolean().meta({
      description: 'The source gave no usable date: publishedAt is the moment of collection',
    }),
    collectedAt: z.iso.datetime(),
    source,
    language: z.string(),
    relevant: z.boolean(),
    labels: z.array(z.object({ type: z.string(), group: z.string(), score: z.number() })),
    countries: z.array(z.object({ country: z.string(), weight: z.number() })),
    focus: z.string().nullable(),
    wire: z.string().nullable().meta({
      description: 'The news agency it credits, or that publishes it',
      example: 'reuters',
    }),
    copyOf: z.number().int().nullable().meta({
      description:
        'The first report with the same text, exactly or nearly; null when it is the first',
    }),
    copies: z.number().int().meta({ description: 'Later reports with its text' }),
  })
  .meta({ id: 'ReportSummary' });

const otherCopy = z
  .object({
    id: z.number().int(),
    title: z.string().nullable(),
    publisher: z.string(),
    publishedAt: z.iso.datetime(),
    kind: z.enum(['exact', 'near']).nullable().meta({ description: 'Null for the first' }),
    likeness: z.number().nullable().meta({
      description:
        'Share of the shorter text’s four-word runs that stand in the earliest report it is like',
    }),
  })
  .meta({ id: 'OtherCopy' });

const revision = z
  .object({
    number: z.number().int().meta({ description: '1 is what was collected first' }),
    title: z.string().nullable(),
    text: z.string(),
    replacedAt: z.iso.datetime(),
  })
  .meta({ id: 'Revision' });

const hints = z
  .object({
    from: z.literal('gdelt'),
    themes: z.array(z.object({ theme: z.string(), offset: z.number().nullable() })),
    places: z.array(
      z.object({
        kind: z.enum(['country', 'state', 'city']),
        name: z.string(),
        country: z.string().nullable(),
        adm1: z.string().nullable(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
      }),
    ),
    counts: z.array(
      z.object({ kind: z.string(), number: z.number(), object: z.string().nullable() }),
    ),
    tone: z.number().nullable(),
  })
  .meta({ description: 'What the source of a bulk connector says about it; not judged by us' });

const facetFindings = z.array(z.object({ value: z.string(), evidence: z.array(span) }));
const facetFlag = z.object({ holds: z.boolean(), evidence: z.array(span) });

const facets = z
  .object({
    substances: facetFindings,
    purposes: facetFindings.meta({ description: 'What persons are trafficked for' }),
    stages: facetFindings.meta({
      description: 'From seizure to sentence; policy, report, warning',
    }),
    cyberEnabled: facetFlag,
    organised: facetFlag,
  })
  .meta({ id: 'Facets', description: 'What a report says beside its crime types' });

export const reportDetail = reportSummary
  .omit({ excerpt: true })
  .extend({
    text: z.string(),
    textFrom: z.enum(['feed', 'article', 'upload']),
    textNote: z.string().nullable().meta({
      description: "Why the article's text is not there, in plain words",
    }),
    publisher: z.string().nullable(),
    relevance: z.number().nullable(),
    labels: z.array(
      z.object({
        type: z.string(),
        group: z.string(),
        score: z.number(),
        evidence: z.array(span),
        by: z.literal('analyst').optional().meta({
          description: 'Named by an analyst, without score and evidence',
        }),
      }),
    ),
    places: z.array(
      span.extend({
        name: z.string(),
        country: z.string(),
        subdivision: z.string().optional(),
        lat: z.number().optional(),
        lon: z.number().optional(),
      }),
    ),
    version: z
      .object({ taxonomy: z.string(), lexicon: z.string(), gazetteer: z.string() })
      .nullable(),
    facets: facets.nullable(),
    correction: correction.nullable(),
    byline: z.string().nullable(),
    copyKind: z.enum(['exact', 'near']).nullable(),
    copyLikeness: z.number().nullable(),
    otherCopies: z.array(otherCopy).meta({ description: 'All with its text, the first ahead' }),
    revisedAt: z.iso.datetime().nullable().meta({
      description: 'When the publisher’s last change was collected',
    }),
    revisions: z.array(revision).meta({ description: 'What it said before, the latest first' }),
    hints: hints.nullable(),
  })
  .meta({ id: 'ReportDetail' });

export const reportsResponse = z
  .object({
    items: z.array(reportSummary),
    total: z.number().int().meta({ description: 'Reports that meet the filters' }),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'Reports' });

export type ReportsQuery = z.infer<typeof reportsQuery>;
export type ReportSummary = z.infer<typeof reportSummary>;
export type ReportDetail = z.infer<typeof reportDetail>;
export type Reports = z.infer<typeof reportsResponse>;
