import { z } from 'zod';
import { day, sourceKinds } from './filters.ts';
import { eventKinds } from './source-detail.ts';
import { verdicts } from './sources.ts';

export const coverageDimensions = ['source', 'country', 'language', 'kind'] as const;
/** More rows or columns than this are not read but scrolled past. */
export const mostRows = 200;
export const mostColumns = 120;

const list = z
  .string()
  .max(4000)
  .transform((value) => [...new Set(value.split(',').filter((part) => part !== ''))]);

export const coverageQuery = z.object({
  from: day.optional().meta({ description: 'First UTC day, included. Default: four weeks back' }),
  to: day.optional().meta({ description: 'UTC day after the last, excluded. Default: tomorrow' }),
  by: z.enum(coverageDimensions).default('source').meta({ description: 'One row per …' }),
  sources: list.optional().meta({ description: 'Source ids', example: '3,17' }),
  countries: list
    .optional()
    .meta({ description: "ISO codes of the publishers' countries; XX for none" }),
  languages: list.optional().meta({ description: 'Languages of the sources; und for none' }),
  kinds: list.optional().meta({ description: `Kinds of source: ${sourceKinds.join(', ')}` }),
  changed: z.enum(['true', 'false']).default('false').meta({
    description:
      'Only sources that were added, lost, moved or changed in these days, or are not as usual now',
  }),
});

export const coverageMark = z
  .object({
    sourceId: z.number().int(),
    source: z.string(),
    kind: z.enum(eventKinds),
    at: z.iso.datetime(),
    until: z.iso.datetime().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'CoverageMark' });

export const coverageResponse = z
  .object({
    from: day,
    to: day,
    by: z.enum(coverageDimensions),
    bucket: z.enum(['day', 'week', 'month']),
    starts: z.array(day).meta({ description: 'First day of each column' }),
    rows: z.array(
      z.object({
        key: z.string().meta({ description: 'Source id, country, language or kind' }),
        name: z.string(),
        sources: z.number().int(),
        verdict: z.enum(verdicts).nullable(),
        sentence: z.string().nullable(),
        total: z.number().int(),
        values: z.array(z.number().int().nullable()).meta({
          description:
            'Reports collected, relevant or not; null where no source of the row was heard',
        }),
        marks: z.array(coverageMark),
      }),
    ),
    left: z.number().int().meta({ description: 'Rows beyond the first 200, not shown' }),
  })
  .meta({ id: 'Coverage' });

export const alarmsQuery = z.object({
  only: z.enum(['silent', 'all']).default('all').meta({
    description: 'silent: those that ought to have brought something and did not',
  }),
});

export const alarmsResponse = z
  .object({
    items: z.array(
      z.object({
        id: z.number().int(),
        name: z.string(),
        verdict: z.enum(verdicts),
        sentence: z.string(),
        since: z.iso.date().nullable(),
        days: z.number().int().nullable().meta({ description: 'Whole days since then' }),
      }),
    ),
  })
  .meta({ id: 'Alarms' });

export type CoverageQuery = z.infer<typeof coverageQuery>;
export type Coverage = z.infer<typeof coverageResponse>;
export type CoverageMark = z.infer<typeof coverageMark>;
export type Alarms = z.infer<typeof alarmsResponse>;
