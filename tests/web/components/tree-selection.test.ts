import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionsTree } from '../../../core/geography/regions.ts';
import {
  pathTo,
  type TreeNode,
  toggleNode,
  visibleRows,
} from '../../../web/components/tree-selection.ts';

const leaf = (code: string, name: string): TreeNode => ({ code, name, children: [] });
const roots: TreeNode[] = [
  {
    code: 'AF',
    name: 'Africa',
    children: [
      {
        code: 'WA',
        name: 'Western Africa',
        children: [leaf('CI', 'Côte d’Ivoire'), leaf('SN', 'Senegal')],
      },
      leaf('ZA', 'South Africa'),
    ],
  },
  { code: 'EU', name: 'Europe', children: [leaf('FR', 'France')] },
];
const none = new Set<string>();

describe('choosing in a tree', () => {
  it('adds and takes away one node', () => {
    expect(toggleNode(roots, [], 'FR')).toEqual(['FR']);
    expect(toggleNode(roots, ['FR'], 'FR')).toEqual([]);
  });

  it('swallows what lies inside a chosen whole', () => {
    expect(toggleNode(roots, ['SN', 'FR'], 'AF')).toEqual(['FR', 'AF']);
  });

  it('leaves the other parts when one part is taken out', () => {
    expect(toggleNode(roots, ['AF'], 'SN').sort()).toEqual(['CI', 'ZA']);
    expect(toggleNode(roots, ['AF', 'FR'], 'WA').sort()).toEqual(['FR', 'ZA']);
  });

  it('forgets a code the tree does not know', () => {
    expect(toggleNode(roots, ['XX', 'FR'], 'XX')).toEqual(['FR']);
  });

  it('never chooses something and a part of it', () => {
    const tree = regionsTree().root.children as TreeNode[];
    const codes: string[] = [];
    const visit = (node: TreeNode): void => {
      codes.push(node.code);
      node.children.forEach(visit);
    };
    tree.forEach(visit);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...codes), { maxLength: 12 }), (clicks) => {
        const chosen = clicks.reduce((now, code) => toggleNode(tree, now, code), [] as string[]);
        for (const code of chosen) {
          const above = pathTo(tree, code)!.slice(0, -1);
          expect(above.some((node) => chosen.includes(node.code))).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('rows of a tree', () => {
  const names = (chosen: string[], open: ReadonlySet<string>, search: string): string[] =>
    visibleRows(roots, chosen, open, search).map((row) => row.node.name);

  it('show only open branches', () => {
    expect(names([], none, '')).toEqual(['Africa', 'Europe']);
    expect(names([], new Set(['AF']), '')).toEqual([
      'Africa',
      'Western Africa',
      'South Africa',
      'Europe',
    ]);
  });

  it('show matches with the way to them, accents or not', () => {
    expect(names([], none, "cote d'ivoire")).toEqual(['Africa', 'Western Africa', 'Côte d’Ivoire']);
    expect(names([], none, 'sn')).toEqual(['Africa', 'Western Africa', 'Senegal']);
    expect(names([], none, 'atlantis')).toEqual([]);
  });

  it('let a match be opened', () => {
    expect(names([], new Set(['EU']), 'europe')).toEqual(['Europe', 'France']);
  });

  it('check what lies inside a chosen whole, and mark what is chosen in part', () => {
    const open = new Set(['AF', 'WA']);
    const inside = visibleRows(roots, ['WA'], open, '');
    const state = Object.fromEntries(
      inside.map((row) => [row.node.code, [row.checked, row.partly]]),
    );
    expect(state).toEqual({
      AF: [false, true],
      WA: [true, false],
      CI: [true, false],
      SN: [true, false],
      ZA: [false, false],
      EU: [false, false],
    });
  });
});
