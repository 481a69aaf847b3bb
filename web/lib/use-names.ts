import { useMemo } from 'react';
import type { RegionNode } from '../../core/contract/taxonomy.ts';
import { useCrimeTypes } from './api/use-crime-types.ts';
import { useRegions } from './api/use-regions.ts';
import { countryName } from './format.ts';

export interface Names {
  type: (type: string) => string;
  group: (group: string) => string;
  region: (code: string) => string;
  groupOf: (type: string) => string | undefined;
}

/** Names for codes; the code itself until the trees are loaded. */
export function useNames(): Names {
  const crimes = useCrimeTypes().data;
  const regions = useRegions().data;
  return useMemo(() => {
    const types = new Map<string, { name: string; group: string }>();
    const groups = new Map<string, string>();
    for (const group of crimes?.groups ?? []) {
      groups.set(group.key, group.name);
      for (const type of group.types) types.set(type.type, { name: type.name, group: group.key });
    }
    const areas = new Map<string, string>();
    const visit = (node: RegionNode): void => {
      areas.set(node.code, node.name);
      node.children.forEach(visit);
    };
    if (regions) visit(regions.root);
    return {
      type: (type) => types.get(type)?.name ?? type,
      group: (group) => groups.get(group) ?? group,
      region: (code) => areas.get(code) ?? (/^[A-Z]{2}$/.test(code) ? countryName(code) : code),
      groupOf: (type) => types.get(type)?.group,
    };
  }, [crimes, regions]);
}
