import { describe, expect, it } from 'vitest';
import { type RegionNode, regionsResponse } from '../../../core/contract/taxonomy.ts';
import { COUNTRIES } from '../../../core/geography/data/countries.ts';
import {
  ancestorsOf,
  countriesIn,
  countryName,
  isCountry,
  isRegion,
  regionsTree,
} from '../../../core/geography/regions.ts';

function leaves(node: RegionNode): string[] {
  return node.kind === 'country' ? [node.code] : node.children.flatMap(leaves);
}

describe('regionsTree', () => {
  it('keeps the contract of the API', () => {
    expect(() => regionsResponse.parse(regionsTree())).not.toThrow();
  });

  it('holds every country exactly once', () => {
    const codes = leaves(regionsTree().root);
    expect(codes).toHaveLength(250);
    expect(new Set(codes).size).toBe(250);
    expect([...codes].sort()).toEqual(COUNTRIES.map((country) => country.iso2));
  });

  it('starts with the five M49 regions, and Antarctica directly under the world', () => {
    const { root } = regionsTree();
    expect(root).toMatchObject({ code: '001', kind: 'world' });
    expect(root.children.map((child) => child.name)).toEqual([
      'Africa',
      'Americas',
      'Antarctica',
      'Asia',
      'Europe',
      'Oceania',
    ]);
  });

  it('leaves no area without countries', () => {
    const empty: string[] = [];
    const visit = (node: RegionNode): void => {
      if (node.kind !== 'country' && leaves(node).length === 0) empty.push(node.code);
      node.children.forEach(visit);
    };
    visit(regionsTree().root);
    expect(empty).toEqual([]);
  });

  it('gives a fresh tree, so a caller cannot change another caller’s', () => {
    regionsTree().root.children.length = 0;
    expect(regionsTree().root.children.length).toBe(6);
  });
});

describe('ancestorsOf', () => {
  it('walks from the world down through intermediate regions', () => {
    expect(ancestorsOf('KE')).toEqual(['001', '002', '202', '014']);
    expect(ancestorsOf('MX')).toEqual(['001', '019', '419', '013']);
    expect(ancestorsOf('GB')).toEqual(['001', '150', '154']);
    expect(ancestorsOf('AQ')).toEqual(['001']);
  });

  it('finds a place for Kosovo and Taiwan', () => {
    expect(ancestorsOf('XK')).toEqual(ancestorsOf('RS'));
    expect(ancestorsOf('TW')).toEqual(['001', '142', '030']);
  });

  it('is empty for a code nobody assigned', () => {
    expect(ancestorsOf('ZZ')).toEqual([]);
    expect(ancestorsOf('002')).toEqual([]);
  });
});

describe('countriesIn', () => {
  it('lists the countries of an area at any depth', () => {
    expect(countriesIn('021')).toEqual(['BM', 'CA', 'GL', 'PM', 'US']);
    expect(countriesIn('001')).toHaveLength(250);
    expect(countriesIn('202')).toContain('KE');
    expect(countriesIn('202')).not.toContain('EG');
  });

  it('accepts a country, so a filter may mix both', () => {
    expect(countriesIn('FR')).toEqual(['FR']);
  });

  it('is empty for an unknown code', () => {
    expect(countriesIn('999')).toEqual([]);
  });

  it('agrees with ancestorsOf', () => {
    for (const { iso2 } of COUNTRIES) {
      for (const area of ancestorsOf(iso2)) expect(countriesIn(area)).toContain(iso2);
    }
  });
});

describe('isCountry and isRegion', () => {
  it('tell the two kinds of code apart', () => {
    expect([isCountry('US'), isRegion('US')]).toEqual([true, false]);
    expect([isCountry('001'), isRegion('001')]).toEqual([false, true]);
    expect([isCountry('us'), isRegion('')]).toEqual([false, false]);
    expect(isCountry('XK')).toBe(true);
  });
});

describe('countryName', () => {
  it('speaks the seven languages', () => {
    const names = ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh'].map((tag) => countryName('DE', tag));
    expect(names).toEqual([
      'Germany',
      'Alemania',
      'Allemagne',
      'Alemanha',
      'Германия',
      'ألمانيا',
      '德国',
    ]);
  });

  it('falls back to English, and to the code for an unknown country', () => {
    expect(countryName('DE', 'sw')).toBe('Germany');
    expect(countryName('DE')).toBe('Germany');
    expect(countryName('ZZ')).toBe('ZZ');
  });

  it('writes short names where CLDR adds a suffix', () => {
    expect(countryName('HK')).toBe('Hong Kong');
    expect(countryName('CD')).toBe('DR Congo');
    expect(countryName('MM')).toBe('Myanmar');
  });

  it('has a name for every country in every language', () => {
    for (const country of COUNTRIES) {
      for (const name of Object.values(country.names)) expect(name).toMatch(/\p{L}/u);
    }
  });
});
