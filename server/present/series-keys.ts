import type { FiltersQuery } from '../../core/contract/filters.ts';
import type { RegionNode } from '../../core/contract/taxonomy.ts';
import type { TrendsQuery } from '../../core/contract/trends.ts';
import { regionsTree } from '../../core/geography/regions.ts';
import { crimeTypesTree, groupOf, isCrimeType } from '../../core/taxonomy/taxonomy.ts';

/** The series a query asks for: keys with their names, and the dimension they lie along. */
export interface SeriesKeys {
  along: 'crimes' | 'regions';
  names: Map<string, string>;
}

const regionNodes = new Map<string, RegionNode>();
(function index(node: RegionNode): void {
  regionNodes.set(node.code, node);
  node.children.forEach(index);
})(regionsTree().root);

export function seriesKeys(query: TrendsQuery): SeriesKeys {
  switch (query.by) {
    case 'group':
      return { along: 'crimes', names: groupKeys(query) };
    case 'type':
      return { along: 'crimes', names: typeKeys(query) };
    case 'region':
      return { along: 'regions', names: regionKeys(query.regions ?? []) };
    case 'total':
      return { along: 'crimes', names: totalKey(query) };
  }
}

/** Groups that are chosen or hold a chosen type; all when nothing is chosen. */
export function groupKeys({ types = [], groups = [] }: FiltersQuery): Map<string, string> {
  const wanted = new Set([...groups, ...types.filter(isCrimeType).map(groupOf)]);
  const all = crimeTypesTree().groups;
  return new Map(
    all
      .filter(({ key }) => wanted.size === 0 || wanted.has(key))
      .map(({ key, name }) => [key, name]),
  );
}

/** Types that are chosen or lie in a chosen group; all when nothing is chosen. */
export function typeKeys({ types = [], groups = [] }: FiltersQuery): Map<string, string> {
  const none = types.length + groups.length === 0;
  const all = crimeTypesTree().groups.flatMap((group) =>
    group.types.map((type) => ({ ...type, group: group.key })),
  );
  return new Map(
    all
      .filter(({ type, group }) => none || types.includes(type) || groups.includes(group))
      .map(({ type, name }) => [type, name]),
  );
}

/** Several regions are compared with each other; one is broken down into its parts. */
function regionKeys(chosen: string[]): Map<string, string> {
  const nodes = chosen.map((code) => regionNodes.get(code)).filter((node) => node !== undefined);
  if (nodes.length > 1) return new Map(nodes.map(({ code, name }) => [code, name]));
  const whole = nodes[0] ?? regionsTree().root;
  const parts = whole.children.length > 0 ? whole.children : [whole];
  return new Map(parts.map(({ code, name }) => [code, name]));
}

function totalKey({ types = [], groups = [] }: FiltersQuery): Map<string, string> {
  const [only, ...more] = [...types, ...groups];
  // A single choice has buckets of its own; of several only the reports themselves tell which have any.
  return only !== undefined && more.length === 0
    ? new Map([[only, 'All reports']])
    : new Map([['all', 'All reports']]);
}

export function isKnownRegion(code: string): boolean {
  return regionNodes.has(code);
}
