import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createAnalyser } from '../../core/analysis/analyser.ts';
import type { Store } from '../../db/open.ts';
import { readReport } from '../../db/reads/reports.ts';
import { oweAnalysis, owedReports, storeAnalyses, versionId } from '../../db/stores/analyses.ts';
import { insertReports, type NewReport } from '../../db/stores/reports.ts';
import { keptRevisions, reviseReports, type SentAgain } from '../../db/stores/revisions.ts';
import { addSource } from '../../db/stores/sources.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';

const analyser = createAnalyser();
const monday = new Date('2026-03-02T10:00:00Z');
const later = (hours: number): Date => new Date(monday.getTime() + hours * 3_600_000);

const report = (key: string, text = 'Customs officers seized 12 kg of cocaine.'): NewReport => ({
  keys: [`url:${key}`],
  publishedAt: new Date('2026-03-01T12:00:00Z'),
  title: 'Cocaine seized',
  text,
  url: null,
  publisher: null,
  language: 'en',
});

onBothEngines('reports that their publisher changes', (start) => {
  let engine: EngineUnderTest;
  let store: Store;
  let gazette: number;
  let herald: number;

  beforeAll(async () => {
    engine = start();
    store = await openMigrated(engine);
    const source = (name: string) => ({
      name,
      url: null,
      publisher: name,
      country: null,
      language: 'en',
      kind: 'press',
    });
    gazette = (await addSource(store.db, source('Gazette'), monday)).id;
    herald = (await addSource(store.db, source('Herald'), monday)).id;
  }, 60_000);

  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  beforeEach(async () => {
    await sql`truncate undercurrent.report cascade`.execute(store.db);
  });

  const insert = async (own: NewReport): Promise<number> => {
    const stored = await store.db.transaction().execute((tx) => insertReports(tx, gazette, [own]));
    await analyse();
    return stored.range!.firstId;
  };
  const revise = (sent: SentAgain[], now = later(1), sourceId = gazette) =>
    store.db.transaction().execute((tx) => reviseReports(tx, sourceId, sent, now));
  const sent = (id: number, text: string, title: string | null = 'Cocaine seized'): SentAgain => ({
    id,
    title,
    text,
    byline: null,
  });
  const owed = () => owedReports(store.db, 0, Number.MAX_SAFE_INTEGER, 100);
  const analyse = async (batch?: Awaited<ReturnType<typeof owed>>) => {
    const version = await versionId(store.db, { taxonomy: 't', lexicon: 'l', gazetteer: 'g' });
    const rows = (batch ?? (await owed())).map(({ id, mark, ...input }) => ({
      id,
      mark,
      analysis: analyser.analyse(input),
    }));
    await store.db.transaction().execute((tx) => storeAnalyses(tx, version, rows));
  };

  it('says what it says now, keeps what it said, and is analysed again', async () => {
    const id = await insert(report('a'));
    expect(await revise([sent(id, 'Customs officers seized 40 kg of cocaine.')])).toEqual([id]);
    const changed = await readReport(store.db, id);
    expect(changed).toMatchObject({
      text: 'Customs officers seized 40 kg of cocaine.',
      publishedAt: '2026-03-01T12:00:00.000Z',
      revisedAt: later(1).toISOString(),
      revisions: [
        {
          number: 1,
          title: 'Cocaine seized',
          text: 'Customs officers seized 12 kg of cocaine.',
          replacedAt: later(1).toISOString(),
        },
      ],
    });
    expect((await owed()).map((each) => [each.id, each.text])).toEqual([
      [id, 'Customs officers seized 40 kg of cocaine.'],
    ]);
  });

  it('changes nothing when the same is sent again, cut, or with other quotes', async () => {
    const id = await insert(report('a'));
    for (const text of [
      'Customs officers seized 12 kg of cocaine.',
      'Customs officers seized…',
      '“Customs officers” seized 12 kg of cocaine',
    ])
      expect(await revise([sent(id, text)])).toEqual([]);
    expect((await readReport(store.db, id)).revisions).toEqual([]);
    expect(await owed()).toEqual([]);
  });

  it('is revised once by a job that is repeated, and by two processes at once', async () => {
    const id = await insert(report('a'));
    const change = [sent(id, 'Customs officers seized 40 kg of cocaine.')];
    const both = await Promise.all([revise(change), revise(change)]);
    expect(both.flat()).toEqual([id]);
    expect(await revise(change)).toEqual([]);
    expect((await readReport(store.db, id)).revisions).toHaveLength(1);
  });

  it('takes a text that comes back at once for an old copy, and later for a change', async () => {
    const id = await insert(report('a'));
    await revise([sent(id, 'Customs officers seized 40 kg of cocaine.')]);
    const back = [sent(id, 'Customs officers seized 12 kg of cocaine.')];
    expect(await revise(back, later(2))).toEqual([]);
    expect(await revise(back, later(48))).toEqual([id]);
  });

  it('belongs to its source, and to no two entries', async () => {
    const id = await insert(report('a'));
    const [one, other] = [sent(id, 'Another text altogether.'), sent(id, 'A third text.')];
    expect(await revise([one], later(1), herald)).toEqual([]);
    expect(await revise([one, other])).toEqual([]);
    expect(await revise([one, one])).toEqual([id]);
  });

  it('keeps the first text and the latest of a page that changes all day', async () => {
    const id = await insert(report('a', 'Update 0.'));
    for (let n = 1; n <= keptRevisions + 5; n++) await revise([sent(id, `Update ${n}.`)], later(n));
    const { revisions, text } = await readReport(store.db, id);
    expect(text).toBe(`Update ${keptRevisions + 5}.`);
    expect(revisions).toHaveLength(keptRevisions);
    expect(revisions.at(-1)).toMatchObject({ number: 1, text: 'Update 0.' });
    expect(revisions[0]!.text).toBe(`Update ${keptRevisions + 4}.`);
  });

  it('keeps the text of the article, and takes only a title from the feed', async () => {
    const id = await insert(report('a'));
    const article = 'The whole article, which the feed does not have.';
    await sql`update undercurrent.report set text = ${article}, text_from = 'article' where id = ${id}`.execute(
      store.db,
    );
    expect(await revise([sent(id, 'Customs officers seized 12 kg of cocaine.')])).toEqual([]);
    expect(await revise([sent(id, 'Short.', 'More cocaine seized')])).toEqual([id]);
    expect(await readReport(store.db, id)).toMatchObject({
      title: 'More cocaine seized',
      text: article,
      revisions: [{ title: 'Cocaine seized', text: article }],
    });
  });

  it('stays owed when it changes while its former text is being analysed', async () => {
    const id = await insert(report('a'));
    await store.db.transaction().execute((tx) => oweAnalysis(tx, [id]));
    const being = await owed();
    await revise([sent(id, 'Customs officers seized 40 kg of cocaine.')]);
    await analyse(being);
    expect(await owed()).toHaveLength(1);
    await analyse();
    expect(await owed()).toEqual([]);
  });
});
