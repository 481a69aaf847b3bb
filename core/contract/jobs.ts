import { z } from 'zod';
import { countryCode } from './codes.ts';
import { feedListResult } from './feed-list.ts';
import { probeResult } from './probe.ts';

export const jobKinds = [
  'import-file',
  'import-sources',
  'probe-feed',
  'collect-source',
  'analyse-reports',
  'roll-up',
] as const;
export const jobStates = ['waiting', 'running', 'done', 'failed'] as const;

export const importResult = z.object({
  read: z.number().int(),
  added: z.number().int(),
  duplicates: z.number().int(),
  rejected: z.number().int(),
  faults: z
    .array(z.object({ line: z.number().int(), reason: z.string() }))
    .meta({ description: 'The first 100 rejected lines' }),
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

/** Query of POST /uploads; the file is the body. */
export const uploadQuery = z.object({
  name: z
    .string()
    .min(1)
    .max(255)
    .meta({ description: 'File name; its ending says the format', example: 'items.jsonl.gz' }),
  source: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Name of the source the reports are kept under; default: the file name' }),
  kind: z.enum(['official', 'ngo', 'press', 'research']).default('press'),
  country: countryCode.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  map: z.string().max(2000).optional().meta({
    description: 'Fields of the file for ours: text=body,publishedAt=date',
    example: 'text=text,publishedAt=date',
  }),
});

export type Job = z.infer<typeof job>;
export type Jobs = z.infer<typeof jobsResponse>;
export type ImportResult = z.infer<typeof importResult>;
export type UploadQuery = z.infer<typeof uploadQuery>;
