import { describe, expect, it } from 'vitest';
import type { Source } from '../../../core/contract/sources.ts';
import {
  catalogueOptions,
  emptyChoice,
  filterCatalogue,
  packsOf,
  undoneMessage,
} from '../../../web/features/sources/catalogue-list.ts';
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

  it('tells proven feeds from unproven ones', () => {
    const proven = filterCatalogue(catalogue(), { ...emptyChoice, check: 'proven' });
    const unproven = filterCatalogue(catalogue(), { ...emptyChoice, check: 'unproven' });
    expect(proven.every((entry) => entry.verified)).toBe(true);
    expect(proven.length + unproven.length).toBe(catalogue().items.length);
    expect(unproven.length).toBeGreaterThan(0);
  });

  it('sums packs up, with what is left to switch on', () => {
    const packs = packsOf(catalogue());
    const total = (count: (pack: (typeof packs)[number]) => number) =>
      packs.reduce((sum, pack) => sum + count(pack), 0);
    expect(total((pack) => pack.feeds)).toBe(catalogue().items.length);
    expect(total((pack) => pack.added + pack.missing.length)).toBe(catalogue().items.length);
    expect(total((pack) => pack.added)).toBeGreaterThan(0);
  });

  it('says what an undo took away and what it only switched off', () => {
    const gone = { id: 1, outcome: 'removed' } as const;
    const off = { id: 2, outcome: 'switched off' } as const;
    expect(undoneMessage([gone])).toBe('1 feed was removed again.');
    expect(undoneMessage([gone, gone])).toBe('2 feeds were removed again.');
    expect(undoneMessage([gone, off])).toBe(
      '1 feed was removed again; 1 had brought reports and was switched off.',
    );
  });

  it('puts what is there already last', () => {
    const added = filterCatalogue(catalogue(), emptyChoice).map((entry) => entry.added);
    expect(added).toEqual([...added].sort());
  });
});
