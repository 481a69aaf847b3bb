import type { CrimeTypes } from '../contract/taxonomy.ts';
import { definitions } from './data/definitions.ts';
import { nameLanguages, names } from './data/names.ts';
import { groups, type IccsRow, iccsCodes, type TypeRow, types, version } from './data/taxonomy.ts';

export type CrimeType = (typeof types)[number]['type'];
export type CrimeGroup = (typeof groups)[number]['key'];

export const taxonomyVersion: string = version;

/** Slugs of the leaves, group by group. */
export const crimeTypes: readonly CrimeType[] = types.map((row) => row.type);

/** Keys of the groups, in the order in which screens list them. */
export const crimeGroups: readonly CrimeGroup[] = groups.map((row) => row.key);

const rowOf = new Map<string, (typeof types)[number]>(types.map((row) => [row.type, row]));
const codeOf = new Map<string, IccsRow>(iccsCodes.map((row) => [row.code, row]));
const contextGroups = new Set<string>(groups.filter((row) => row.context).map((row) => row.key));

export function isCrimeType(value: unknown): value is CrimeType {
  return typeof value === 'string' && rowOf.has(value);
}

export function isCrimeGroup(value: unknown): value is CrimeGroup {
  return typeof value === 'string' && crimeGroups.some((group) => group === value);
}

export function groupOf(type: CrimeType): CrimeGroup {
  return rowOf.get(type)!.group;
}

/** Whether a type is context only: shown beside trends, never counted as emerging by itself. */
export function isContextType(type: CrimeType): boolean {
  return contextGroups.has(groupOf(type));
}

export function describeCrimeType(type: CrimeType): TypeRow {
  return rowOf.get(type)!;
}

export function typesOf(group: CrimeGroup): CrimeType[] {
  return types.filter((row) => row.group === group).map((row) => row.type);
}

/** Names by BCP 47 primary tag, English among them. */
function namesOf(key: CrimeType | CrimeGroup, english: string) {
  const others = nameLanguages.map((language, at) => [language, names[key][at]!]);
  return { en: english, ...Object.fromEntries(others) } as Record<
    'en' | (typeof nameLanguages)[number],
    string
  >;
}

const tree: CrimeTypes = {
  version: taxonomyVersion,
  groups: groups.map(({ key, name, context }) => ({
    key,
    name,
    names: namesOf(key, name),
    context,
    types: typesOf(key).map(presentType),
  })),
};

/** The taxonomy as the API and the screens receive it. */
export function crimeTypesTree(): CrimeTypes {
  return structuredClone(tree);
}

function presentType(type: CrimeType): CrimeTypes['groups'][number]['types'][number] {
  const { name, iccs, treaty, emerging, gdeltThemes, market } = describeCrimeType(type);
  const { says, includes, excludes } = definitions[type];
  return {
    type,
    name,
    names: namesOf(type, name),
    definition: says,
    includes: [...includes],
    excludes: excludes.map((row) => ({ ...row })),
    iccs: iccs.map((code) => ({ ...codeOf.get(code)! })),
    treaty,
    emerging,
    gdeltThemes: [...gdeltThemes],
    market,
  };
}
