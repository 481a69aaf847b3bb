import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { noFacets } from '../../core/classification/facets.ts';
import { copyKeys } from '../../core/collection/copies/copy-keys.ts';
import type { Analysis } from '../../core/report.ts';
import type { Store } from '../../db/open.ts';
import { listReports, readReport } from '../../db/reads/reports.ts';
import { owedReports, storeAnalyses, versionId } from '../../db/stores/analyses.ts';
import { rollUpDirtyDays } from '../../db/stores/buckets.ts';
import { insertReports, type NewReport } from '../../db/stores/reports.ts';
import { reviseReports } from '../../db/stores/revisions.ts';
import { addSource } from '../../db/stores/sources.ts';
import { removeReports } from '../../db/stores/undo-import.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';

const wire =
  'Police in the harbour city seized two tonnes of cocaine hidden in banana crates, the ministry said on Monday. ' +
  'Five people were arrested. The load had come by ship from Ecuador and was bound for a warehouse near the motorway.';
const added = `${wire} The mayor thanked the officers who took part in the operation.`;
const template = wire.replace('Ecuador', 'Panama').replace('Five', 'Nine').replace('two', 'six');
const unlike =
  'A court in the capital sentenced a former minister to seven years for taking bribes from a builder of roads.';

const report = (key: string, text: string, day = '2026-03-01'): NewReport => ({
  keys: [`url:${key}`],
  publishedAt: new Date(`${day}T12:00:00Z`),
  title: null,
  text,
  url: null,
  publisher: null,
  language: 'en',
});

const analysis = (text: string): Analysis => ({
  language: 'en',
  relevant: true,
  relevance: 0.9,
  labels: [],
  facets: noFacets,
  countries: [],
  focus: null,
  places: [],
  wire: null,
  copyKeys: copyKeys(null, text),
});

onBothEngines('copies of reports', (start) => {
  let engine: EngineUnderTest;
  let store: Store;
  let sourceId: number;

  beforeAll(async () => {
    engine = start();
    store = await openMigrated(engine);
    const source = {
      name: 'Gazette',
      url: null,
      publisher: 'Gazette',
      country: null,
      language: 'en',
      kind: 'press',
    };
    sourceId = (await addSource(store.db, source, new Date())).id;
  }, 60_000);

  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  const clear = () =>
    sql`truncate undercurrent.report, undercurrent.text_key, undercurrent.dirty_day, undercurrent.bucket cascade`.execute(
      store.db,
    );
  beforeEach(clear);

  const insert = async (reports: NewReport[]): Promise<number[]> => {
    const stored = await store.db
      .transaction()
      .execute((tx) => insertReports(tx, sourceId, reports));
    return stored.outcomes.map(({ id }) => id);
  };
  const analyse = async (ids: number[]): Promise<void> => {
    const version = await versionId(store.db, { taxonomy: 't', lexicon: 'l', gazetteer: 'g' });
    const owed = await owedReports(store.db, 0, Number.MAX_SAFE_INTEGER, 1_000);
    const rows = ids
      .map((id) => owed.find((each) => each.id === id)!)
      .map(({ id, mark, text }) => ({ id, mark, analysis: analysis(text) }));
    await store.db.transaction().execute((tx) => storeAnalyses(tx, version, rows));
  };
  const links = async (): Promise<Record<string, unknown>[]> =>
    (
      await store.pool.query(
        'select report_id, first_id, kind from undercurrent.copy order by report_id',
      )
    ).rows;

  it('are linked to the first, whether exact or near, and templates filled otherwise are not', async () => {
    const ids = await insert(
      [wire, unlike, added, wire.toUpperCase(), template].map((text, n) => report(`${n}`, text)),
    );
    await analyse(ids);
    const [first, , near, exact] = ids;
    expect(await links()).toEqual([
      { report_id: near, first_id: first, kind: 'near' },
      { report_id: exact, first_id: first, kind: 'exact' },
    ]);
    expect(await readReport(store.db, first!)).toMatchObject({
      copyOf: null,
      copies: 2,
      otherCopies: [
        { id: near, kind: 'near', likeness: 1 },
        { id: exact, kind: 'exact', likeness: 1 },
      ],
    });
    expect(await readReport(store.db, exact!)).toMatchObject({
      copyOf: first,
      copies: 0,
      copyKind: 'exact',
      otherCopies: [{ id: first, kind: null }, { id: near }],
    });
  });

  it('are linked the same whatever the order and the batches of their analysis', async () => {
    const texts = [wire, added, unlike, wire, template, added, `${unlike} He denied it.`, unlike];
    const ids = await insert(texts.map((text, n) => report(`${n}`, text)));
    await analyse(ids);
    const expected = (await links()).map(({ report_id, first_id, kind }) => [
      ids.indexOf(report_id as number),
      ids.indexOf(first_id as number),
      kind,
    ]);
    expect(expected).toHaveLength(4);
    const order = fc.shuffledSubarray([...texts.keys()], { minLength: texts.length });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 4 }), async (shuffled, size) => {
        await clear();
        const again = await insert(texts.map((text, n) => report(`${n}`, text)));
        for (let at = 0; at < shuffled.length; at += size)
          await analyse(shuffled.slice(at, at + size).map((n) => again[n]!));
        const found = (await links()).map(({ report_id, first_id, kind }) => [
          again.indexOf(report_id as number),
          again.indexOf(first_id as number),
          kind,
        ]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('are linked when two processes analyse them at the same moment', async () => {
    const [first, second, third] = await insert(
      [wire, wire, added].map((t, n) => report(`${n}`, t)),
    );
    await Promise.all([analyse([second!]), analyse([first!]), analyse([third!])]);
    expect((await links()).map((row) => row.first_id)).toEqual([first, first]);
  });

  it('are not linked over more than a month', async () => {
    const ids = await insert([report('a', wire), report('b', wire, '2026-05-01')]);
    await analyse(ids);
    expect(await links()).toEqual([]);
  });

  it('are let go and found anew when a text changes', async () => {
    const [first, second, third] = await insert(
      [wire, wire, wire].map((t, n) => report(`${n}`, t)),
    );
    await analyse([first!, second!, third!]);
    const change = { id: first!, title: null, text: unlike, byline: null };
    await store.db.transaction().execute((tx) => reviseReports(tx, sourceId, [change], new Date()));
    await analyse([first!]);
    expect(await links()).toEqual([{ report_id: third, first_id: second, kind: 'exact' }]);
  });

  it('find their new first when the first is taken back with its import', async () => {
    const [first, second, third] = await insert(
      [wire, wire, wire].map((text, n) => report(`${n}`, text)),
    );
    await analyse([first!, second!, third!]);
    await store.db.transaction().execute((tx) => removeReports(tx, [first!]));
    expect(await links()).toEqual([]);
    await analyse([second!, third!]);
    expect(await links()).toEqual([{ report_id: third, first_id: second, kind: 'exact' }]);
  });

  it('count like any report, and are left out of the list on request', async () => {
    const ids = await insert([wire, wire, unlike].map((text, n) => report(`${n}`, text)));
    await analyse(ids);
    await rollUpDirtyDays(store.db, 10);
    const query = { from: '2026-03-01', to: '2026-03-02', limit: 10, relevant: 'true' } as const;
    const all = await listReports(store.db, { ...query, copies: 'all' });
    const first = await listReports(store.db, { ...query, copies: 'first' });
    expect([all.total, all.items.length]).toEqual([3, 3]);
    expect([first.total, first.items.map(({ id }) => id)]).toEqual([2, [ids[2], ids[0]]]);
  });
});
