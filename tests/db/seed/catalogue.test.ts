import { describe, expect, it } from 'vitest';
import { catalogue, packs } from '../../../db/seed/catalogue.ts';
import { validateCatalogue } from '../../../db/seed/validate-catalogue.ts';

const distinct = (values: (string | null)[]) => new Set(values).size;

describe('the source catalogue', () => {
  it('is sound', () => {
    expect(validateCatalogue(catalogue, packs)).toEqual([]);
  });

  it('offers at least 250 feeds', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(250);
  });

  it('has feeds in every pack and no pack twice', () => {
    expect(distinct(packs.map(({ key }) => key))).toBe(packs.length);
    for (const { key } of packs.filter((pack) => !pack.key.startsWith('bulk-'))) {
      expect(catalogue.filter(({ pack }) => pack === key).length, key).toBeGreaterThanOrEqual(5);
    }
  });

  it.each(['ar', 'zh', 'en', 'fr', 'ru', 'es', 'pt'])('has at least 15 feeds in %s', (language) => {
    const feeds = catalogue.filter((source) => source.language === language);
    expect(feeds.length).toBeGreaterThanOrEqual(15);
  });

  it('reaches at least 100 countries, and less than a third of it is North America and the UK', () => {
    expect(distinct(catalogue.map(({ country }) => country))).toBeGreaterThanOrEqual(100);
    const anglo = catalogue.filter(({ country }) => ['US', 'GB', 'CA'].includes(country ?? ''));
    expect(anglo.length).toBeLessThan(catalogue.length / 3);
  });

  it.each(['official', 'ngo', 'press', 'research'])('has sources of the kind %s', (kind) => {
    expect(catalogue.some((source) => source.kind === kind)).toBe(true);
  });

  it('points to publishers, never to a search or an aggregator of other sites', () => {
    for (const { key, url } of catalogue) {
      expect(url, key).not.toMatch(/news\.google\.|rsshub\.|anyfeeder|einnews/);
    }
  });
});
