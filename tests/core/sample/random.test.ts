import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeck } from '../../../core/sample/deck.ts';
import { seededRandom } from '../../../core/sample/random.ts';

describe('seededRandom', () => {
  it('repeats itself for the same seed and not for the next', () => {
    const numbers = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 50 }, () => random.next());
    };
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it('stays in [0, 1) and is spread evenly', () => {
    const random = seededRandom(1);
    const buckets = Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const value = random.next();
      expect(value >= 0 && value < 1).toBe(true);
      buckets[Math.floor(value * 10)]!++;
    }
    for (const size of buckets) expect(Math.abs(size - 2000)).toBeLessThan(200);
  });

  it('draws whole numbers with both ends possible', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat(60),
        (seed, low, width) => {
          const random = seededRandom(seed);
          const drawn = new Set(
            Array.from({ length: 800 }, () => random.between(low, low + width)),
          );
          for (const value of drawn) expect(value >= low && value <= low + width).toBe(true);
          expect(drawn.has(low) && drawn.has(low + width)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('shuffles without losing or doubling anything', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, items) => {
        const shuffled = seededRandom(seed).shuffled(items);
        expect([...shuffled].sort()).toEqual([...items].sort());
      }),
    );
  });

  it('picks by weight and never what weighs nothing', () => {
    const random = seededRandom(3);
    const picked = Array.from({ length: 3000 }, () =>
      random.weighted(['a', 'b', 'none'], (item) => ({ a: 3, b: 1 })[item] ?? 0),
    );
    expect(picked).not.toContain('none');
    expect(picked.filter((item) => item === 'a').length / 3000).toBeCloseTo(0.75, 1);
  });

  it('refuses to pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });
});

describe('createDeck', () => {
  it('deals every card as often as its weight before it starts again', () => {
    const deck = createDeck(seededRandom(1), [
      ['a', 1],
      ['b', 3],
    ]);
    for (let round = 0; round < 5; round++) {
      const hand = Array.from({ length: 4 }, () => deck.draw());
      expect(hand.sort()).toEqual(['a', 'b', 'b', 'b']);
    }
  });

  it('keeps passed-over cards for later', () => {
    const deck = createDeck(seededRandom(1), [
      ['a', 1],
      ['b', 1],
    ]);
    expect(deck.draw((card) => card === 'b')).toBe('b');
    expect(deck.draw()).toBe('a');
  });

  it('says so when no card can ever be accepted', () => {
    const deck = createDeck(seededRandom(1), [['a', 1]]);
    expect(() => deck.draw(() => false)).toThrow(RangeError);
  });
});
