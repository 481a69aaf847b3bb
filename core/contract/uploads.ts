import { z } from 'zod';
import { countryCode } from './codes.ts';
import { dateOrder, dateOrders, job } from './jobs.ts';

/** How a file is to be read. */
const reading = {
  map: z.string().max(2000).optional().meta({
    description: 'Fields of the file for ours: text=body,publishedAt=date',
    example: 'text=text,publishedAt=date',
  }),
  dateOrder: z
    .enum(dateOrders)
    .optional()
    .meta({ description: 'Dates in numbers begin with their day (dmy) or their month (mdy)' }),
  publishedAt: z.string().max(40).optional().meta({
    description: 'When a document was published; for PDF, HTML and text',
    example: '2024-03-05',
  }),
};

const name = z
  .string()
  .min(1)
  .max(255)
  .meta({ description: 'File name; its ending says the format', example: 'items.jsonl.gz' });

const described = {
  name,
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
  ...reading,
};

const againNote = 'Import it although the same file was imported before';

/** Query of POST /uploads; the file is the body. */
export const uploadQuery = z.object({
  ...described,
  again: z.enum(['yes']).optional().meta({ description: againNote }),
});

/** Announces a file whose bytes follow in pieces. */
export const uploadAnnouncement = z.object({
  ...described,
  size: z.number().int().min(0).meta({ description: 'Bytes of the file' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .meta({
      description:
        'Of the bytes, where it is known: a file that was imported before needs not be sent',
    }),
  again: z.boolean().default(false).meta({ description: againNote }),
});

/** An import of the same bytes, whatever the file was called. */
export const earlierImport = z.object({
  jobId: z.number().int(),
  name: z.string(),
  at: z.iso.datetime(),
});

export const upload = z
  .object({
    id: z.number().int().nullable().meta({ description: 'Null where nothing need be sent' }),
    name: z.string(),
    size: z.number().int(),
    received: z.number().int().meta({ description: 'Bytes that are here: go on from there' }),
    job: job.nullable().meta({ description: 'The import, once every byte is here' }),
    earlier: earlierImport
      .nullable()
      .meta({ description: 'The same file was imported before; nothing was done' }),
  })
  .meta({ id: 'Upload' });

export const bytesQuery = z.object({ offset: z.coerce.number().int().min(0) });

export const previewQuery = z.object({
  name,
  ...reading,
  size: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .meta({ description: 'Bytes of the whole file, where only its beginning is sent' }),
});

export const preview = z
  .object({
    columns: z.array(z.string()).meta({ description: 'Fields of the file; none in a document' }),
    map: z
      .record(z.string(), z.string())
      .meta({ description: "The file's field for each of ours, as told or as guessed" }),
    rows: z.array(
      z.object({
        line: z.number().int(),
        title: z.string().nullable(),
        text: z.string(),
        publishedAt: z.iso.datetime().nullable(),
        written: z.string().nullable().meta({ description: 'The date as the file has it' }),
        url: z.string().nullable(),
        language: z.string().nullable(),
        publisher: z.string().nullable(),
        note: z.string().nullable().meta({ description: 'Why its date is an assumption' }),
        fault: z.string().nullable().meta({ description: 'Why it would be rejected' }),
      }),
    ),
    sampled: z.number().int().meta({ description: 'Entries judged: the first 200 at most' }),
    rejected: z.number().int(),
    reasons: z.array(z.object({ reason: z.string(), count: z.number().int() })),
    dateOrder: dateOrder.nullable(),
    pages: z.number().int().nullable(),
  })
  .meta({ id: 'ImportPreview' });

export type UploadQuery = z.infer<typeof uploadQuery>;
export type UploadAnnouncement = z.input<typeof uploadAnnouncement>;
export type Upload = z.infer<typeof upload>;
export type Preview = z.infer<typeof preview>;
