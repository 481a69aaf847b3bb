import { z } from 'zod';

/** The same filters everywhere. Ranges are UTC days, half-open `[from, to)`. Lists are comma separated. */
const list = z
  .string()
  .max(4000)
  .transform((value) => [...new Set(value.split(',').filter((part) => part !== ''))]);

export const day = z.iso.date().meta({ description: 'UTC day, YYYY-MM-DD', example: '2026-01-31' });

export const measures = ['reports', 'share'] as const;
export const sourceKinds = ['official', 'ngo', 'press', 'research'] as const;

export const filtersQuery = z.object({
  from: day
    .optional()
    .meta({ description: 'First UTC day, included. Default: first day with reports' }),
  to: day.optional().meta({ description: 'UTC day after the last, excluded. Default: tomorrow' }),
  types: list
    .optional()
    .meta({ description: 'Crime types, such as drug-trafficking', example: 'drug-trafficking' }),
  groups: list
    .optional()
    .meta({ description: 'Crime groups, such as drugs', example: 'drugs,cyber' }),
  regions: list
    .optional()
    .meta({ description: 'UN M49 codes or ISO 3166-1 alpha-2 codes', example: '150,MX' }),
  languages: list
    .optional()
    .meta({ description: 'Languages of the reports (BCP 47 primary tags)', example: 'en,es' }),
  sources: list.optional().meta({ description: 'Source ids', example: '3,17' }),
  kinds: list.optional().meta({ description: 'Kinds of source: official, ngo, press, research' }),
  q: z
    .string()
    .max(300)
    .transform((words) => words.replaceAll(/\p{Cc}/gu, ' '))
    .optional()
    .meta({ description: 'Words in title or text; "quoted phrase", -without, or' }),
});

export type FiltersQuery = z.infer<typeof filtersQuery>;
