import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { WatchTerm } from '../../core/classification/additions.ts';
import { shippedGate } from '../../core/classification/gate/shipped-gate.ts';
import type { Store } from '../../db/open.ts';
import {
  addWatchTerm,
  keepModel,
  putInForce,
  readAdditions,
  removeWatchTerm,
} from '../../db/stores/additions.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';

const who = { by: 'Ada', now: new Date('2026-06-10T12:00:00Z') };
const term: WatchTerm = {
  type: 'synthetic-drugs-nps',
  language: 'en',
  written: 'glowdust',
  strength: 'strong',
};

onBothEngines('what an installation adds to the classifier', (start) => {
  let engine: EngineUnderTest;
  let store: Store;

  beforeAll(async () => {
    engine = start();
    store = await openMigrated(engine);
  });
  afterAll(async () => {
    await store.close();
    await engine.stop();
  });
  beforeEach(async () => {
    await sql`truncate undercurrent.watch_term, undercurrent.learned_model, undercurrent.classifier_change restart identity cascade`.execute(
      store.db,
    );
  });

  const add = (written = term.written) =>
    store.db.transaction().execute((tx) => addWatchTerm(tx, { ...term, written, note: null }, who));
  const remove = (id: number) =>
    store.db.transaction().execute((tx) => removeWatchTerm(tx, id, who));

  it('is nothing at first', async () => {
    expect(await readAdditions(store.db)).toEqual({ revision: 0, terms: [], learned: null });
  });

  it('has a new revision with every change, also with one that takes another back', async () => {
    const id = await add();
    expect(await readAdditions(store.db)).toEqual({ revision: 1, terms: [term], learned: null });
    await remove(id);
    expect(await readAdditions(store.db)).toEqual({ revision: 2, terms: [], learned: null });
    await add();
    expect((await readAdditions(store.db)).revision).toBe(3);
  });

  it('watches for a term once', async () => {
    await add();
    await expect(add()).rejects.toThrow('watched for already');
    expect((await readAdditions(store.db)).terms).toHaveLength(1);
  });

  it('says when there is no such term to remove', async () => {
    const id = await add();
    await remove(id);
    await expect(remove(id)).rejects.toThrow('There is no watch term');
  });

  it('keeps a fitted model to the byte, puts it in force and takes it back', async () => {
    const gate = shippedGate();
    gate.model.weights[7] = -127;
    const learned = { gate, factors: { homicide: 0.8 } };
    const id = await store.db
      .transaction()
      .execute((tx) => keepModel(tx, learned, { corrections: 40 }, who));
    expect((await readAdditions(store.db)).learned).toBeNull();
    await store.db.transaction().execute((tx) => putInForce(tx, id, who));
    expect((await readAdditions(store.db)).learned).toEqual(learned);
    await add();
    expect((await readAdditions(store.db)).learned).toEqual(learned);
    await store.db.transaction().execute((tx) => putInForce(tx, null, who));
    const after = await readAdditions(store.db);
    expect([after.learned, after.terms, after.revision]).toEqual([null, [term], 3]);
  });

  it('refuses a model that is not there', async () => {
    const unknown = store.db.transaction().execute((tx) => putInForce(tx, 99, who));
    await expect(unknown).rejects.toThrow('There is no model 99');
  });
});
