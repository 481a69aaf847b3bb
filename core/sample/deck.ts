import type { Random } from './random.ts';

/**
 * Draws like a deck of cards that is shuffled again when it is used up: every card comes as often as its
 * weight says, so that no crime type and no country is missing by bad luck.
 */
export interface Deck<T> {
  draw(acceptable?: (card: T) => boolean): T;
}

export function createDeck<T>(random: Random, cards: readonly [T, number][]): Deck<T> {
  const full = cards.flatMap(([card, copies]) => Array<T>(copies).fill(card));
  let left: T[] = [];

  function draw(acceptable: (card: T) => boolean = () => true): T {
    const found = left.findIndex(acceptable);
    if (found >= 0) return left.splice(found, 1)[0]!;
    if (!full.some(acceptable)) throw new RangeError('no card of the deck is acceptable');
    left = [...left, ...random.shuffled(full)];
    return draw(acceptable);
  }

  return { draw };
}
