import { describe, expect, it } from 'vitest';
import { ancestorsOf } from '../../../core/geography/regions.ts';
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

  it.each([
    ['002', 85], // Africa
    ['019', 120], // the Americas
    ['142', 100], // Asia
    ['150', 130], // Europe
    ['009', 9], // Oceania
    ['014', 12], // Eastern Africa
    ['017', 9], // Middle Africa
    ['011', 25], // Western Africa
    ['145', 15], // Western Asia
    ['143', 9], // Central Asia
    ['013', 20], // Central America
    ['029', 10], // the Caribbean
  ])('has feeds from region %s', (region, least) => {
    const there = catalogue.filter(
      ({ country }) => country && ancestorsOf(country).includes(region),
    );
    expect(there.length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['es', '005', 25],
    ['pt', '002', 7],
    ['fr', '202', 18],
    ['ar', '145', 8],
    ['ru', '143', 9],
    ['zh', '035', 3],
  ])('reads %s in region %s', (language, region, least) => {
    const there = catalogue.filter(
      (entry) =>
        entry.language === language && entry.country && ancestorsOf(entry.country).includes(region),
    );
    expect(there.length).toBeGreaterThanOrEqual(least);
  });

  it('has police, prosecutors or customs of every continent', () => {
    const official = catalogue.filter(({ pack }) => pack.startsWith('police-'));
    for (const region of ['002', '019', '142', '150', '009']) {
      const there = official.filter(
        ({ country }) => country && ancestorsOf(country).includes(region),
      );
      expect(there.length, region).toBeGreaterThanOrEqual(3);
    }
  });

  it('asks by https wherever that is known to work', () => {
    const plain = catalogue.filter(({ url }) => url.startsWith('http:')).map(({ url }) => url);
    const hosts = new Set(plain.map((url) => new URL(url).hostname));
    expect([...hosts].sort()).toEqual(['data.gdeltproject.org', 'www.people.com.cn']);
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
