import { useMemo } from 'react';
import type { RegionNode } from '../../../core/contract/taxonomy.ts';
import { useRegions } from '../../lib/api/use-regions.ts';
import type { ViewState } from '../../lib/use-view.ts';
import { GlobeIcon } from '../icons.tsx';
import { TreePicker } from '../TreePicker.tsx';
import type { TreeNode } from '../tree-selection.ts';

export function RegionPicker({ view, update }: ViewState) {
  const root = useRegions().data?.root;
  // "World" as a filter would be no filter: the tree begins with the continents.
  const roots = useMemo(() => root?.children.map(nodeOf) ?? [], [root]);
  return (
    <TreePicker
      label="Regions"
      icon={<GlobeIcon />}
      searchLabel="Find a region or country"
      roots={roots}
      chosen={view.regions}
      onChange={(regions) => update({ regions })}
    />
  );
}

function nodeOf({ code, name, kind, children }: RegionNode): TreeNode {
  // Countries are recognised by name; only areas that could be mistaken for one another show their code.
  const note = kind === 'country' ? {} : { note: `M49 ${code}` };
  return { code, name, ...note, children: children.map(nodeOf) };
}
