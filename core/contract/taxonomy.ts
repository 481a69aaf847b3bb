import { z } from 'zod';

export const crimeTypesResponse = z
  .object({
    version: z.string(),
    groups: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        context: z
          .boolean()
          .meta({ description: 'Left out of emerging views by default (violence)' }),
        types: z.array(
          z.object({
            type: z.string(),
            name: z.string(),
            iccs: z.array(
              z.object({ code: z.string(), name: z.string(), provisional: z.boolean() }),
            ),
            treaty: z.string().nullable(),
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
