import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOfHost } from '../../../../core/collection/feeds/country-of-host.ts';
import { isCountry } from '../../../../core/geography/regions.ts';

describe('countryOfHost', () => {
  it.each([
    ['police.go.ke', 'KE'],
    ['www.polizei.de', 'DE'],
    ['news.police.uk', 'GB'],
    ['www.fbi.gov', 'US'],
    ['www.army.mil', 'US'],
    ['elcolombiano.com.co', 'CO'],
    ['fiscalia.gov.co', 'CO'],
    ['POLICIA.GOV.BR.', 'BR'],
    ['police.gov.tv', 'TV'],
  ])('suggests for %s %s', (host, country) => {
    expect(countryOfHost(host)).toBe(country);
  });

  it.each([
    'www.occrp.org',
    'example.com',
    'start-up.io',
    'short.ly',
    'channel.tv',
    'brand.co',
    'europol.europa.eu',
    'old.su',
    'localhost',
    'ke',
    '203.0.113.7',
    '[2001:db8::1]',
    '',
  ])('suggests nothing for "%s"', (host) => {
    expect(countryOfHost(host)).toBeNull();
  });

  it('suggests countries only', () => {
    fc.assert(
      fc.property(fc.domain(), (host) => {
        const code = countryOfHost(host);
        expect(code === null || isCountry(code)).toBe(true);
      }),
    );
  });
});
