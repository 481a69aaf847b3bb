import { z } from 'zod';
import { termTrial } from './classifier.ts';
import { feedListResult } from './feed-list.ts';
import { probeResult } from './probe.ts';

export const jobKinds = [
  'import-file',
  'undo-import',
  'import-sources',
  'probe-feed',
  'collect-source',
  'fetch-articles',
  'analyse-reports',
  'reanalyse',
  'try-term',
  'learn',
  'roll-up',
] as const;
export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;

export const dateOrders = ['dmy', 'mdy'] as const;

/** Whether 03/04/2023 is the third of April or the fourth of March. */
export const dateOrder = z.object({
  order: z.enum(dateOrders),
  from: z
    .enum(['told', 'proved', 'assumed'])
    .meta({ description: 'Proved: another date of the file can be read in one way only' }),
  example: z.string(),
});

export const importResult = z.object({
  read: z.number().int(),
  added: z.number().int(),
  duplicates: z.number().int(),
  rejected: z.number().int(),
  faults: z
    .array(z.object({ line: z.number().int(), reason: z.string() }))
    .meta({ description: 'The first 100 rejected lines' }),
  reasons: z
    .array(z.object({ reason: z.string(), count: z.number().int() }))
    .optional()
    .meta({ description: 'Why lines were rejected, the commonest first, without what they quote' }),
  assumed: z
    .number()
    .int()
    .optional()
    .meta({ description: 'Reports added with a date that is an assumption' }),
  dateOrder: dateOrder
    .nullable()
    .optional()
    .meta({ description: 'How dates in numbers were read; null where none depends on it' }),
  removed: z
    .number()
    .int()
    .optional()
    .meta({ description: 'Reports removed again when the import was taken back' }),
});

export const job = z
  .object({
    id: z.number().int(),
    kind: z.enum(jobKinds),
    subject: z.string().meta({ description: 'What it works on: a file, a source …' }),
    state: z.enum(jobStates),
    step: z.string().nullable().meta({ description: 'What it is doing now, in words' }),
    done: z.number().int(),
    total: z.number().int().nullable(),
    unit: z.string().meta({ description: 'What done and total count', example: 'bytes' }),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    error: z.string().nullable(),
    result: importResult.nullable().meta({ description: 'Of an import' }),
    probe: probeResult.optional().meta({
      description: 'Of a test of a feed that is done; only where one job is asked for',
    }),
    trial: termTrial.optional().meta({
      description: 'Of a watch term that was tried; only where one job is asked for',
    }),
    feeds: feedListResult.optional().meta({ description: 'Of a list of feeds' }),
  })
  .meta({ id: 'Job' });

export const jobsQuery = z.object({ state: z.enum(['open', 'all']).default('all') });
export const jobsResponse = z
  .object({
    items: z.array(job),
    queues: z.array(
      z.object({
        name: z.string(),
        waiting: z.number().int(),
        active: z.number().int(),
        failed: z.number().int(),
      }),
    ),
    unanalysed: z.number().int().meta({ description: 'Reports stored but not yet analysed' }),
    uncounted: z.number().int().meta({ description: 'Days whose counts are behind the reports' }),
  })
  .meta({ id: 'Jobs' });

export type Job = z.infer<typeof job>;
export type Jobs = z.infer<typeof jobsResponse>;
export type ImportResult = z.infer<typeof importResult>;
