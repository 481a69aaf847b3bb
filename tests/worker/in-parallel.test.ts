import { describe, expect, it } from 'vitest';
import { inParallel } from '../../worker/in-parallel.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('inParallel', () => {
  it('works on every item once, at most so many at the same time', async () => {
    let [open, peak] = [0, 0];
    const done: number[] = [];
    await inParallel(Array.from({ length: 50 }).keys(), 4, async (item) => {
      peak = Math.max(peak, ++open);
      await turn();
      open--;
      done.push(item);
    });
    expect(peak).toBe(4);
    expect(done.sort((a, b) => a - b)).toEqual([...Array(50).keys()]);
  });

  it('begins nothing new after a fault, ends what it began, and passes the fault on', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = inParallel(Array.from({ length: 20 }).keys(), 3, async (item) => {
      begun.push(item);
      await turn();
      if (item === 1) throw new Error('broken');
      ended.push(item);
    });
    await expect(work).rejects.toThrow('broken');
    expect(begun.length).toBeLessThan(20);
    expect(ended.length).toBe(begun.length - 1);
  });

  it('is done at once with nothing to do', async () => {
    await expect(inParallel([], 5, async () => {})).resolves.toBeUndefined();
  });
});
