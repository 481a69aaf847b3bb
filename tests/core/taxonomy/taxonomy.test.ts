import { describe, expect, it } from 'vitest';
import { crimeTypesResponse } from '../../../core/contract/taxonomy.ts';
import { iccsCodes } from '../../../core/taxonomy/data/taxonomy.ts';
import {
  crimeGroups,
  crimeTypes,
  crimeTypesTree,
  describeCrimeType,
  groupOf,
  isContextType,
  isCrimeGroup,
  isCrimeType,
  taxonomyVersion,
  typesOf,
} from '../../../core/taxonomy/taxonomy.ts';

describe('the taxonomy', () => {
  it('has 40 crime types in 11 groups, each named once', () => {
    expect(crimeTypes).toHaveLength(40);
    expect(crimeGroups).toHaveLength(11);
    expect(new Set(crimeTypes).size).toBe(40);
    expect(new Set(crimeGroups).size).toBe(11);
  });

  it('lists crime types group by group, in the order of the groups', () => {
    const seen = [...new Set(crimeTypes.map(groupOf))];
    expect(seen).toEqual(crimeGroups);
    expect(crimeGroups.flatMap(typesOf)).toEqual(crimeTypes);
  });

  it('gives every group at least one type', () => {
    for (const group of crimeGroups) expect(typesOf(group).length).toBeGreaterThan(0);
  });

  it('tells a crime type from anything else', () => {
    expect(isCrimeType('drug-trafficking')).toBe(true);
    expect(isCrimeType('drugs')).toBe(false);
    expect(isCrimeType('constructor')).toBe(false);
    expect(isCrimeType(null)).toBe(false);
    expect(isCrimeType(7)).toBe(false);
  });

  it('tells a group from anything else', () => {
    expect(isCrimeGroup('drugs')).toBe(true);
    expect(isCrimeGroup('drug-trafficking')).toBe(false);
    expect(isCrimeGroup(undefined)).toBe(false);
  });

  it('treats violence, and nothing else, as context', () => {
    const context = crimeTypes.filter(isContextType);
    expect(context).toEqual(typesOf('violence'));
    expect(context).toEqual([
      'homicide',
      'assault-violence',
      'sexual-violence',
      'robbery-burglary-theft',
    ]);
  });

  it('marks the crimes named as emerging by the Conference of the Parties to UNTOC', () => {
    const emerging = crimeTypes.filter((type) => describeCrimeType(type).emerging);
    for (const type of [
      'hacking-data-breach',
      'identity-document-crime',
      'cultural-property',
      'wildlife-trafficking',
      'maritime-piracy',
      'organ-trafficking',
      'falsified-medicines',
    ]) {
      expect(emerging).toContain(type);
    }
    expect(emerging.filter(isContextType)).toEqual([]);
  });

  it('knows every ICCS code a type refers to, by 2 to 6 digits', () => {
    const known = new Set(iccsCodes.map((row) => row.code));
    for (const type of crimeTypes) {
      for (const code of describeCrimeType(type).iccs) expect(known, type).toContain(code);
    }
    for (const { code } of iccsCodes) expect(code).toMatch(/^(\d{2}|\d{4}|\d{5}|\d{6})$/);
    expect(known.size).toBe(iccsCodes.length);
  });
});

describe('the tree for the API', () => {
  const tree = crimeTypesTree();

  it('keeps the contract to the letter', () => {
    expect(crimeTypesResponse.strict().parse(tree)).toEqual(tree);
    expect(tree.version).toBe(taxonomyVersion);
  });

  it('carries every group and every type in order', () => {
    expect(tree.groups.map((group) => group.key)).toEqual(crimeGroups);
    expect(tree.groups.flatMap((group) => group.types.map((row) => row.type))).toEqual(crimeTypes);
    expect(tree.groups.filter((group) => group.context).map((group) => group.key)).toEqual([
      'violence',
    ]);
  });

  it('says of each ICCS code whether it is provisional', () => {
    const codes = tree.groups.flatMap((group) => group.types.flatMap((row) => row.iccs));
    expect(codes.find((row) => row.code === '07041')).toEqual({
      code: '07041',
      name: 'Money laundering',
      provisional: false,
    });
    expect(codes.find((row) => row.code === '060121')?.provisional).toBe(true);
  });

  it('hands out a fresh copy, so that nobody changes the taxonomy for others', () => {
    const first = crimeTypesTree();
    first.groups[0]!.types[0]!.iccs[0]!.name = 'changed';
    first.groups.pop();
    expect(crimeTypesTree()).toEqual(tree);
  });
});

describe('names and definitions', () => {
  const rows = crimeTypesTree().groups.flatMap((group) => [group, ...group.types]);
  const types = crimeTypesTree().groups.flatMap((group) => group.types);
  const scripts = { ru: /\p{sc=Cyrillic}/u, ar: /\p{sc=Arabic}/u, zh: /\p{sc=Han}/u } as const;

  it('stand in every language of the product, each in its own script', () => {
    for (const { names } of rows) {
      for (const [language, script] of Object.entries(scripts)) {
        expect(names[language as keyof typeof names]).toMatch(script);
      }
      for (const language of ['en', 'es', 'fr', 'pt'] as const) {
        expect(names[language]).toMatch(/^\p{Lu}[\p{sc=Latin}\d\p{P}\s]+$/u);
      }
    }
  });

  it('never call two crime types the same', () => {
    for (const language of Object.keys(rows[0]!.names) as (keyof (typeof rows)[0]['names'])[]) {
      expect(new Set(types.map(({ names }) => names[language])).size).toBe(types.length);
    }
  });

  it('say what a type is, what it includes, and where its neighbours are', () => {
    for (const { type, definition, includes, excludes } of types) {
      expect(definition).toMatch(/^[A-Z].*\.$/);
      expect(includes.length).toBeGreaterThan(0);
      expect(excludes.length).toBeGreaterThan(0);
      for (const { instead } of excludes) {
        expect(instead).not.toBe(type);
        if (instead !== null) expect(isCrimeType(instead)).toBe(true);
      }
    }
  });
});
