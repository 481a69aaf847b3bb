import { z } from 'zod';

export const healthResponse = z
  .object({
    status: z.enum(['ok', 'degraded']),
    version: z.string(),
    engine: z.enum(['embedded', 'scaled']),
    workspace: z
      .enum(['own', 'sample'])
      .meta({ description: 'sample: generated data, to be marked on every screen' }),
    canSwitchWorkspace: z
      .boolean()
      .meta({ description: 'The sample archive can be opened from here' }),
    dataFolder: z
      .string()
      .nullable()
      .meta({ description: 'Where the data lies; null when it is in a database server' }),
    startedAt: z.iso.datetime(),
    store: z.object({ ok: z.boolean(), error: z.string().nullable() }),
    queue: z.object({ ok: z.boolean(), error: z.string().nullable() }),
    reports: z.number().int(),
    sources: z.number().int(),
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
  })
  .meta({ id: 'Health' });

/** PUT /workspace. */
export const workspaceChange = z
  .object({ workspace: z.enum(['own', 'sample']) })
  .meta({ id: 'WorkspaceChange' });

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string().optional(),
    faults: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });

export type Health = z.infer<typeof healthResponse>;
export type Problem = z.infer<typeof problem>;
