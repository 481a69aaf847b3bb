import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import {
  openThreadPool,
  ThreadEnded,
  type ThreadPool,
  type ThreadPoolOptions,
} from '../../../worker/threads/thread-pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'undercurrent-threads-'));
const open: ThreadPool[] = [];

afterAll(async () => {
  await Promise.all(open.map((pool) => pool.close()));
  rmSync(folder, { recursive: true, force: true });
});

/** A module whose `work` has this body, with `input` at hand. */
function entry(name: string, body: string): URL {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `export async function work(input) { ${body} }`);
  return pathToFileURL(file);
}

function pool(options: ThreadPoolOptions): ThreadPool {
  const made = openThreadPool(options);
  open.push(made);
  return made;
}

const echo = entry('echo', 'return input;');
const hang = entry('hang', 'for (;;);');
const swell = entry(
  'swell',
  'const all = []; for (;;) all.push(new Array(1000).fill(all.length));',
);
const exit = entry('exit', 'process.exit(3);');
const fault = entry('fault', 'throw new TypeError("no good");');

describe('a pool of threads', () => {
  it('hands input in and result out', async () => {
    const threads = pool({ threads: 1 });
    const bytes = new Uint8Array([1, 2, 3]);
    expect(await threads.run(echo, { bytes, at: new Date(0) })).toEqual({ bytes, at: new Date(0) });
    expect(bytes.length).toBe(3);
  });

  it('passes a fault on and goes on', async () => {
    const threads = pool({ threads: 1 });
    await expect(threads.run(fault, 1)).rejects.toThrow('no good');
    expect(await threads.run(echo, 2)).toBe(2);
  });

  it('ends a task that hangs, and only that one', async () => {
    const threads = pool({ threads: 2, limitMs: 4000 });
    const tasks = [hang, echo, echo, echo, hang, echo];
    const results = await Promise.allSettled(tasks.map((each, at) => threads.run(each, at)));
    expect(results.map((each) => (each.status === 'fulfilled' ? each.value : 'ended'))).toEqual([
      'ended',
      1,
      2,
      3,
      'ended',
      5,
    ]);
    const [first] = results as [PromiseRejectedResult];
    expect(first.reason).toBeInstanceOf(ThreadEnded);
    expect(first.reason).toMatchObject({ tookTooMuch: 'time' });
  }, 30_000);

  it('counts the time of a task from its start, not from its place in the line', async () => {
    const nap = entry('nap', 'await new Promise((done) => setTimeout(done, 600)); return input;');
    const threads = pool({ threads: 1, limitMs: 3000 });
    const results = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => threads.run(nap, at)));
    expect(results).toEqual([1, 2, 3, 4, 5, 6]);
  }, 30_000);

  it('ends a task that takes too much memory, and goes on', async () => {
    const threads = pool({ threads: 1, heapMb: 32 });
    await expect(threads.run(swell, 0)).rejects.toMatchObject({ tookTooMuch: 'memory' });
    expect(await threads.run(echo, 'after')).toBe('after');
  }, 30_000);

  it('outlives a thread that exits, with tasks waiting behind it', async () => {
    const threads = pool({ threads: 1 });
    const results = await Promise.allSettled([
      threads.run(exit, 0),
      threads.run(echo, 1),
      threads.run(echo, 2),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  }, 30_000);
});
