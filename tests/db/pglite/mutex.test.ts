import { describe, expect, it } from 'vitest';
import { Mutex } from '../../../db/pglite/mutex.ts';

describe('the mutex', () => {
  it('lets one in at a time, in the order they came', async () => {
    const mutex = new Mutex();
    const order: string[] = [];
    const visit = async (name: string): Promise<void> => {
      const release = await mutex.lock();
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      order.push(`${name} out`);
      release();
    };
    await Promise.all(['a', 'b', 'c'].map(visit));
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('is free again after a release, also a second one', async () => {
    const mutex = new Mutex();
    const release = await mutex.lock();
    release();
    release();
    await expect(mutex.lock()).resolves.toBeTypeOf('function');
  });
});
