import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import type { Store } from '../../db/open.ts';
import type { PgliteClient } from '../../db/pglite/pool.ts';
import { type EngineUnderTest, onBothEngines } from '../support/engines.ts';

onBothEngines('the store', (start) => {
  let engine: EngineUnderTest;
  let store: Store;

  beforeAll(async () => {
    engine = start();
    store = await engine.openStore();
  });

  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  it('migrates once, also when two start at the same moment', async () => {
    const [one, two] = await Promise.all([migrate(store.db), migrate(store.db)]);
    const applied = [...one, ...two];
    expect(applied[0]).toBe('0001-foundation');
    expect(applied).toEqual([...new Set(applied)].toSorted());
    expect(await migrate(store.db)).toEqual([]);
  });

  it('hands out the same JavaScript values', async () => {
    const { rows } = await store.pool.query(
      `select 9007199254740991::bigint as big, 7::int as small, 0.5::real as part, date '2024-02-29' as day,
        timestamptz '2024-02-29T23:30:00Z' as instant, array['a', 'b,"c'] as list, '{"k": [1, null]}'::jsonb as json,
        null::text as nothing, true as yes, $1::bytea as bytes, $2::text as text`,
      [Buffer.from([0, 255, 10]), 'Ünï — 漢字 ’'],
    );
    expect(rows[0]).toEqual({
      big: 9007199254740991,
      small: 7,
      part: 0.5,
      day: '2024-02-29',
      instant: new Date('2024-02-29T23:30:00Z'),
      list: ['a', 'b,"c'],
      json: { k: [1, null] },
      nothing: null,
      yes: true,
      bytes: Buffer.from([0, 255, 10]),
      text: 'Ünï — 漢字 ’',
    });
  });

  it('takes JavaScript values the same way', async () => {
    const { rows } = await store.pool.query(
      'select $1::timestamptz as instant, $2::text[] as list, $3::jsonb as json, $4::int as nothing',
      [new Date('2024-01-01T00:00:00.123Z'), ['x', 'y "z"', ''], JSON.stringify({ a: 1 }), null],
    );
    expect(rows[0]).toEqual({
      instant: new Date('2024-01-01T00:00:00.123Z'),
      list: ['x', 'y "z"', ''],
      json: { a: 1 },
      nothing: null,
    });
  });

  it('names the cause of an error by its code and constraint', async () => {
    const add = () =>
      sql`insert into undercurrent.analysis_version (taxonomy, lexicon, gazetteer) values ('t', 'l', 'g')`.execute(
        store.db,
      );
    await add();
    await expect(add()).rejects.toMatchObject({
      code: '23505',
      constraint: 'analysis_version_taxonomy_lexicon_gazetteer_key',
    });
    await expect(sql`select * from nowhere`.execute(store.db)).rejects.toMatchObject({
      code: '42P01',
    });
  });

  it('counts the rows that a statement changed', async () => {
    await store.pool.query('create temporary table counted (n int)');
    expect(
      (await store.pool.query('insert into counted values (1), (2), ($1)', [3])).rowCount,
    ).toBe(3);
    expect((await store.pool.query('delete from counted where n < $1', [3])).rowCount).toBe(2);
    await store.pool.query('drop table if exists counted');
  });

  it('undoes a transaction that fails and goes on afterwards', async () => {
    const add = store.db.transaction().execute(async (tx) => {
      await sql`insert into undercurrent.dirty_day (day) values ('2020-01-01')`.execute(tx);
      throw new Error('stop');
    });
    await expect(add).rejects.toThrow('stop');
    const { rows } = await sql`select * from undercurrent.dirty_day`.execute(store.db);
    expect(rows).toEqual([]);
  });

  it('keeps a transaction apart from statements beside it', async () => {
    const client = await store.pool.connect();
    await client.query('begin');
    await client.query(`insert into undercurrent.dirty_day (day) values ('2020-01-02')`);
    const beside = store.pool.query('select count(*)::int as days from undercurrent.dirty_day');
    await client.query('rollback');
    client.release();
    expect((await beside).rows[0].days).toBe(0);
  });

  it('brings notifications to those who listen, and only to them', async () => {
    const listener = (await store.pool.connect()) as PgliteClient;
    const other = (await store.pool.connect()) as PgliteClient;
    const heard: string[] = [];
    const overheard: string[] = [];
    listener.on('notification', ({ payload }: { payload?: string }) => heard.push(payload ?? ''));
    other.on('notification', ({ payload }: { payload?: string }) => overheard.push(payload ?? ''));
    await listener.query('-- a comment comes first\nlisten news');
    await store.pool.query(`select pg_notify('news', $1)`, ['hello']);
    await expect.poll(() => heard).toEqual(['hello']);
    await listener.query('unlisten news');
    await store.pool.query(`select pg_notify('news', 'too late')`);
    await store.pool.query('select 1');
    expect(heard).toEqual(['hello']);
    expect(overheard).toEqual([]);
    listener.release();
    other.release();
  });

  it('runs several statements in one text when there are no parameters', async () => {
    const result = await store.pool.query('select 1 as first; select 2 as second');
    const last = Array.isArray(result) ? result.at(-1) : result;
    expect(last.rows).toEqual([{ second: 2 }]);
  });
});
