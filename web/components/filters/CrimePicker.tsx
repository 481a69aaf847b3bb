import { useMemo } from 'react';
import type { CrimeTypes } from '../../../core/contract/taxonomy.ts';
import { useCrimeTypes } from '../../lib/api/use-crime-types.ts';
import type { ViewState } from '../../lib/use-view.ts';
import { TagIcon } from '../icons.tsx';
import { TreePicker } from '../TreePicker.tsx';
import type { TreeNode } from '../tree-selection.ts';

type Group = CrimeTypes['groups'][number];

/** A group and a type may share a name; in the tree the group's code is told apart. */
const GROUP = 'group:';

export function CrimePicker({ view, update }: ViewState) {
  const groups = useCrimeTypes().data?.groups;
  const roots = useMemo(() => groups?.map(groupNode) ?? [], [groups]);
  const chosen = [...view.groups.map((group) => GROUP + group), ...view.types];
  return (
    <TreePicker
      label="Crime types"
      icon={<TagIcon />}
      searchLabel="Find a crime type or ICCS code"
      roots={roots}
      chosen={chosen}
      onChange={(codes) =>
        update({
          groups: codes.filter((code) => code.startsWith(GROUP)).map((c) => c.slice(GROUP.length)),
          types: codes.filter((code) => !code.startsWith(GROUP)),
        })
      }
    />
  );
}

function groupNode(group: Group): TreeNode {
  const mark = group.context
    ? { mark: { text: 'context', hint: 'Left out of emerging views by default' } }
    : {};
  return {
    code: GROUP + group.key,
    name: group.name,
    ...mark,
    children: group.types.map(typeNode),
  };
}

function typeNode({ type, name, iccs }: Group['types'][number]): TreeNode {
  const provisional = iccs.filter((code) => code.provisional).map((code) => code.code);
  const mark =
    provisional.length > 0
      ? {
          mark: {
            text: 'provisional',
            hint: `Not yet checked against the published classification: ${provisional.join(', ')}`,
          },
        }
      : {};
  const note = iccs.length > 0 ? { note: `ICCS ${iccs.map((code) => code.code).join(', ')}` } : {};
  return { code: type, name, ...note, ...mark, children: [] };
}
