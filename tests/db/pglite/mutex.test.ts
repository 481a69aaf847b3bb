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

  it('lets a second release change nothing for the next holder', async () => {
    const mutex = new Mutex();
    const first = await mutex.lock();
    const second = mutex.lock();
    let third = false;
    void mutex.lock().then(() => (third = true));
    first();
    await second;
    first();
    await new Promise((resolve) => setImmediate(resolve));
    expect(third).toBe(false);
  });

  /** Who came in, in order, when all came while it was held. */
  async function orderOf(kinds: ('brief' | 'long')[]): Promise<string[]> {
    const mutex = new Mutex();
    const first = await mutex.lock();
    const order: string[] = [];
    const visits = kinds.map(async (kind, at) => {
      const release = await mutex.lock(kind);
      order.push(`${kind} ${at}`);
      release();
    });
    first();
    await Promise.all(visits);
    return order;
  }

  it('lets brief ones go ahead of long ones', async () => {
    expect(await orderOf(['long', 'long', 'brief', 'brief'])).toEqual([
      'brief 2',
      'brief 3',
      'long 0',
      'long 1',
    ]);
  });

  it('gives a long one its turn after eight brief ones, however many more wait', async () => {
    const brief = Array<'brief'>(20).fill('brief');
    const order = await orderOf(['long', 'long', ...brief]);
    expect(order.indexOf('long 0')).toBe(8);
    expect(order.indexOf('long 1')).toBe(17);
    expect(order).toHaveLength(22);
  });
});
