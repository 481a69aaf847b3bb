import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { labelOfTime, quarterHour, timeOfLabel } from '../../core/collection/gdelt/list-files.ts';
import type { Store } from '../../db/open.ts';
import { addSource, findCollectedSource } from '../../db/stores/sources.ts';
import type { FetchResult } from '../../worker/fetch/fetch-bytes.ts';
import { collectSourceJob } from '../../worker/jobs/collect-source.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';
import { gkgRow, title } from '../support/gkg.ts';
import { answer, noPage, type TestContext, workContext } from '../support/work-context.ts';

const base = 'http://gdelt.example/gdeltv2';
const start = Date.UTC(2026, 5, 1);
const label = (quarter: number): string => labelOfTime(new Date(start + quarter * quarterHour));
const row = (quarter: number, at: number): string =>
  gkgRow({
    id: `${label(quarter)}-${at}`,
    date: label(quarter),
    url: `https://gazette.example/${label(quarter)}/${at}`,
    extras: title(`Cocaine seized ${quarter}.${at}`),
  });
const packed = (lines: string[]): Uint8Array =>
  zipSync({ 'gkg.csv': Buffer.from(`${lines.join('\n')}\n`) }, { mtime: '2026-06-01' });

/** GDELT as far as it has published: `rows` reports in every file, some files otherwise. */
interface Gdelt {
  newest: number;
  rows: number;
  files: Map<number, FetchResult>;
}

function webOf(gdelt: Gdelt) {
  const fileAt = (quarter: number): FetchResult =>
    gdelt.files.get(quarter) ??
    answer(packed(Array.from({ length: gdelt.rows }, (_, at) => row(quarter, at))));
  return (url: string, { etag }: { etag?: string | null }): FetchResult => {
    if (url.endsWith('lastupdate.txt')) {
      const tag = `"${gdelt.newest}"`;
      if (etag === tag) return { kind: 'not-modified', permanentUrl: null };
      const file = fileAt(gdelt.newest);
      const bytes = file.kind === 'ok' ? file.bytes : Buffer.alloc(0);
      const md5 = createHash('md5').update(bytes).digest('hex');
      return answer(`${bytes.length} ${md5} ${base}/${label(gdelt.newest)}.gkg.csv.zip\n`, tag);
    }
    const time = /(\d{14})\.gkg/.exec(url)?.[1];
    return fileAt((timeOfLabel(time!)!.getTime() - start) / quarterHour);
  };
}

onBothEngines('collecting GDELT', (startEngine) => {
  let engine: EngineUnderTest;
  let store: Store;
  let sourceId: number;
  let gdelt: Gdelt;
  let context: TestContext;

  beforeAll(async () => {
    engine = startEngine();
    store = await openMigrated(engine);
  });
  afterAll(async () => {
    await store.close();
    await engine.stop();
  });
  beforeEach(async () => {
    await sql`truncate undercurrent.report, undercurrent.source restart identity cascade`.execute(
      store.db,
    );
    const source = {
      name: 'GDELT',
      url: `${base}/lastupdate.txt`,
      publisher: 'GDELT Project',
      country: null,
      language: null,
      kind: 'research',
      connector: 'gdelt' as const,
    };
    sourceId = (await addSource(store.db, source, new Date())).id;
    gdelt = { newest: 0, rows: 3, files: new Map() };
    context = workContext(store, webOf(gdelt), () => new Date(start + 86_400_000));
  });

  const poll = () =>
    collectSourceJob(context, {
      key: 'collect-source/1',
      kind: 'collect-source',
      payload: { sourceId },
      isLastAttempt: false,
      runId: 1,
      checkpoint: null,
    });
  const source = () =>
    store.db.selectFrom('source').selectAll().where('id', '=', sourceId).executeTakeFirstOrThrow();
  const titles = async () =>
    (await store.db.selectFrom('report').select('title').orderBy('id').execute()).map(
      (report) => report.title,
    );
  const reports = async () => (await titles()).length;
  const files = () =>
    context.fetched.splice(0).flatMap((url) => /(\d{14})\.gkg/.exec(url)?.[1] ?? []);

  it('begins with the newest file and asks for the analysis of what it brought', async () => {
    await poll();
    expect(await titles()).toEqual([
      'Cocaine seized 0.0',
      'Cocaine seized 0.1',
      'Cocaine seized 0.2',
    ]);
    expect(context.asked).toEqual(['analyse-reports']);
    expect(await source()).toMatchObject({
      reason: null,
      etag: '"0"',
      poll_seconds: 900,
      poll_reason: 'GDELT publishes every 15 minutes.',
      position: { done: label(0), gaps: [] },
    });
  });

  it('keeps the hints beside the report, and no text', async () => {
    await poll();
    const report = await store.db.selectFrom('report').selectAll().executeTakeFirstOrThrow();
    expect(report).toMatchObject({
      text: '',
      publisher: 'gazette.example',
      declared_language: 'en',
      url: `https://gazette.example/${label(0)}/0`,
      published_at: new Date(start),
      hints: {
        from: 'gdelt',
        themes: [{ theme: 'DRUG_TRADE', offset: 40 }, { theme: 'TAX_FNCACT_POLICE' }],
        places: [{ name: 'Lagos, Lagos, Nigeria', country: 'NG' }],
      },
    });
  });

  it('reads only what is new, and only asks whether anything is', async () => {
    await poll();
    files();
    await poll();
    expect(files()).toEqual([]);
    gdelt.newest = 3;
    await poll();
    expect(files()).toEqual([label(1), label(2), label(3)]);
    expect(await reports()).toBe(12);
  });

  it('goes a long way back in steps of a day, and then waits for a quarter of an hour', {
    timeout: 60_000,
  }, async () => {
    gdelt.rows = 1;
    await poll();
    files();
    gdelt.newest = 120;
    await poll();
    expect(files()).toHaveLength(96);
    expect(await source()).toMatchObject({
      poll_reason: 'It is catching up: 24 files of 15 minutes are still to be read.',
      poll_seconds: 300,
      etag: null,
    });
    await poll();
    expect(files()).toHaveLength(24);
    expect(await reports()).toBe(121);
    expect(await source()).toMatchObject({ poll_seconds: 900, etag: '"120"' });
  });

  it('gives up what is more than a week behind, and says so', { timeout: 60_000 }, async () => {
    gdelt.rows = 0;
    gdelt.newest = -1000;
    await poll();
    gdelt.newest = 0;
    await poll();
    const { position, poll_reason } = await source();
    expect(position).toMatchObject({
      done: label(-576),
      gaps: [{ from: label(-999), to: label(-672), why: 'more than seven days behind' }],
    });
    expect(poll_reason).toContain('576 files of 15 minutes are still to be read');
    expect(files()).toHaveLength(1 + 96);
  });

  it('passes over a file that GDELT left out, and says so', async () => {
    await poll();
    gdelt.newest = 2;
    gdelt.files.set(1, noPage());
    await poll();
    expect(await reports()).toBe(6);
    expect(await source()).toMatchObject({
      reason: null,
      poll_reason:
        'GDELT publishes every 15 minutes. Not read: 2026-06-01 00:15 (missing at GDELT).',
      position: { done: label(2) },
    });
  });

  it('waits for a newest file that is listed and not there yet', async () => {
    await poll();
    gdelt.newest = 1;
    gdelt.files.set(1, noPage());
    await poll();
    expect(await source()).toMatchObject({
      reason: `GDELT’s file ${label(1)} is not there yet.`,
      position: { done: label(0) },
    });
    gdelt.files.clear();
    await poll();
    expect(await source()).toMatchObject({ reason: null, position: { done: label(1) } });
    expect(await reports()).toBe(6);
  });

  it.each([
    ['cut off', packed([row(1, 0), row(1, 1)]).subarray(0, 120), 'is no zip archive, or cut off'],
    ['a page of HTML', Buffer.from('<html>Sorry</html>'.repeat(9)), 'is no zip archive'],
  ])('fetches a file that is %s again, and gives it up the second time', async (_, bytes, why) => {
    await poll();
    gdelt.newest = 2;
    gdelt.files.set(1, answer(bytes));
    await poll();
    expect((await source()).reason).toContain(why);
    expect((await source()).position).toMatchObject({ done: label(0), damaged: label(1) });
    await poll();
    expect(await source()).toMatchObject({
      reason: null,
      position: { done: label(2), damaged: null, gaps: [{ from: label(1), to: label(1) }] },
    });
    expect(await reports()).toBe(6);
  });

  it('does not read a newest file whose check sum is another one', async () => {
    await poll();
    gdelt.newest = 1;
    const web = webOf(gdelt);
    context = workContext(store, (url, request) =>
      url.includes(label(1)) ? answer(packed([row(1, 7)])) : web(url, request),
    );
    await poll();
    expect(await reports()).toBe(3);
    expect((await source()).reason).toContain('does not match the check sum');
  });

  it('passes over damaged rows, and rows that are none of ours, and keeps the others', async () => {
    gdelt.files.set(
      0,
      answer(
        packed([
          row(0, 0),
          'a row of one column',
          gkgRow({ themes: 'EDUCATION,1' }),
          gkgRow({ extras: title('x'.repeat(10_000_000)) }),
          gkgRow({
            id: 'n',
            url: 'https://gazette.example/n',
            extras: title('Nul\0s in \0 a title'),
          }),
          gkgRow({ collection: '2', url: 'BBC Monitoring' }),
          row(0, 1),
        ]),
      ),
    );
    await poll();
    expect(await titles()).toEqual(['Cocaine seized 0.0', 'Nuls in a title', 'Cocaine seized 0.1']);
  });

  it('says when the list is no list', async () => {
    context = workContext(store, () => answer('<html>Welcome</html>'));
    await poll();
    expect(await source()).toMatchObject({
      reason: 'This is no list of GDELT’s files of the knowledge graph.',
      hard_failures: 1,
      position: null,
    });
  });

  it('keeps what it has read when the network fails on the way, and goes on from there', async () => {
    await poll();
    gdelt.newest = 4;
    const down: FetchResult = { kind: 'failed', hard: false, reason: 'Down.', retryAfter: null };
    gdelt.files.set(3, down);
    await poll();
    expect(await source()).toMatchObject({ reason: 'Down.', position: { done: label(2) } });
    gdelt.files.clear();
    files();
    await poll();
    expect(files()).toEqual([label(3), label(4)]);
    expect(await reports()).toBe(15);
  });

  it('loses and doubles nothing when it dies between two batches of a file', async () => {
    gdelt.rows = 700;
    const { db } = store;
    let transactions = 0;
    const dying = new Proxy(db, {
      get: (target, key) => {
        if (key === 'transaction' && ++transactions === 3) throw new Error('killed');
        const value = Reflect.get(target, key) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    context = workContext({ ...store, db: dying }, webOf(gdelt));
    await expect(poll()).rejects.toThrow('killed');
    expect(await reports()).toBe(500);
    expect((await findCollectedSource(db, sourceId))!.position).toBeNull();
    context = workContext(store, webOf(gdelt));
    await poll();
    expect(await reports()).toBe(700);
    expect(new Set(await titles()).size).toBe(700);
    expect((await source()).position).toMatchObject({ done: label(0) });
  });
});
