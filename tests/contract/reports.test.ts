import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { noFacets } from '../../core/classification/facets.ts';
import type { Analysis } from '../../core/report.ts';
import type { Store } from '../../db/open.ts';
import { owedRange, owedReports, storeAnalyses, versionId } from '../../db/stores/analyses.ts';
import { rollUpDirtyDays } from '../../db/stores/buckets.ts';
import { insertReports, type NewReport } from '../../db/stores/reports.ts';
import { addSource } from '../../db/stores/sources.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';

const report = (keys: string[], day = '2024-03-01'): NewReport => ({
  keys,
  publishedAt: new Date(`${day}T12:00:00Z`),
  title: `Report ${keys.join(' ')}`,
  text: 'Customs officers seized cocaine.',
  url: null,
  publisher: null,
  language: 'en',
});

const analysis = (countries: string[], types: [string, string][], relevant = true): Analysis => ({
  language: 'en',
  relevant,
  relevance: relevant ? 0.9 : 0.1,
  labels: types.map(([type, group]) => ({
    type,
    group,
    score: 4,
    evidence: [{ field: 'text', start: 0, end: 7 }],
  })),
  facets: noFacets,
  countries: countries.map((country) => ({ country, weight: 1 / countries.length })),
  focus: countries[0] ?? null,
  places: [],
  wire: null,
  copyKeys: [],
});

onBothEngines('stored reports', (start) => {
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
      country: 'NL',
      language: 'en',
      kind: 'press',
    };
    sourceId = (await addSource(store.db, source, new Date())).id;
  });

  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  beforeEach(async () => {
    await sql`truncate undercurrent.report, undercurrent.report_key, undercurrent.unanalysed, undercurrent.analysis,
      undercurrent.label, undercurrent.bucket, undercurrent.coverage, undercurrent.dirty_day cascade`.execute(
      store.db,
    );
  });

  const insert = (reports: NewReport[]) =>
    store.db.transaction().execute((tx) => insertReports(tx, sourceId, reports));
  const count = async (table: string): Promise<number> =>
    (await store.pool.query(`select count(*)::int as n from undercurrent.${table}`)).rows[0].n;
  const analyse = async (byId: Map<number, Analysis>) => {
    const version = await versionId(store.db, { taxonomy: 't', lexicon: 'l', gazetteer: 'g' });
    const owed = await owedReports(store.db, 0, Number.MAX_SAFE_INTEGER, 1_000);
    const marks = new Map(owed.map(({ id, mark }) => [id, mark]));
    const rows = [...byId].map(([id, analysis]) => ({ id, analysis, mark: marks.get(id) }));
    await store.db.transaction().execute((tx) => storeAnalyses(tx, version, rows));
  };
  const buckets = async () =>
    (
      await store.pool.query(
        `select day, crime, region, reports from undercurrent.bucket order by day, crime, region`,
      )
    ).rows;

  it('stores a report once, however often it comes', async () => {
    expect(await insert([report(['url:a']), report(['url:b'])])).toMatchObject({
      added: 2,
      duplicates: 0,
    });
    expect(await insert([report(['url:a']), report(['url:c']), report(['url:c'])])).toMatchObject({
      added: 1,
      duplicates: 2,
    });
    expect(await count('report')).toBe(3);
    expect(await count('unanalysed')).toBe(3);
  });

  it('knows a report by any of its keys, and learns the new ones', async () => {
    await insert([report(['url:a', 'guid:1'])]);
    expect(await insert([report(['url:b', 'guid:1'])])).toMatchObject({ added: 0, duplicates: 1 });
    expect(await insert([report(['url:b'])])).toMatchObject({ added: 0, duplicates: 1 });
    expect(await count('report')).toBe(1);
    expect(await count('report_key')).toBe(3);
  });

  it('sees through a chain of shared keys within one batch', async () => {
    const result = await insert([report(['url:a']), report(['url:b']), report(['url:a', 'url:b'])]);
    expect(result).toMatchObject({ added: 1, duplicates: 2 });
  });

  it('tells for every report what it is kept as, and whether it was new', async () => {
    const { outcomes: first } = await insert([report(['url:a']), report(['url:b'])]);
    const { outcomes } = await insert([
      report(['url:c']),
      report(['url:a']),
      report(['guid:9', 'url:c']),
    ]);
    expect(first.map(({ isNew }) => isNew)).toEqual([true, true]);
    expect(outcomes.map(({ isNew }) => isNew)).toEqual([true, false, false]);
    expect(outcomes[1]!.id).toBe(first[0]!.id);
    expect(outcomes[2]!.id).toBe(outcomes[0]!.id);
  });

  it('stores nothing twice when two processes bring the same reports at the same moment', async () => {
    const batch = Array.from({ length: 40 }, (_, n) => report([`url:${n}`, `guid:${n}`]));
    const results = await Promise.all([
      insert(batch),
      insert([...batch].reverse()),
      insert(batch.slice(10)),
    ]);
    expect(results.reduce((sum, { added }) => sum + added, 0)).toBe(40);
    expect(await count('report')).toBe(40);
  });

  it('leaves nothing behind when the transaction fails', async () => {
    const failing = store.db.transaction().execute(async (tx) => {
      await insertReports(tx, sourceId, [report(['url:a'])]);
      throw new Error('the process is killed');
    });
    await expect(failing).rejects.toThrow('killed');
    expect(await count('report_key')).toBe(0);
    expect(await insert([report(['url:a'])])).toMatchObject({ added: 1 });
  });

  it('keeps as many reports as there are groups of connected keys, whatever the batches', async () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(keys, { minLength: 1, maxLength: 12 }), async (batch) => {
        await sql`truncate undercurrent.report cascade`.execute(store.db);
        await insert(batch.map((own) => report(own)));
        expect(await count('report')).toBe(connectedGroups(batch));
        expect(await insert(batch.map((own) => report(own)))).toMatchObject({ added: 0 });
      }),
      { numRuns: 25 },
    );
  });

  it('hands out what is owed in order, and no more once it is analysed', async () => {
    const { range } = await insert([report(['url:a']), report(['url:b'], '2024-03-02')]);
    const owed = await owedReports(store.db, range!.firstId, range!.lastId, 10);
    expect(owed.map(({ text, publisherCountry }) => [text, publisherCountry])).toEqual([
      ['Customs officers seized cocaine.', 'NL'],
      ['Customs officers seized cocaine.', 'NL'],
    ]);
    await analyse(
      new Map(owed.map(({ id }) => [id, analysis(['NL'], [['drug-trafficking', 'drugs']])])),
    );
    expect(await owedRange(store.db)).toBeNull();
    expect(await count('label')).toBe(2);
  });

  it('counts a report once per crime type, group, country and area, and the world once', async () => {
    const { range } = await insert([report(['url:a']), report(['url:b'])]);
    await analyse(
      new Map([
        [
          range!.firstId,
          analysis(
            ['NL', 'BE'],
            [
              ['drug-trafficking', 'drugs'],
              ['synthetic-drugs-nps', 'drugs'],
            ],
          ),
        ],
        [range!.lastId, analysis([], [['homicide', 'violence']])],
      ]),
    );
    await rollUpDirtyDays(store.db, 10);
    const rows = await buckets();
    const at = (crime: string, region: string) =>
      rows.find((row) => row.crime === crime && row.region === region)?.reports ?? 0;
    expect(at('all', '001')).toBe(2);
    expect(at('drugs', '001')).toBe(1);
    expect(at('drugs', '155')).toBe(1);
    expect([at('drugs', 'NL'), at('drugs', 'BE'), at('drugs', 'FR')]).toEqual([1, 1, 0]);
    expect([at('drug-trafficking', '150'), at('synthetic-drugs-nps', '150')]).toEqual([1, 1]);
    expect([at('violence', '001'), at('violence', '150')]).toEqual([1, 0]);
  });

  it('rebuilds the same buckets however often the work is repeated', async () => {
    const { range } = await insert([report(['url:a']), report(['url:b'], '2024-03-02')]);
    const analyses = new Map(
      [range!.firstId, range!.lastId].map((id) => [
        id,
        analysis(['NL'], [['homicide', 'violence']]),
      ]),
    );
    await analyse(analyses);
    await rollUpDirtyDays(store.db, 10);
    const first = await buckets();
    await analyse(analyses);
    await analyse(analyses);
    await rollUpDirtyDays(store.db, 10);
    expect(await buckets()).toEqual(first);
    expect(await rollUpDirtyDays(store.db, 10)).toBe(0);
  });

  it('takes back what a better analysis no longer says', async () => {
    const { range } = await insert([report(['url:a'])]);
    await analyse(new Map([[range!.firstId, analysis(['NL'], [['homicide', 'violence']])]]));
    await rollUpDirtyDays(store.db, 10);
    await analyse(new Map([[range!.firstId, analysis(['NL'], [], false)]]));
    await rollUpDirtyDays(store.db, 10);
    expect(await buckets()).toEqual([]);
    expect(await count('label')).toBe(0);
    const { rows } = await store.pool.query(
      'select collected, relevant from undercurrent.coverage',
    );
    expect(rows).toEqual([{ collected: 1, relevant: 0 }]);
  });

  it('passes over a report that was deleted meanwhile', async () => {
    await analyse(new Map([[999_999, analysis(['NL'], [['homicide', 'violence']])]]));
    expect(await count('analysis')).toBe(0);
    expect(await count('label')).toBe(0);
  });
});

/** Reference: how many groups the reports fall into when those that share a key are one. */
function connectedGroups(batch: string[][]): number {
  let groups: Set<string>[] = [];
  for (const keys of batch) {
    const touched = groups.filter((group) => keys.some((key) => group.has(key)));
    groups = groups.filter((group) => !touched.includes(group));
    groups.push(new Set([...keys, ...touched.flatMap((group) => [...group])]));
  }
  return groups.length;
}
