/**
 * Aho-Corasick automaton in typed arrays: every key that ends at a position is reported in one
 * pass, whatever the number of keys (A. V. Aho, M. J. Corasick, CACM 18(6), 1975). Edges live in
 * one open-addressing hash table, because the alphabet (all of UTF-16) is too wide for rows.
 */
export interface Automaton {
  states: number;
  /** Calls back with the number of each key found and the position after its last unit. */
  scan(units: Uint16Array, found: (key: number, end: number) => void): void;
}

export function buildAutomaton(keys: readonly Uint16Array[]): Automaton {
  const trie = createTrie(keys.reduce((sum, key) => sum + key.length, 1));
  keys.forEach((key, index) => {
    trie.add(key, index);
  });
  const { fail, output } = linkFailures(trie);
  const { edges, root, keyAt } = trie;
  return { states: trie.count(), scan };

  function scan(units: Uint16Array, found: (key: number, end: number) => void): void {
    let state = 0;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      let next = state === 0 ? root[unit]! : edges.get(state, unit);
      while (next === 0 && state !== 0) {
        state = fail[state]!;
        next = state === 0 ? root[unit]! : edges.get(state, unit);
      }
      state = next;
      for (let hit = state; hit !== 0; hit = output[hit]!) {
        const key = keyAt[hit]!;
        if (key >= 0) found(key, i + 1);
      }
    }
  }
}

interface Trie {
  add(key: Uint16Array, index: number): void;
  count(): number;
  edges: EdgeTable;
  root: Int32Array;
  /** Key that ends in a state, or -1. */
  keyAt: Int32Array;
  parent: Int32Array;
  unitOf: Uint16Array;
}

function createTrie(capacity: number): Trie {
  const edges = createEdgeTable(capacity);
  const root = new Int32Array(0x10000);
  const keyAt = new Int32Array(capacity).fill(-1);
  const parent = new Int32Array(capacity);
  const unitOf = new Uint16Array(capacity);
  let states = 1;

  function add(key: Uint16Array, index: number): void {
    let state = 0;
    for (const unit of key) {
      let next = state === 0 ? root[unit]! : edges.get(state, unit);
      if (next === 0) {
        next = states++;
        parent[next] = state;
        unitOf[next] = unit;
        if (state === 0) root[unit] = next;
        else edges.set(state, unit, next);
      }
      state = next;
    }
    keyAt[state] = index;
  }

  return { add, count: () => states, edges, root, keyAt, parent, unitOf };
}

/** Failure links by breadth, and for each state the nearest suffix that ends a key. */
function linkFailures(trie: Trie): { fail: Int32Array; output: Int32Array } {
  const count = trie.count();
  const fail = new Int32Array(count);
  const output = new Int32Array(count);
  for (const state of statesByDepth(trie)) {
    const parent = trie.parent[state]!;
    if (parent === 0) continue;
    const unit = trie.unitOf[state]!;
    let suffix = fail[parent]!;
    let target = suffix === 0 ? trie.root[unit]! : trie.edges.get(suffix, unit);
    while (target === 0 && suffix !== 0) {
      suffix = fail[suffix]!;
      target = suffix === 0 ? trie.root[unit]! : trie.edges.get(suffix, unit);
    }
    fail[state] = target;
    output[state] = trie.keyAt[target]! >= 0 ? target : output[target]!;
  }
  return { fail, output };
}

/** A parent always has a smaller number than its child, so depths come in one sweep. */
function statesByDepth(trie: Trie): Int32Array {
  const count = trie.count();
  const depth = new Int32Array(count);
  let deepest = 0;
  for (let state = 1; state < count; state++) {
    depth[state] = depth[trie.parent[state]!]! + 1;
    deepest = Math.max(deepest, depth[state]!);
  }
  const starts = new Int32Array(deepest + 2);
  for (let state = 1; state < count; state++) starts[depth[state]! + 1]!++;
  for (let level = 1; level < starts.length; level++) starts[level]! += starts[level - 1]!;
  const order = new Int32Array(count - 1);
  for (let state = 1; state < count; state++) order[starts[depth[state]!]!++] = state;
  return order;
}

interface EdgeTable {
  /** State reached, or 0 where there is no edge. */
  get(state: number, unit: number): number;
  set(state: number, unit: number, target: number): void;
}

function createEdgeTable(edges: number): EdgeTable {
  const size = 2 ** Math.ceil(Math.log2(edges * 2 + 2));
  const mask = size - 1;
  const from = new Int32Array(size);
  const units = new Uint16Array(size);
  const targets = new Int32Array(size);

  function slotOf(state: number, unit: number): number {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    slot &= mask;
    while (targets[slot] !== 0 && (from[slot] !== state || units[slot] !== unit)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  return {
    get: (state, unit) => targets[slotOf(state, unit)]!,
    set(state, unit, target) {
      const slot = slotOf(state, unit);
      from[slot] = state;
      units[slot] = unit;
      targets[slot] = target;
    },
  };
}
