import { z } from 'zod';
import { day, filtersQuery, measures } from './filters.ts';

export const buckets = ['day', 'week', 'month', 'year'] as const;
export const trendDimensions = ['total', 'group', 'type', 'region'] as const;

export const trendsQuery = filtersQuery.extend({
  by: z.enum(trendDimensions).default('group').meta({ description: 'One series per …' }),
  bucket: z
    .enum(['auto', ...buckets])
    .default('auto')
    .meta({ description: 'Width of a point; auto keeps a series under 200 points' }),
  measure: z
    .enum(measures)
    .default('reports')
    .meta({ description: 'reports: counts; share: part of everything collected, 0..1' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .default(8)
    .meta({ description: 'Largest series kept; the rest is summed under "other"' }),
});

export const trendSeries = z
  .object({
    key: z.string().meta({ description: 'Group, type or region code; "all" or "other"' }),
    name: z.string(),
    total: z.number(),
    values: z
      .array(z.number().nullable())
      .meta({ description: 'One per bucket; null where nothing was collected' }),
  })
  .meta({ id: 'TrendSeries' });

export const trendsResponse = z
  .object({
    from: day,
    to: day,
    bucket: z.enum(buckets),
    measure: z.enum(measures),
    starts: z.array(day).meta({ description: 'First day of each bucket' }),
    incompleteFrom: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Index of the first bucket not yet over; draw it dashed' }),
    series: z.array(trendSeries),
    coverage: z
      .array(z.number().nullable())
      .meta({ description: 'Reports collected per bucket, relevant or not: the denominator' }),
    reports: z.number().int().meta({ description: 'Distinct reports that meet the filters' }),
  })
  .meta({ id: 'Trends' });

export const matrixQuery = filtersQuery.extend({
  by: z.enum(['group', 'type']).default('type'),
});

export const matrixResponse = z
  .object({
    from: day,
    to: day,
    months: z.array(day),
    rows: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        group: z.string(),
        total: z.number().int(),
        values: z.array(z.number().int().nullable()),
      }),
    ),
  })
  .meta({ id: 'Matrix' });

export const mapQuery = filtersQuery;

export const mapResponse = z
  .object({
    from: day,
    to: day,
    reports: z.number().int().meta({
      description: 'Distinct reports in range; one about three countries counts in three',
    }),
    unlocated: z.number().int().meta({ description: 'Relevant reports with no country' }),
    countries: z.array(
      z.object({
        country: z.string().meta({ description: 'ISO 3166-1 alpha-2' }),
        name: z.string(),
        reports: z.number().int(),
        share: z.number().meta({ description: 'Part of the distinct reports, 0..1' }),
      }),
    ),
  })
  .meta({ id: 'Map' });

export type TrendsQuery = z.infer<typeof trendsQuery>;
export type Trends = z.infer<typeof trendsResponse>;
export type TrendSeries = z.infer<typeof trendSeries>;
export type Bucket = (typeof buckets)[number];
export type MatrixQuery = z.infer<typeof matrixQuery>;
export type Matrix = z.infer<typeof matrixResponse>;
export type CrimeMap = z.infer<typeof mapResponse>;
