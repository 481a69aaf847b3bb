import { z } from 'zod';
import { day } from './filters.ts';
import { source } from './sources.ts';

export const pollOutcomes = ['new', 'unchanged', 'failed', 'off'] as const;
export const eventKinds = ['added', 'off', 'unreached', 'moved', 'parser'] as const;

export const sourceEvent = z
  .object({
    kind: z.enum(eventKinds),
    at: z.iso.datetime(),
    until: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'Null while it lasts, and for what happens in a moment' }),
    note: z.string().nullable(),
  })
  .meta({ id: 'SourceEvent' });

export const sourceDetail = source
  .extend({
    addedAt: z.iso.datetime(),
    movedFrom: z.string().nullable().meta({ description: 'Its address before it moved for good' }),
    pollSeconds: z.number().int().nullable(),
    volume: z
      .array(
        z.object({
          day,
          items: z.number().int().nullable().meta({
            description: 'Reports by day of publication; null where it was not heard',
          }),
          expected: z.number().nullable(),
          low: z.number().int().nullable(),
          high: z
            .number()
            .int()
            .nullable()
            .meta({ description: '95 of 100 such days lie between low and high' }),
        }),
      )
      .meta({ description: 'The last twelve weeks; the last day is not over' }),
    polls: z
      .array(
        z.object({
          at: z.iso.datetime(),
          outcome: z.enum(pollOutcomes),
          reason: z.string().nullable(),
          items: z.number().int().nullable(),
          added: z.number().int().nullable(),
          ms: z.number().int().nullable(),
        }),
      )
      .meta({ description: 'The last 50 polls, newest first' }),
    events: z.array(sourceEvent),
  })
  .meta({ id: 'SourceDetail' });

export type SourceDetail = z.infer<typeof sourceDetail>;
export type SourceEvent = z.infer<typeof sourceEvent>;
