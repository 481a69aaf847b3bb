import { describe, expect, it } from 'vitest';
import { FIPS_TO_ISO } from '../../../../core/collection/gdelt/data/fips-countries.ts';
import { COUNTRIES } from '../../../../core/geography/data/countries.ts';
import { isCountry } from '../../../../core/geography/regions.ts';

describe('FIPS country codes', () => {
  it('lead to countries we know', () => {
    for (const [fips, iso] of Object.entries(FIPS_TO_ISO)) {
      expect(fips).toMatch(/^[A-Z]{2}$/);
      expect([fips, isCountry(iso)]).toEqual([fips, true]);
    }
  });

  it('name every country but the three that FIPS counts under another', () => {
    const named = new Set(Object.values(FIPS_TO_ISO));
    const left = COUNTRIES.map(({ iso2 }) => iso2).filter((iso) => !named.has(iso));
    expect(left).toEqual(['AX', 'BQ']);
  });

  it.each([
    ['CH', 'CN', 'China, not Switzerland'],
    ['SZ', 'CH', 'Switzerland, not Eswatini'],
    ['WZ', 'SZ', 'Eswatini'],
    ['AU', 'AT', 'Austria, not Australia'],
    ['AS', 'AU', 'Australia, not American Samoa'],
    ['GM', 'DE', 'Germany, not the Gambia'],
    ['NI', 'NG', 'Nigeria, not Nicaragua'],
    ['NG', 'NE', 'Niger, not Nigeria'],
    ['NU', 'NI', 'Nicaragua, not Niue'],
    ['ES', 'SV', 'El Salvador, not Spain'],
    ['SP', 'ES', 'Spain'],
    ['UK', 'GB', 'United Kingdom'],
    ['UP', 'UA', 'Ukraine'],
    ['RS', 'RU', 'Russia, not Serbia'],
    ['RI', 'RS', 'Serbia'],
    ['SF', 'ZA', 'South Africa'],
    ['ZA', 'ZM', 'Zambia, not South Africa'],
    ['IZ', 'IQ', 'Iraq'],
    ['IS', 'IL', 'Israel, not Iceland'],
    ['GZ', 'PS', 'Gaza'],
    ['WE', 'PS', 'the West Bank'],
    ['KS', 'KR', 'South Korea'],
    ['KN', 'KP', 'North Korea, not Saint Kitts'],
    ['CG', 'CD', 'Democratic Republic of the Congo'],
    ['CF', 'CG', 'Congo, not the Central African Republic'],
    ['CT', 'CF', 'Central African Republic'],
    ['BM', 'MM', 'Myanmar, not Bermuda'],
    ['PA', 'PY', 'Paraguay, not Panama'],
    ['PM', 'PA', 'Panama'],
    ['KV', 'XK', 'Kosovo'],
    ['OD', 'SS', 'South Sudan'],
    ['TU', 'TR', 'Türkiye'],
  ])('read %s as %s (%s)', (fips, iso) => {
    expect(FIPS_TO_ISO[fips]).toBe(iso);
  });
});
