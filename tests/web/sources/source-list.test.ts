import { describe, expect, it } from 'vitest';
import type { Source } from '../../../core/contract/sources.ts';
import {
  catalogueOptions,
  emptyChoice,
  filterCatalogue,
} from '../../../web/features/sources/catalogue-list.ts';
import { feedOf } from '../../../web/features/sources/feed-form.ts';
import { countStates, filterSources, placeOf } from '../../../web/features/sources/source-list.ts';
import { createMockData } from '../../support/mock-data.ts';

const { sources, catalogue } = createMockData({ empty: false });
const place = placeOf(catalogue());

describe('the list of sources', () => {
  it('puts failing ones first', () => {
    expect(filterSources(sources, 'all', '', place)[0]!.state).toBe('failing');
    expect(filterSources(sources, 'all', '', place)).toHaveLength(sources.length);
  });

  it('finds by name, country and language in any order', () => {
    const names = (text: string): string[] =>
      filterSources(sources, 'all', text, place).map((source) => source.name);
    expect(names('mexico spanish')).toEqual(['Fiscalía del Norte']);
    expect(names('SENEGAL')).toEqual(['Gazette du Littoral']);
    expect(names('nowhere')).toEqual([]);
  });

  it('calls international only what the catalogue says is', () => {
    const places = new Map(sources.map((source) => [source.name, place(source)]));
    expect(places.get('Office on Drugs, press desk')).toBe('International');
    expect(places.get('current-events-2010-2019')).toBe('Country not given');
    expect(places.get('Gazette du Littoral')).toBe('Senegal');
    const byHand = { ...sources[0]!, url: 'https://by-hand.example/feed' };
    expect(place(byHand)).toBe('Country not given');
    expect(placeOf(undefined)(sources[0]!)).toBe('Country not given');
  });

  it('counts every state once', () => {
    const counts = countStates(sources as Source[]);
    expect(counts.delivering + counts.trouble + counts.off + counts.archive).toBe(counts.all);
    expect(filterSources(sources, 'trouble', '', place)).toHaveLength(counts.trouble);
  });
});

describe('the catalogue', () => {
  it('filters by several things at once', () => {
    const found = filterCatalogue(catalogue(), { ...emptyChoice, language: 'es', pack: 'police' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((entry) => entry.language === 'es' && entry.pack === 'police')).toBe(true);
  });

  it('knows international bodies as such', () => {
    const found = filterCatalogue(catalogue(), { ...emptyChoice, country: 'international' });
    expect(found.every((entry) => entry.country === null)).toBe(true);
    expect(catalogueOptions(catalogue()).country.map((option) => option.label)).toContain(
      'International',
    );
  });

  it('puts what is there already last', () => {
    const added = filterCatalogue(catalogue(), emptyChoice).map((entry) => entry.added);
    expect(added).toEqual([...added].sort());
  });
});

describe('the form for a feed', () => {
  const form = {
    url: ' https://example.org/feed ',
    name: '',
    country: 'mx',
    language: 'ES',
    kind: 'ngo',
  };

  it('sends what was filled in, tidied', () => {
    expect(feedOf(form).feed).toEqual({
      url: 'https://example.org/feed',
      country: 'MX',
      language: 'es',
      kind: 'ngo',
    });
  });

  it('names every fault at once', () => {
    const { feed, faults } = feedOf({
      ...form,
      url: 'ftp://x',
      country: 'MEX',
      language: 'spanish',
    });
    expect(feed).toBeNull();
    expect(Object.keys(faults).sort()).toEqual(['country', 'language', 'url']);
  });
});
