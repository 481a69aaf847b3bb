import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createAnalyser } from '../../core/analysis/analyser.ts';
import type { Correction } from '../../core/analysis/judgement.ts';
import type { Store } from '../../db/open.ts';
import { storeAnalyses, versionId } from '../../db/stores/analyses.ts';
import { rollUpDirtyDays } from '../../db/stores/buckets.ts';
import { correctReport, undoCorrection } from '../../db/stores/corrections.ts';
import { insertReports } from '../../db/stores/reports.ts';
import { addSource } from '../../db/stores/sources.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';

const now = new Date('2024-03-02T08:00:00Z');
const analyser = createAnalyser();
const text =
  'Customs officers in Rotterdam seized 400 kg of cocaine; a cocaine smuggler was arrested.';
const analysis = analyser.analyse({
  title: null,
  text,
  language: 'en',
  publisherCountry: 'NL',
});
const nothing: Correction = { relevant: null, types: null, countries: null };

onBothEngines('corrections', (start) => {
  let engine: EngineUnderTest;
  let store: Store;
  let report: number;

  beforeAll(async () => {
    engine = start();
    store = await openMigrated(engine);
  });

  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  beforeEach(async () => {
    await sql`truncate undercurrent.source, undercurrent.report_key, undercurrent.bucket, undercurrent.dirty_day cascade`.execute(
      store.db,
    );
    const source = { name: 'Gazette', url: null, publisher: 'Gazette', kind: 'press' };
    const { id } = await addSource(store.db, { ...source, country: 'NL', language: 'en' }, now);
    const given = {
      keys: ['url:a'],
      publishedAt: new Date('2024-03-01T12:00:00Z'),
      title: null,
      text,
      url: null,
      publisher: null,
      language: 'en',
    };
    const inserted = await store.db.transaction().execute((tx) => insertReports(tx, id, [given]));
    report = inserted.range!.firstId;
  });

  const analyse = async (found = analysis) => {
    const version = await versionId(store.db, { taxonomy: 't', lexicon: 'l', gazetteer: 'g' });
    const rows = [{ id: report, analysis: found }];
    await store.db.transaction().execute((tx) => storeAnalyses(tx, version, rows));
    while ((await rollUpDirtyDays(store.db, 100)) > 0);
  };
  const correct = async (part: Partial<Correction>) => {
    const correction = { ...nothing, ...part, note: null, by: 'Ada' };
    await store.db.transaction().execute((tx) => correctReport(tx, report, correction, now));
    while ((await rollUpDirtyDays(store.db, 100)) > 0);
  };
  const undo = async () => {
    await store.db.transaction().execute((tx) => undoCorrection(tx, report, 'Bo', now));
    while ((await rollUpDirtyDays(store.db, 100)) > 0);
  };
  const counted = async () => {
    const { rows } = await store.pool.query(
      'select crime, region from undercurrent.bucket order by crime, region',
    );
    return rows.map(({ crime, region }) => `${crime} ${region}`);
  };

  it('move a report in the charts, and undoing moves it back', async () => {
    await analyse();
    const before = await counted();
    expect(before).toContain('drug-trafficking NL');
    await correct({ types: ['money-laundering'], countries: ['BE'] });
    expect(await counted()).toContain('money-laundering BE');
    expect(await counted()).not.toContain('drug-trafficking NL');
    await undo();
    expect(await counted()).toEqual(before);
  });

  it('take a report that is not about crime out of every chart', async () => {
    await analyse();
    await correct({ relevant: false });
    expect(await counted()).toEqual([]);
  });

  it('undone one by one, bring back each earlier word', async () => {
    await analyse();
    await correct({ countries: ['BE'] });
    await correct({ countries: ['DE'] });
    await undo();
    expect(await counted()).toContain('drug-trafficking BE');
    await undo();
    expect(await counted()).toContain('drug-trafficking NL');
    await expect(undo()).rejects.toThrow('no correction of this report to undo');
  });

  it('stay in force when the report is analysed again, and undoing shows the new analysis', async () => {
    await analyse();
    await correct({ types: ['terrorism'] });
    const { labels } = analysis;
    await analyse({ ...analysis, countries: [{ country: 'PT', weight: 1 }], focus: 'PT', labels });
    expect(await counted()).toContain('terrorism PT');
    await undo();
    expect(await counted()).toContain('drug-trafficking PT');
  });

  it('that confirm change no count and are kept', async () => {
    await analyse();
    const before = await counted();
    await correct({});
    expect(await counted()).toEqual(before);
    const { rows } = await store.pool.query(
      'select made_by, undone_at from undercurrent.correction',
    );
    expect(rows).toEqual([{ made_by: 'Ada', undone_at: null }]);
  });

  it('of a report that is not there, or not analysed yet, are refused with a reason', async () => {
    await expect(correct({ relevant: false })).rejects.toThrow('still being analysed');
    report += 1000;
    await expect(correct({ relevant: false })).rejects.toThrow('There is no report');
  });

  it('made at the same moment wait for each other', async () => {
    await analyse();
    await Promise.all([correct({ countries: ['BE'] }), correct({ countries: ['DE'] }), analyse()]);
    const { rows } = await store.pool.query(
      'select c.countries[1] as said, a.focus as counted from undercurrent.correction c join undercurrent.analysis a using (report_id) order by c.id desc limit 1',
    );
    expect(rows[0].counted).toBe(rows[0].said);
  });
});
