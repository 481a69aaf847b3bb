import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Store } from '../../db/open.ts';
import {
  analyseReports,
  collectSource,
  importFile,
  type JobDefinition,
  maintain,
  rollUp,
} from '../../worker/queue/jobs.ts';
import type { JobQueue } from '../../worker/queue/open.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

onBothEngines('the queue', (start) => {
  let engine: EngineUnderTest;
  let store: Store;
  let queue: JobQueue;

  beforeAll(async () => {
    engine = start();
    store = await openMigrated(engine);
    queue = await engine.openQueue(store);
  });

  afterAll(async () => {
    await queue.close();
    await store.close();
    await engine.stop();
  });

  it('hands every job to a worker once, with its payload', async () => {
    const seen: number[] = [];
    await queue.work(analyseReports, async ({ payload }) => void seen.push(payload.firstId));
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => queue.add(analyseReports, { firstId: n, lastId: n })),
    );
    await expect.poll(() => seen.length, { timeout: 15_000 }).toBe(50);
    await wait(200);
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  it('refuses a payload that is not what the job takes', async () => {
    await expect(queue.add(analyseReports, { firstId: 'one' } as never)).rejects.toThrow();
  });

  it('tries again what fails, and says which try is the last', async () => {
    const tries: boolean[] = [];
    const twice: JobDefinition<{ sourceId: number }> = { ...collectSource, backoffSeconds: 0.1 };
    await queue.work(twice, async ({ isLastAttempt }) => {
      tries.push(isLastAttempt);
      throw new Error('the network is away');
    });
    await queue.add(twice, { sourceId: 1 });
    await expect.poll(() => tries, { timeout: 10_000 }).toEqual([false, true]);
    await expect
      .poll(
        async () => (await queue.counts()).find(({ name }) => name === 'collect-source')?.failed,
      )
      .toBe(1);
  });

  it('adds a job once while one under its key waits or runs, also after one failed', async () => {
    let runs = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await queue.work({ ...importFile, attempts: 1 }, async () => {
      runs++;
      await held;
      throw new Error('fails');
    });
    const once = { ...importFile, attempts: 1 };
    await queue.add(once, { uploadId: 1 }, { once: 'upload-1' });
    await expect.poll(() => runs).toBe(1);
    await queue.add(once, { uploadId: 1 }, { once: 'upload-1' });
    release();
    await wait(500);
    expect(runs).toBe(1);
    await queue.add(once, { uploadId: 1 }, { once: 'upload-1' });
    await expect.poll(() => runs, { timeout: 10_000 }).toBe(2);
  });

  it('runs once more when asked while it runs', async () => {
    let runs = 0;
    await queue.work(rollUp, async () => {
      runs++;
      await wait(300);
    });
    await queue.add(rollUp, {}, { only: 'roll-up' });
    await expect.poll(() => runs).toBe(1);
    await queue.add(rollUp, {}, { only: 'roll-up' });
    await queue.add(rollUp, {}, { only: 'roll-up' });
    await expect.poll(() => runs, { timeout: 10_000 }).toBe(2);
    await wait(800);
    expect(runs).toBe(2);
  });

  it('waits as long as it is told', async () => {
    const started = Date.now();
    let ran = 0;
    const later: JobDefinition<object> = { ...maintain, payload: z.object({}) };
    await queue.work(later, async () => {
      ran = Date.now() - started;
    });
    await queue.add(later, {}, { delayMs: 1_000 });
    await expect.poll(() => ran, { timeout: 10_000 }).toBeGreaterThanOrEqual(1_000);
  });

  it('answers a ping', async () => {
    await expect(queue.ping()).resolves.toBeUndefined();
  });
});
