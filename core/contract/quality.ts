import { z } from 'zod';

const share = z
  .object({ value: z.number(), from: z.number(), to: z.number() })
  .meta({ id: 'MeasuredShare', description: 'A share with its 95 % interval' });

const shippedScores = z.object({
  precision: share,
  recall: share,
  f1: share,
  support: z.number().int().meta({ description: 'Right answers there were to find' }),
});
const keyed = z.array(shippedScores.extend({ key: z.string() }));

const measured = z
  .object({
    measuredOn: z.string(),
    versions: z.object({ taxonomy: z.string(), lexicon: z.string() }),
    sets: z.array(
      z.object({
        file: z.string(),
        documents: z.number().int(),
        relevance: shippedScores,
        group: shippedScores,
        type: shippedScores,
        crossChecked: z
          .object({
            relevance: shippedScores,
            brier: z.number(),
            calibrationError: z.number(),
          })
          .nullable()
          .meta({ description: 'What is fitted on one half, measured on the other' }),
        byGroup: keyed,
        byType: keyed,
        byLanguage: z.array(
          z.object({
            language: z.string(),
            documents: z.number().int(),
            relevance: shippedScores,
            group: shippedScores,
            type: shippedScores,
          }),
        ),
      }),
    ),
    headlines: z.array(
      z.object({
        file: z.string(),
        documents: z.number().int(),
        relevance: shippedScores,
        falseAlarms: z.array(z.object({ section: z.string(), documents: z.number().int(), share })),
      }),
    ),
    recall: z.array(
      z.object({
        file: z.string(),
        documents: z.number().int(),
        found: share,
        untyped: share,
      }),
    ),
  })
  .meta({ id: 'MeasuredQuality', description: 'Written by evaluate, never by hand' });

const shareOfCases = share.extend({
  of: z.number().int().meta({ description: 'Cases it is a share of' }),
});

export const qualityFigure = z
  .object({
    precision: shareOfCases.meta({ description: 'Of what the analysis said, how much is right' }),
    recall: shareOfCases.meta({ description: 'Of what there was to say, how much was said' }),
    f1: z.number(),
  })
  .meta({ id: 'QualityFigure' });

const typeFigure = qualityFigure.extend({ type: z.string() });
const verdict = z.enum(['steady', 'moved', 'changed']);

export const qualityResponse = z
  .object({
    measured,
    current: z.boolean().meta({
      description: 'Whether they were measured with the words and rules that are in use',
    }),
    judged: z
      .object({
        reports: z.number().int(),
        confirmed: z.number().int().meta({ description: 'Left as they were' }),
        relevance: qualityFigure,
        type: qualityFigure,
        types: z.array(typeFigure).meta({ description: 'By crime type, most cases first' }),
      })
      .meta({
        description:
          'The analysis against what analysts corrected and confirmed. They read what catches the eye: no random sample',
      }),
    drift: z.object({
      months: z
        .array(
          z.object({
            month: z.string(),
            reports: z.number().int(),
            relevant: z.number().meta({ description: 'Share of reports that report crime' }),
            untyped: z
              .number()
              .meta({ description: 'Share of those without a crime type of their own' }),
          }),
        )
        .meta({ description: 'The last 13 months with reports' }),
      index: z.number().nullable().meta({
        description:
          'Stability index of relevance, the last three months against those before; null where there are too few reports',
      }),
      verdict: verdict.nullable(),
      sources: z
        .array(
          z.object({
            id: z.number().int(),
            name: z.string(),
            index: z.number(),
            verdict,
            reports: z.number().int(),
          }),
        )
        .meta({ description: 'Sources whose scores moved most' }),
    }),
  })
  .meta({ id: 'Quality' });

export type Quality = z.infer<typeof qualityResponse>;
export type QualityFigure = z.infer<typeof qualityFigure>;
