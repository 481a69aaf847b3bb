import { describe, expect, it } from 'vitest';
import type { CatalogueSource } from '../../../db/seed/catalogue-source.ts';
import { feedIdentity, validateCatalogue } from '../../../db/seed/validate-catalogue.ts';

const packs = [{ key: 'test', name: 'Test' }];

function source(change: Partial<CatalogueSource> = {}): CatalogueSource {
  return {
    key: 'one',
    name: 'One',
    url: 'https://one.example/feed',
    publisher: 'One',
    country: 'KE',
    language: 'sw',
    kind: 'press',
    pack: 'test',
    verified: false,
    ...change,
  };
}

const faults = (...sources: CatalogueSource[]) =>
  validateCatalogue(sources, packs).map(({ fault }) => fault);

describe('validateCatalogue', () => {
  it('finds nothing wrong with a sound source', () => {
    expect(faults(source())).toEqual([]);
  });

  it('accepts an international body, a site, a port and a dated check', () => {
    const international = source({
      country: null,
      site: 'http://one.example:8080/',
      verified: true,
      checked: '2026-02-26',
    });
    expect(faults(international)).toEqual([]);
  });

  it('reports a second source with the same key, naming the first', () => {
    expect(faults(source(), source({ url: 'https://two.example/feed' }))).toEqual([
      'same key as "one"',
    ]);
  });

  it('reports two spellings of one address', () => {
    const twin = source({ key: 'two', url: 'http://www.ONE.example/feed/' });
    expect(faults(source(), twin)).toEqual(['same address as "one"']);
  });

  it.each(['XX', 'EU', 'UN', 'ke', 'KEN', '', 'ZZ'])('refuses "%s" as a country', (country) => {
    expect(faults(source({ country }))).toEqual([`country "${country}" is not in ISO 3166-1`]);
  });

  it.each(['english', 'EN', 'en-GB', 'qqq', ''])('refuses "%s" as a language', (language) => {
    expect(faults(source({ language }))).toEqual([
      `language "${language}" is not a BCP 47 primary tag`,
    ]);
  });

  it.each([
    'ftp://one.example/feed',
    'javascript:alert(1)',
    'one.example/feed',
    'https://user:word@one.example/feed',
    'http://localhost/feed',
    '',
  ])('refuses "%s" as an address', (url) => {
    expect(faults(source({ url }))).toEqual([`address "${url}" is not http(s)`]);
  });

  it.each(['http://10.0.0.1/feed', 'https://192.168.1.4/feed', 'http://169.254.169.254/latest'])(
    'refuses the private address "%s"',
    (url) => {
      expect(faults(source({ url }))).toEqual([`address "${url}" is not on the public web`]);
    },
  );

  it('takes tracking parameters for no other feed', () => {
    const twin = source({ key: 'two', url: 'https://one.example/feed?utm_source=list' });
    expect(faults(source(), twin)).toEqual(['same address as "one"']);
  });

  it('refuses a site that is no web address', () => {
    expect(faults(source({ site: 'about:blank' }))).toEqual(['site "about:blank" is not http(s)']);
  });

  it.each(['One', 'one two', '-one', 'one--two', 'één'])('refuses "%s" as a key', (key) => {
    expect(faults(source({ key }))).toEqual([`key "${key}" is not a slug`]);
  });

  it('refuses unknown kinds and packs', () => {
    const odd = source({ kind: 'blog' as CatalogueSource['kind'], pack: 'none' });
    expect(faults(odd)).toEqual(['kind "blog" is unknown', 'pack "none" is unknown']);
  });

  it('refuses empty or padded names', () => {
    expect(faults(source({ name: ' ', publisher: ' One' }))).toEqual([
      'has no name',
      'has no publisher',
    ]);
  });

  it('wants a date with every check and none without', () => {
    const rule = 'verified and the date of the check belong together';
    expect(faults(source({ verified: true }))).toEqual([rule]);
    expect(faults(source({ checked: '2026-02' }))).toEqual([rule]);
    expect(faults(source({ verified: true, checked: 'yesterday' }))).toEqual([
      '"yesterday" is not a date',
    ]);
  });

  it('reports every fault of every source at once', () => {
    const found = validateCatalogue(
      [source({ country: 'XX', language: 'zz9' }), source({ key: 'two', url: 'mailto:a@b.c' })],
      packs,
    );
    expect(found.map(({ key }) => key)).toEqual(['one', 'one', 'two']);
  });
});

describe('feedIdentity', () => {
  it('ignores scheme, www, case of the host and a final slash', () => {
    expect(feedIdentity('http://WWW.one.example/a/feed/')).toBe(
      feedIdentity('https://one.example/a/feed'),
    );
  });

  it('knows the numbered hosts of feedburner as one', () => {
    expect(feedIdentity('https://feeds2.feedburner.com/x')).toBe(
      feedIdentity('http://feeds.feedburner.com/x'),
    );
  });

  it('keeps the path, its case and the query apart', () => {
    const all = ['/a', '/A', '/a?x=1', '/a?x=2'].map((path) =>
      feedIdentity(`https://one.example${path}`),
    );
    expect(new Set(all).size).toBe(4);
  });

  it('returns what is no address unchanged', () => {
    expect(feedIdentity('not an address')).toBe('not an address');
  });
});
