import { z } from 'zod';

const names = z
  .object({
    en: z.string(),
    es: z.string(),
    fr: z.string(),
    pt: z.string(),
    ru: z.string(),
    ar: z.string(),
    zh: z.string(),
  })
  .meta({ id: 'Names', description: 'By BCP 47 primary tag' });

export const crimeTypesResponse = z
  .object({
    version: z.string(),
    groups: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        names,
        context: z
          .boolean()
          .meta({ description: 'Left out of emerging views by default (violence)' }),
        types: z.array(
          z.object({
            type: z.string(),
            name: z.string(),
            names,
            definition: z.string(),
            includes: z.array(z.string()),
            excludes: z
              .array(z.object({ what: z.string(), instead: z.string().nullable() }))
              .meta({ description: 'What does not count, and the crime type it belongs to' }),
            iccs: z.array(
              z.object({ code: z.string(), name: z.string(), provisional: z.boolean() }),
            ),
            treaty: z.string().nullable(),
            gdeltThemes: z
              .array(z.string())
              .meta({ description: 'Themes of the GDELT Global Knowledge Graph' }),
            market: z
              .string()
              .nullable()
              .meta({ description: 'Market of the Global Organized Crime Index (GI-TOC)' }),
            emerging: z.boolean().meta({
              description: 'Named as emerging by the Conference of the Parties to UNTOC (2010)',
            }),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'CrimeTypes' });

export interface RegionNode {
  /** UN M49 code for areas, ISO 3166-1 alpha-2 for countries. */
  code: string;
  name: string;
  kind: 'world' | 'region' | 'subregion' | 'country';
  children: RegionNode[];
}

export const regionNode: z.ZodType<RegionNode> = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: z.enum(['world', 'region', 'subregion', 'country']),
    get children() {
      return z.array(regionNode);
    },
  })
  .meta({ id: 'RegionNode' });

export const regionsResponse = z
  .object({ version: z.string(), root: regionNode })
  .meta({ id: 'Regions' });

export type CrimeTypes = z.infer<typeof crimeTypesResponse>;
export type Regions = z.infer<typeof regionsResponse>;
