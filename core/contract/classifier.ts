import { z } from 'zod';
import { faultOfTerm } from '../classification/additions.ts';
import { isCrimeType } from '../taxonomy/taxonomy.ts';

/** Fewer judgements cannot tell a better model from a worse one. */
export const fewestToLearn = 40;

export const termLanguages = ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh', 'any'] as const;
export const termStrengths = ['strong', 'medium', 'weak'] as const;

const crimeType = z
  .string()
  .refine((type): boolean => isCrimeType(type), { error: 'not a crime type' });

/** POST /watch-terms and /watch-terms/try. */
export const newWatchTerm = z
  .object({
    type: crimeType,
    language: z
      .enum(termLanguages)
      .meta({ description: 'Language of the texts it is looked for in; any: all of them' }),
    written: z
      .string()
      .trim()
      .transform((text) => text.replaceAll(/ +/g, ' '))
      .superRefine((written, check) => {
        const fault = faultOfTerm(written);
        if (fault) check.addIssue({ code: 'custom', message: fault });
      })
      .meta({
        description:
          'A word or phrase. dust* has any ending, [glow/moon] dust either word, moon .. dust up to four words between',
        example: '[glow/moon] dust*',
      }),
    strength: z.enum(termStrengths).meta({
      description:
        'strong decides by itself, medium in a title or beside another sign of crime, weak only beside other words',
    }),
    note: z.string().trim().max(500).optional(),
  })
  .strict()
  .meta({ id: 'NewWatchTerm' });

export const watchTerm = z
  .object({
    id: z.number().int(),
    type: z.string(),
    language: z.enum(termLanguages),
    written: z.string(),
    strength: z.enum(termStrengths),
    note: z.string().nullable(),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'WatchTerm' });

export const watchTermsResponse = z
  .object({ items: z.array(watchTerm) })
  .meta({ id: 'WatchTerms' });

/** What a term would have done to the reports of the last days, were it watched for. */
export const termTrial = z
  .object({
    days: z.number().int(),
    read: z.number().int().meta({ description: 'Reports of these days in its language' }),
    found: z.number().int().meta({ description: 'Reports with the words' }),
    known: z
      .number()
      .int()
      .meta({ description: 'Of these, reports that have the crime type already' }),
    gained: z.number().int().meta({ description: 'Of these, reports that would get it newly' }),
    perDay: z.array(z.object({ day: z.string(), gained: z.number().int() })),
    examples: z
      .array(
        z.object({
          id: z.number().int(),
          title: z.string().nullable(),
          excerpt: z.string().meta({ description: 'The words and what stands around them' }),
          publishedAt: z.iso.datetime(),
          gains: z.boolean(),
        }),
      )
      .meta({ description: 'Up to 20, those that would be gained first, newest first' }),
  })
  .meta({ id: 'TermTrial' });

const scores = z.object({
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  support: z.number().int(),
});
const learnFigures = z.object({ relevance: scores, leaf: scores });

export const model = z
  .object({
    id: z.number().int(),
    by: z.string(),
    at: z.iso.datetime(),
    inForce: z.boolean(),
    learnedFrom: z.number().int(),
    heldOut: z.number().int().meta({ description: 'Judgements kept aside and measured on' }),
    before: learnFigures,
    after: learnFigures,
    accepted: z.boolean().meta({ description: 'Not worse than what it would have replaced' }),
    factors: z
      .record(z.string(), z.number())
      .meta({ description: 'What the score of a crime type is multiplied with' }),
  })
  .meta({ id: 'Model' });

export const modelsResponse = z
  .object({
    items: z.array(model),
    judged: z.number().int().meta({ description: 'Reports that were corrected or confirmed' }),
    fewest: z.number().int().meta({ description: 'Judgements that learning needs' }),
  })
  .meta({ id: 'Models' });

export const modelChoice = z
  .object({ id: z.number().int().nullable().meta({ description: 'Null: the shipped model' }) })
  .strict()
  .meta({ id: 'ModelChoice' });

export const classifierChangesResponse = z
  .object({
    items: z.array(
      z.object({
        revision: z.number().int(),
        says: z.string(),
        by: z.string(),
        at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'ClassifierChanges' });

export type NewWatchTerm = z.infer<typeof newWatchTerm>;
export type WatchedTerm = z.infer<typeof watchTerm>;
export type WatchTerms = z.infer<typeof watchTermsResponse>;
export type TermTrial = z.infer<typeof termTrial>;
export type Model = z.infer<typeof model>;
export type Models = z.infer<typeof modelsResponse>;
export type ClassifierChanges = z.infer<typeof classifierChangesResponse>;
