import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CopyLink,
  type CopyMatch,
  linkCopies,
} from '../../../../core/collection/copies/copy-links.ts';

const near = (other: number): CopyMatch => ({ other, kind: 'near', likeness: 0.9 });
const link = (nearest: number, first = nearest): CopyLink => ({
  nearest,
  first,
  kind: 'near',
  likeness: 0.9,
});
const links = (known: [number, CopyLink][], matches: [number, number[]][]) =>
  linkCopies(new Map(known), new Map(matches.map(([id, others]) => [id, others.map(near)])));

describe('linkCopies', () => {
  it('links a report to the earliest it is like', () => {
    expect(links([], [[7, [5, 3]]])).toEqual({ linked: new Map([[7, link(3)]]), unlinked: [] });
  });

  it('leads a chain to its first', () => {
    expect(links([[5, link(3)]], [[7, [5]]]).linked).toEqual(new Map([[7, link(5, 3)]]));
  });

  it('gives later reports a first that comes late', () => {
    const { linked } = links([[9, link(7)]], [[5, [7]]]);
    expect(linked).toEqual(
      new Map([
        [7, link(5)],
        [9, link(7, 5)],
      ]),
    );
  });

  it('leaves those that have an earlier one', () => {
    expect(links([[9, link(2)]], [[5, [9]]]).linked).toEqual(new Map());
  });

  it('lets go of a report that is like none any more', () => {
    expect(links([[7, link(3)]], [[7, []]])).toEqual({ linked: new Map(), unlinked: [7] });
  });

  it('changes nothing when done again', () => {
    expect(links([[7, link(3)]], [[7, [3]]])).toEqual({ linked: new Map(), unlinked: [] });
  });

  it('comes to the same links whatever the order in which reports become known', () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
    const ids = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 9 });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), ids, ids, (pairs, one, other) => {
        expect(grown(pairs, one)).toEqual(grown(pairs, other));
      }),
    );
  });
});

/** Links after reports became known one by one, each with those that were known before it. */
function grown(pairs: [number, number][], order: number[]): [number, CopyLink][] {
  const links = new Map<number, CopyLink>();
  const seen = new Set<number>();
  for (const id of order) {
    const others = pairs
      .filter(([a, b]) => a !== b && (a === id || b === id))
      .map(([a, b]) => (a === id ? b : a))
      .filter((other) => seen.has(other));
    seen.add(id);
    const { linked, unlinked } = linkCopies(links, new Map([[id, others.map(near)]]));
    for (const gone of unlinked) links.delete(gone);
    for (const [each, own] of linked) links.set(each, own);
  }
  return [...links].sort(([a], [b]) => a - b);
}
