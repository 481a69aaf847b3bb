export interface TreeNode {
  code: string;
  name: string;
  /** Shown faintly beside the name, and searched. */
  note?: string;
  /** Draws attention to something about the node, explained in the hint. */
  mark?: { text: string; hint: string };
  children: TreeNode[];
}

export interface Row {
  node: TreeNode;
  depth: number;
  checked: boolean;
  /** Something below it is chosen. */
  partly: boolean;
  open: boolean;
}

/** Checked: chosen itself, or lies inside something chosen. */
export function toggleNode(
  roots: readonly TreeNode[],
  chosen: readonly string[],
  code: string,
): string[] {
  const path = pathTo(roots, code);
  if (path === null) return chosen.filter((other) => other !== code);
  if (chosen.includes(code)) return chosen.filter((other) => other !== code);
  const above = path.findIndex((node) => chosen.includes(node.code));
  if (above >= 0) return withoutInside(path.slice(above), chosen);
  const inside = new Set(codesBelow(path.at(-1)!));
  return [...chosen.filter((other) => !inside.has(other)), code];
}

/** Taking one part out of a chosen whole leaves its other parts, level by level. */
function withoutInside(path: readonly TreeNode[], chosen: readonly string[]): string[] {
  const kept = chosen.filter((other) => other !== path[0]!.code);
  path.slice(0, -1).forEach((node, level) => {
    const next = path[level + 1]!;
    kept.push(...node.children.filter((child) => child !== next).map((child) => child.code));
  });
  return kept;
}

/** Rows to draw: open branches, or while searching only matches with the way to them. */
export function visibleRows(
  roots: readonly TreeNode[],
  chosen: readonly string[],
  open: ReadonlySet<string>,
  search: string,
): Row[] {
  const rows: Row[] = [];
  const wanted = fold(search.trim());
  const visit = (
    node: TreeNode,
    depth: number,
    above: { checked: boolean; open: boolean },
  ): void => {
    if (wanted !== '' && !above.open && !matchesBelow(node, wanted)) return;
    const checked = above.checked || chosen.includes(node.code);
    const partly = !checked && codesBelow(node).some((code) => chosen.includes(code));
    const opened = open.has(node.code);
    const leads = wanted !== '' && node.children.some((child) => matchesBelow(child, wanted));
    rows.push({ node, depth, checked, partly, open: opened || leads });
    if (!opened && !leads) return;
    for (const child of node.children) visit(child, depth + 1, { checked, open: opened });
  };
  for (const root of roots) visit(root, 0, { checked: false, open: false });
  return rows;
}

export function pathTo(roots: readonly TreeNode[], code: string): TreeNode[] | null {
  for (const node of roots) {
    if (node.code === code) return [node];
    const below = pathTo(node.children, code);
    if (below) return [node, ...below];
  }
  return null;
}

function codesBelow(node: TreeNode): string[] {
  return node.children.flatMap((child) => [child.code, ...codesBelow(child)]);
}

function matchesBelow(node: TreeNode, wanted: string): boolean {
  const own =
    fold(`${node.name} ${node.note ?? ''}`).includes(wanted) || fold(node.code) === wanted;
  return own || node.children.some((child) => matchesBelow(child, wanted));
}

/** "Cote d'Ivoire" finds "Côte d’Ivoire". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}
