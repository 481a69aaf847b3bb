import { describe, expect, it } from 'vitest';
import { crimeGroups } from '../../../core/taxonomy/taxonomy.ts';
import { assignSlots, groupSlot, slotColour } from '../../../web/lib/series-colours.ts';

describe('colours of lines', () => {
  it('give every group a colour of its own kind', () => {
    for (const group of crimeGroups) expect(groupSlot(group)).toBeGreaterThan(0);
  });

  it('stay with the group whatever its rank', () => {
    expect(assignSlots(['drugs', 'cyber']).get('cyber')).toBe(
      assignSlots(['cyber', 'drugs']).get('cyber'),
    );
  });

  it('never repeat among eight lines', () => {
    const slots = [...assignSlots(crimeGroups.slice(-8)).values()];
    expect(new Set(slots).size).toBe(8);
    const unknown = [...assignSlots(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']).values()];
    expect(new Set(unknown).size).toBe(8);
  });

  it('leave grey to the rest', () => {
    const slots = assignSlots([...crimeGroups.slice(0, 8), 'other']);
    expect(slots.get('other')).toBe(0);
    expect(slotColour(0)).toBe('var(--uc-series-other)');
    expect(slotColour(99)).toBe('var(--uc-series-other)');
  });
});
