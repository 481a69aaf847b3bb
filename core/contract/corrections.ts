import { z } from 'zod';
import { isCrimeType } from '../taxonomy/taxonomy.ts';
import { countryCode } from './codes.ts';

/** PUT /reports/:id/correction. What is left out stays as the analysis says; an empty body confirms all of it. */
export const newCorrection = z
  .object({
    relevant: z.boolean().optional().meta({ description: 'The report is about crime' }),
    types: z
      .array(z.string().refine((type): boolean => isCrimeType(type), { error: 'not a crime type' }))
      .max(10)
      .optional()
      .meta({ description: 'Every crime type it reports, in place of those of the analysis' }),
    countries: z
      .array(countryCode)
      .max(20)
      .optional()
      .meta({ description: 'Every country it is about, the main one first' }),
    note: z.string().trim().max(1000).optional(),
  })
  .strict()
  .meta({ id: 'NewCorrection' });

export const correction = z
  .object({
    relevant: z.boolean().nullable(),
    types: z.array(z.string()).nullable(),
    countries: z.array(z.string()).nullable(),
    note: z.string().nullable(),
    by: z.string(),
    at: z.iso.datetime(),
    confirms: z.boolean().meta({ description: 'Everything is as the analysis says' }),
    machine: z
      .object({
        relevant: z.boolean(),
        types: z.array(z.string()),
        countries: z.array(z.string()),
      })
      .meta({ description: 'What the analysis says' }),
  })
  .meta({ id: 'Correction', description: 'Null leaves the word of the analysis' });

export type NewCorrection = z.infer<typeof newCorrection>;
export type StandingCorrection = z.infer<typeof correction>;
