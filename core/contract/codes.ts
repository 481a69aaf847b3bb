import { z } from 'zod';
import { isCountry } from '../geography/regions.ts';

/** A misspelt code would count reports in a country that is on no map. */
export const countryCode = z
  .string()
  .refine(isCountry, { error: 'not an ISO 3166-1 alpha-2 code, such as NL' })
  .meta({ description: 'ISO 3166-1 alpha-2', example: 'NL' });
