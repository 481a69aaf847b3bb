import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PglitePool } from '../../../db/pglite/pool.ts';
import { ThreadClient } from '../../../db/pglite/thread-client.ts';

describe('the embedded pool', () => {
  let folder: string;
  let thread: ThreadClient;
  let pool: PglitePool;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'undercurrent-pool-'));
    const emptyCluster = new URL('../../../build/empty-cluster.tar.gz', import.meta.url).pathname;
    thread = await ThreadClient.open({ dataDir: join(folder, 'store'), emptyCluster });
    pool = new PglitePool(thread);
    await pool.query('create table public.note (n int)');
  });

  afterAll(async () => {
    await thread.close().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  });

  const count = async () =>
    (await pool.query('select count(*)::int as n from public.note')).rows[0].n;

  it('rolls back a client that is released inside its transaction', async () => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into public.note values (1)');
    client.release();
    expect(await count()).toBe(0);
  });

  it('frees the connection when the statement that ends a transaction fails', async () => {
    await pool.query('create table public.late (n int unique deferrable initially deferred)');
    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into public.late values (1), (1)');
    await expect(client.query('commit')).rejects.toMatchObject({ code: '23505' });
    client.release();
    expect(await count()).toBe(0);
  });

  it('keeps a transaction open over a rollback to a savepoint', async () => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into public.note values (1)');
    await client.query('savepoint here');
    await client.query('insert into public.note values (2)');
    await client.query('rollback to here');
    await client.query('commit');
    client.release();
    expect(await count()).toBe(1);
    await pool.query('delete from public.note');
  });

  it('does not lose a subscription to the rollback of somebody else', async () => {
    const busy = await pool.connect();
    const listener = await pool.connect();
    const heard: string[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload));
    await busy.query('begin');
    const listening = listener.query('listen later');
    await busy.query('rollback');
    await listening;
    await pool.query(`select pg_notify('later', 'here')`);
    await expect.poll(() => heard).toEqual(['here']);
    listener.release();
    busy.release();
  });

  it('keeps a channel open while another subscriber is left', async () => {
    const [one, two] = [await pool.connect(), await pool.connect()];
    const heard: string[] = [];
    two.on('notification', ({ payload }) => heard.push(payload));
    await one.query('listen shared');
    await two.query('listen shared');
    one.release();
    await pool.query(`select pg_notify('shared', 'still')`);
    await expect.poll(() => heard).toEqual(['still']);
    two.release();
  });

  it('rejects what is open and what comes later when the thread dies, and says so', async () => {
    const deaths: Error[] = [];
    pool.on('error', (error) => deaths.push(error));
    const open = expect(pool.query('select pg_sleep(5)')).rejects.toThrow(/ended/);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await thread.terminate();
    await open;
    await expect(pool.query('select 1')).rejects.toThrow(/ended/);
    await expect(pool.connect()).rejects.toThrow(/closed/);
    expect(deaths).toHaveLength(1);
  });
});
