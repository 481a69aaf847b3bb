import { describe, expect, it } from 'vitest';
import { HostBusy, HostQueue } from '../../../worker/fetch/host-queue.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('HostQueue', () => {
  it('runs as many at once as allowed for each host', async () => {
    const queue = new HostQueue(2, 0);
    const running: Record<string, number> = { a: 0, b: 0 };
    const most: Record<string, number> = { a: 0, b: 0 };
    const work = (host: string) =>
      queue.run(host, async () => {
        running[host]!++;
        most[host] = Math.max(most[host]!, running[host]!);
        await wait(5);
        running[host]!--;
      });
    await Promise.all(['a', 'a', 'a', 'a', 'b', 'a', 'b', 'b'].map(work));
    expect(most).toEqual({ a: 2, b: 2 });
  });

  it('pauses before a place is given on', async () => {
    const queue = new HostQueue(1, 40);
    const starts: number[] = [];
    await Promise.all(
      [1, 2, 3].map(() => queue.run('a', async () => void starts.push(performance.now()))),
    );
    expect(starts[1]! - starts[0]!).toBeGreaterThan(30);
    expect(starts[2]! - starts[1]!).toBeGreaterThan(30);
  });

  it('keeps the order of arrival', async () => {
    const queue = new HostQueue(1, 0);
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4].map((at) => queue.run('a', async () => void order.push(at))));
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('gives the place on when the work fails', async () => {
    const queue = new HostQueue(1, 0);
    const failing = queue.run('a', () => Promise.reject(new Error('no')));
    const next = queue.run('a', async () => 'done');
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });

  it('lets nobody wait longer than they are willing to, and loses no place over it', async () => {
    const queue = new HostQueue(1, 0);
    let end = () => {};
    const slow = queue.run('a', () => new Promise<void>((resolve) => (end = resolve)));
    await expect(queue.run('a', async () => 'done', 20)).rejects.toThrow(HostBusy);
    const patient = queue.run('a', async () => 'done', 60_000);
    end();
    await slow;
    await expect(patient).resolves.toBe('done');
    await expect(queue.run('a', async () => 'again', 20)).resolves.toBe('again');
  });
});
