import { isCountry } from '../../geography/regions.ts';

/** Endings of countries that everybody buys: `.io` says nothing about the Indian Ocean. */
const soldToEverybody = new Set(
  'ac ag ai am as bz cc cd cf co cx dj fm ga gd gg gl gq gs hn im in io is la li lc ly md me mn ms mu nu pw sc sh st tk tl to tv vc vg vu ws'.split(
    ' ',
  ),
);

/** Second levels that only bodies of that country are given. */
const ofTheState = /(?:^|\.)(?:gov|gob|gouv|gv|go|mil|com|org|net|edu|ac|co)$/;

/**
 * The country a host's name speaks for, as a suggestion to be confirmed: `police.go.ke` → KE. Null where the
 * ending is sold to everybody or belongs to no country.
 */
export function countryOfHost(hostname: string): string | null {
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  const ending = labels.pop() ?? '';
  if (labels.length === 0) return null;
  if (ending === 'gov' || ending === 'mil') return 'US';
  if (ending === 'uk') return 'GB';
  if (!/^[a-z]{2}$/.test(ending)) return null;
  const code = ending.toUpperCase();
  if (!isCountry(code)) return null;
  if (!soldToEverybody.has(ending)) return code;
  return labels.length > 1 && ofTheState.test(labels.join('.')) ? code : null;
}
