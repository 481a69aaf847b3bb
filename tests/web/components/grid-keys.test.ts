import { describe, expect, it } from 'vitest';
import { moveInGrid } from '../../../web/components/grid-keys.ts';

describe('keys in the grid', () => {
  const last = { row: 2, column: 3 };
  it('walk and stop at the edges', () => {
    expect(moveInGrid({ row: 0, column: 0 }, last, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
    expect(moveInGrid({ row: 2, column: 3 }, last, 'ArrowDown')).toEqual({ row: 2, column: 3 });
    expect(moveInGrid({ row: 1, column: 1 }, last, 'ArrowRight')).toEqual({ row: 1, column: 2 });
    expect(moveInGrid({ row: 1, column: 1 }, last, 'ArrowUp')).toEqual({ row: 0, column: 1 });
    expect(moveInGrid({ row: 1, column: 1 }, last, 'End')).toEqual({ row: 1, column: 3 });
    expect(moveInGrid({ row: 1, column: 1 }, last, 'Home')).toEqual({ row: 1, column: 0 });
    expect(moveInGrid({ row: 1, column: 1 }, last, 'Tab')).toBeNull();
  });
});
