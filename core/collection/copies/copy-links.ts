/** What a report is a copy of. */
export interface CopyLink {
  /** The earliest report it is itself like. */
  nearest: number;
  /** Where the chain of nearest ones begins. */
  first: number;
  kind: 'exact' | 'near';
  likeness: number;
}

/** A report that another one is like. */
export interface CopyMatch {
  other: number;
  kind: 'exact' | 'near';
  likeness: number;
}

export interface CopyChanges {
  linked: Map<number, CopyLink>;
  unlinked: number[];
}

/**
 * What changes when the matches of some reports become known: `known` holds the links of every group they
 * touch, `matches` all that each one is like. Which report is linked to which depends on the reports alone,
 * not on the order in which they came: a late one with a smaller number takes over those that are like it.
 */
export function linkCopies(
  known: ReadonlyMap<number, CopyLink>,
  matches: ReadonlyMap<number, readonly CopyMatch[]>,
): CopyChanges {
  const nearest = new Map<number, Omit<CopyLink, 'first'>>(known);
  for (const id of matches.keys()) nearest.delete(id);
  for (const [id, found] of matches) {
    for (const { other, kind, likeness } of found) {
      const [earlier, later] = id < other ? [id, other] : [other, id];
      const standing = nearest.get(later);
      if (!standing || earlier < standing.nearest)
        nearest.set(later, { nearest: earlier, kind, likeness });
    }
  }
  return changesBetween(known, nearest);
}

function changesBetween(
  known: ReadonlyMap<number, CopyLink>,
  nearest: ReadonlyMap<number, Omit<CopyLink, 'first'>>,
): CopyChanges {
  const linked = new Map<number, CopyLink>();
  for (const [id, link] of nearest) {
    const next = { ...link, first: firstOf(nearest, id) };
    const before = known.get(id);
    if (!before || !sameLink(before, next)) linked.set(id, next);
  }
  return { linked, unlinked: [...known.keys()].filter((id) => !nearest.has(id)) };
}

/** A nearest one is always earlier, so the chain ends. */
function firstOf(nearest: ReadonlyMap<number, Omit<CopyLink, 'first'>>, id: number): number {
  let first = id;
  for (let link = nearest.get(first); link; link = nearest.get(first)) first = link.nearest;
  return first;
}

function sameLink(one: CopyLink, other: CopyLink): boolean {
  return (
    one.nearest === other.nearest &&
    one.first === other.first &&
    one.kind === other.kind &&
    Math.abs(one.likeness - other.likeness) < 0.0005
  );
}
