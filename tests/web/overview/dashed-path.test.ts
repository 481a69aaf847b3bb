import { describe, expect, it } from 'vitest';
import { dashedPath, xOf } from '../../../web/features/overview/dashed-path.ts';

const plot = { left: 40, right: 140, top: 10, bottom: 110, maximum: 50 };

describe('the dashed path', () => {
  it('runs through its values from the left edge to the right', () => {
    expect(dashedPath([0, 50, 25], plot)).toBe('M40.0 110.0L90.0 10.0L140.0 60.0');
  });

  it('breaks at gaps', () => {
    expect(dashedPath([10, null, null, 10, 20], plot)).toBe('M40.0 90.0M115.0 90.0L140.0 70.0');
  });

  it('is empty without values', () => {
    expect(dashedPath([null, null], plot)).toBe('');
    expect(dashedPath([], plot)).toBe('');
  });

  it('puts a single point in the middle', () => {
    expect(xOf(0, 1, plot)).toBe(90);
    expect(dashedPath([50], plot)).toBe('M90.0 10.0');
  });
});
