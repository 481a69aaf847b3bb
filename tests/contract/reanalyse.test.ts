import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createAnalyser } from '../../core/analysis/analyser.ts';
import type { AnalysisInput, AnalysisVersion } from '../../core/report.ts';
import type { Store } from '../../db/open.ts';
import { storeAnalyses, versionId } from '../../db/stores/analyses.ts';
import { startJob } from '../../db/stores/job-runs.ts';
import { insertReports } from '../../db/stores/reports.ts';
import { addSource } from '../../db/stores/sources.ts';
import type { WorkContext } from '../../worker/context.ts';
import { isOutdated, reanalyseJob } from '../../worker/jobs/reanalyse.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';
import { noPage, workContext } from '../support/work-context.ts';

const now = new Date('2026-06-10T12:00:00Z');
const named = (lexicon: string): AnalysisVersion => ({ taxonomy: 't', lexicon, gazetteer: 'g' });
const text = 'Police in Lima seized 80 kg of cocaine.';
const analysis = createAnalyser().analyse({
  title: null,
  text,
  language: 'en',
  publisherCountry: null,
});

onBothEngines('analysing anew', (start) => {
  let engine: EngineUnderTest;
  let store: Store;
  let ids: number[];

  beforeAll(async () => {
    engine = start();
    store = await openMigrated(engine);
  });
  afterAll(async () => {
    await store.close();
    await engine.stop();
  });
  beforeEach(async () => {
    await sql`truncate undercurrent.source, undercurrent.report_key, undercurrent.job_run, undercurrent.analysis_version restart identity cascade`.execute(
      store.db,
    );
    const source = { name: 'Gazette', url: null, publisher: 'Gazette', kind: 'press' };
    const { id } = await addSource(store.db, { ...source, country: null, language: 'en' }, now);
    const reports = Array.from({ length: 300 }, (_, at) => ({
      keys: [`url:${at}`],
      publishedAt: new Date(Date.UTC(2024, 0, 1 + (at % 50))),
      title: null,
      text,
      url: null,
      publisher: null,
      language: 'en',
    }));
    const { range } = await store.db.transaction().execute((tx) => insertReports(tx, id, reports));
    ids = reports.map((_, at) => range!.firstId + at);
    await analyse('old', ids);
  });

  async function analyse(lexicon: string, chosen: number[]): Promise<void> {
    const version = await versionId(store.db, named(lexicon));
    const rows = chosen.map((id) => ({ id, analysis }));
    await store.db.transaction().execute((tx) => storeAnalyses(tx, version, rows));
  }

  /** Analyses with a version of this name, and is killed before a batch where told. */
  function working(
    lexicon: string,
    dieAt = Number.POSITIVE_INFINITY,
  ): WorkContext & { read: number } {
    const context = { ...workContext(store, noPage, () => now), read: 0 };
    return Object.assign(context, {
      analysis: {
        version: async () => named(lexicon),
        async analyse(inputs: AnalysisInput[]) {
          if (context.read >= dieAt) throw new Error('killed');
          context.read += inputs.length;
          return {
            version: named(lexicon),
            analyses: inputs.map(() => analysis),
          };
        },
        close: async () => {},
      },
    });
  }

  async function run(context: WorkContext): Promise<void> {
    const about = { key: 'reanalyse', kind: 'reanalyse', subject: 'all', unit: 'reports' };
    const { id, checkpoint } = await startJob(store.db, about, now);
    const job = { key: 'reanalyse', kind: 'reanalyse', payload: {}, isLastAttempt: false };
    await reanalyseJob(context, { ...job, runId: id, checkpoint } as never);
  }

  const versions = async () =>
    (
      await store.pool.query(
        `select v.lexicon, count(*)::int as n from undercurrent.analysis a join undercurrent.analysis_version v on v.id = a.version_id group by 1 order by 1`,
      )
    ).rows;

  it('brings every report to the newer words, and says how far it is', async () => {
    const context = working('new');
    expect(await isOutdated(context)).toBe(true);
    await run(context);
    expect(await versions()).toEqual([{ lexicon: 'new', n: 300 }]);
    expect(await isOutdated(context)).toBe(false);
    const { rows } = await store.pool.query('select done, total from undercurrent.job_run');
    expect(rows).toEqual([{ done: 300, total: 300 }]);
  });

  it('goes on where it was killed, without reading anything twice', async () => {
    await expect(run(working('new', 250))).rejects.toThrow('killed');
    expect(await versions()).toEqual([
      { lexicon: 'new', n: 250 },
      { lexicon: 'old', n: 50 },
    ]);
    const again = working('new');
    await run(again);
    expect(again.read).toBe(50);
    expect(await versions()).toEqual([{ lexicon: 'new', n: 300 }]);
  });

  it('starts over when still newer words came in between', async () => {
    await expect(run(working('new', 250))).rejects.toThrow('killed');
    const newest = working('newest');
    await run(newest);
    expect(newest.read).toBe(300);
    expect(await versions()).toEqual([{ lexicon: 'newest', n: 300 }]);
  });

  it('leaves the work of a newer process alone', async () => {
    await analyse('newer', ids);
    const older = working('old');
    expect(await isOutdated(older)).toBe(false);
    await run(older);
    expect(older.read).toBe(0);
  });
});
