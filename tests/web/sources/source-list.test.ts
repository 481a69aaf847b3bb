import { describe, expect, it } from 'vitest';
import type { Source, Verdict } from '../../../core/contract/sources.ts';
import {
  catalogueOptions,
  emptyChoice,
  filterCatalogue,
  packsOf,
  undoneMessage,
} from '../../../web/features/sources/catalogue-list.ts';
import {
  attentionLine,
  countStates,
  everySource,
  filterSources,
  packOf,
  placeOf,
  type SourceOrder,
  sourceChoices,
} from '../../../web/features/sources/source-list.ts';
import { isUnusual } from '../../../web/lib/source-status.ts';
import { createMockData } from '../../support/mock-data.ts';

const { sources, catalogue } = createMockData({ empty: false });
const place = placeOf(catalogue());

describe('the list of sources', () => {
  it('puts first what is not as usual, then what fails', () => {
    const shown = filterSources(sources, everySource, place);
    const unusual = shown.filter(isUnusual);
    expect(unusual.length).toBeGreaterThan(0);
    expect(shown.slice(0, unusual.length)).toEqual(unusual);
    expect(filterSources(sources, everySource, place)).toHaveLength(sources.length);
  });

  it('finds by name, country and language in any order', () => {
    const names = (text: string): string[] =>
      filterSources(sources, { ...everySource, text }, place).map((source) => source.name);
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
    expect(filterSources(sources, { ...everySource, state: 'trouble' }, place)).toHaveLength(
      counts.trouble,
    );
  });
});

describe('filters of the list', () => {
  const names = (filter: Partial<typeof everySource>): string[] =>
    filterSources(sources, { ...everySource, ...filter }, place, packOf(catalogue())).map(
      ({ name }) => name,
    );

  it('narrow by country, language, kind and pack together', () => {
    expect(names({ country: 'Mexico' })).toEqual(['Fiscalía del Norte']);
    expect(names({ kind: 'ngo', language: 'pt' })).toEqual(['Observatório da Floresta']);
    expect(names({ kind: 'ngo', language: 'fr' })).toEqual([]);
    const inPack = names({ pack: 'un' });
    expect(inPack.length).toBeGreaterThan(0);
    expect(inPack.length).toBeLessThan(sources.length);
  });

  it('offer only what is there, under names', () => {
    const { country, language, kind, folder } = sourceChoices(sources, place);
    expect(country.map(({ label }) => label)).toContain('Senegal');
    expect(language).toContainEqual({ value: 'pt', label: 'Portuguese' });
    expect(kind.map(({ label }) => label)).toEqual(['NGO', 'Official', 'Press', 'Research']);
    expect(folder).toEqual([]);
  });

  it('show what is not as usual, whatever its state', () => {
    expect(names({ state: 'unusual' })).toContain('Borderlands Reporting Project');
    expect(names({ state: 'unusual' })).toHaveLength(countStates(sources).unusual);
  });

  it('order by name, volume, reports and silence', () => {
    const first = (order: SourceOrder) => names({ order })[0];
    expect(first('name')).toBe('Borderlands Reporting Project');
    expect(first('reports')).toBe('current-events-2010-2019');
    const volumes = filterSources(sources, { ...everySource, order: 'volume' }, place).map(
      ({ days }) => days.reduce((sum, count) => sum + count, 0),
    );
    expect(volumes).toEqual([...volumes].sort((a, b) => b - a));
    expect(names({ order: 'silence' }).slice(0, 2)).toEqual([
      'Cyber Advisory Centre',
      'Quarterly Trafficking Review',
    ]);
  });
});

describe('the line of attention', () => {
  const health = (...verdicts: (Verdict | null)[]): Source[] =>
    verdicts.map((verdict) => ({
      ...sources[0]!,
      health:
        verdict === null ? null : { verdict, sentence: '', expectedPerDay: null, since: null },
    }));

  it('says nothing when all is well', () => {
    expect(attentionLine(health('steady', 'learning', null))).toBeNull();
    expect(attentionLine([])).toBeNull();
  });

  it('counts what is not as usual, one and many', () => {
    expect(attentionLine(health('quiet'))).toBe('1 source fell quiet.');
    expect(attentionLine(health('loud'))).toBe('1 source brings far more than usual.');
    expect(attentionLine(health('quiet', 'quiet', 'quiet', 'dead', 'dead', 'loud'))).toBe(
      '3 sources fell quiet, 2 are dead, 1 brings far more than usual.',
    );
    expect(attentionLine(health('unreached', 'unreached', 'steady'))).toBe(
      '2 sources are out of reach.',
    );
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
