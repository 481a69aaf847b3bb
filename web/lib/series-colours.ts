/**
 * Eight colours can be told apart, and there are eleven groups: each group has a colour of its own where it can,
 * and where two visible groups want the same one, the smaller takes the next that is free.
 */
const SLOTS = 8;

const preferred: Record<string, number> = {
  drugs: 1,
  people: 2,
  cyber: 6,
  fraud: 4,
  finance: 5,
  corruption: 7,
  environment: 3,
  goods: 8,
  organised: 7,
  arms: 8,
  violence: 5,
};

/** Keys in order of importance to colour slots 1..8; 0 is the grey of "other". */
export function assignSlots(keys: readonly string[]): Map<string, number> {
  const slots = new Map<string, number>();
  const taken = new Set<number>();
  const waiting: string[] = [];
  for (const key of keys) {
    if (key === 'other') slots.set(key, 0);
    else if (preferred[key] !== undefined && !taken.has(preferred[key])) {
      slots.set(key, preferred[key]);
      taken.add(preferred[key]);
    } else waiting.push(key);
  }
  for (const key of waiting) {
    const free = Array.from({ length: SLOTS }, (_, index) => index + 1).find((s) => !taken.has(s));
    slots.set(key, free ?? 0);
    if (free !== undefined) taken.add(free);
  }
  return slots;
}

export function groupSlot(group: string): number {
  return preferred[group] ?? 0;
}

/** Series colours are picked by number, so the names are spelled out for the test that looks for each token. */
const colours = [
  'var(--uc-series-other)',
  'var(--uc-series-1)',
  'var(--uc-series-2)',
  'var(--uc-series-3)',
  'var(--uc-series-4)',
  'var(--uc-series-5)',
  'var(--uc-series-6)',
  'var(--uc-series-7)',
  'var(--uc-series-8)',
] as const;

export function slotColour(slot: number): string {
  return colours[slot] ?? colours[0];
}
