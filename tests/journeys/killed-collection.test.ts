import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelOfTime, quarterHour } from '../../core/collection/gdelt/list-files.ts';
import type { Jobs } from '../../core/contract/jobs.ts';
import type { Reports } from '../../core/contract/reports.ts';
import type { Sources } from '../../core/contract/sources.ts';
import type { Trends } from '../../core/contract/trends.ts';
import { generateSample } from '../../core/sample/generate-sample.ts';
import { sampleFeedFormats, writeSampleFeed } from '../../core/sample/sample-feed.ts';
import { migrate } from '../../db/migrate.ts';
import { openEmbedded, openPostgres, type Store } from '../../db/open.ts';
import { addSource, keepPosition } from '../../db/stores/sources.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { gkgRow, title } from '../support/gkg.ts';
import {
  type RunningServer,
  startProgram,
  startServer,
  temporaryFolder,
} from '../support/running-product.ts';
import { type Services, startServices } from '../support/services.ts';

const feeds = 6;
const perFeed = 20;
/** Each feed also brings the first items of the one before it. */
const shared = 5;
const files = 2;
const rowsPerFile = 120;
const unique = feeds * perFeed + files * rowsPerFile;

const end = new Date('2026-01-01T00:00:00Z');
const reports = generateSample({ end, reports: unique, months: 12 });
const services: Services | null = await startServices();
let web: FeedServer;

const label = (file: number) => labelOfTime(new Date(end.getTime() + file * quarterHour));

function serve(): void {
  for (let feed = 0; feed < feeds; feed++) {
    const own = reports.slice(feed * perFeed, (feed + 1) * perFeed);
    const before = reports.slice((feed - 1) * perFeed).slice(0, feed === 0 ? 0 : shared);
    const format = sampleFeedFormats[feed % sampleFeedFormats.length]!;
    const url = `${web.url}/${feed}`;
    const items = [...before, ...own];
    const body = writeSampleFeed(format, { title: `Feed ${feed}`, url, language: 'en', items });
    web.set(`/${feed}`, { body, delayMs: 30 });
  }
  for (let file = 0; file < files; file++) {
    const start = feeds * perFeed + file * rowsPerFile;
    const rows = reports.slice(start, start + rowsPerFile).map((report, at) =>
      gkgRow({
        id: `${label(file)}-${at}`,
        date: label(file),
        url: report.url,
        themes: 'DRUG_TRADE,4',
        extras: title(report.title.replaceAll('&', '&amp;'), labelOfTime(report.publishedAt)),
      }),
    );
    const body = zipSync({ 'gkg.csv': Buffer.from(rows.join('\n')) });
    web.set(`/${label(file)}.gkg.csv.zip`, { body, delayMs: 150 });
  }
  const newest = `${web.url}/${label(files - 1)}.gkg.csv.zip`;
  web.set('/lastupdate.txt', { body: `1 - ${newest}\n` });
}

async function addSources({ db, close }: Store): Promise<void> {
  await migrate(db);
  const row = { publisher: 'Test', country: null, language: null, kind: 'press' };
  const now = new Date();
  for (let feed = 0; feed < feeds; feed++) {
    await addSource(db, { ...row, name: `Feed ${feed}`, url: `${web.url}/${feed}` }, now);
  }
  const bulk = {
    ...row,
    name: 'Bulk',
    url: `${web.url}/lastupdate.txt`,
    connector: 'gdelt' as const,
  };
  const { id } = await addSource(db, bulk, now);
  await keepPosition(db, id, { done: label(-1) });
  await close();
}

/** Enough to show one report lost or doubled anywhere; which of two feeds brought it first is left to chance. */
async function figures({ client }: RunningServer) {
  const [byType, byRegion, all, sources] = await Promise.all([
    client.get<Trends>('/trends?by=type&limit=50&bucket=month'),
    client.get<Trends>('/trends?by=region&limit=50&bucket=month'),
    client.get<Reports>('/reports?relevant=any&limit=1'),
    client.get<Sources>('/sources'),
  ]);
  return {
    byType: byType.series,
    byRegion: byRegion.series,
    coverage: byType.coverage,
    relevant: byType.reports,
    all: all.total,
    collected: sources.items.reduce((sum, source) => sum + source.reports, 0),
  };
}

/** Every source polled with success, every report analysed, every day counted. */
async function untilCollected({ client }: RunningServer, timeout = 120_000): Promise<void> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const { items } = await client.get<Sources>('/sources');
    const jobs = await client.get<Jobs>('/jobs');
    const open = jobs.items.filter(({ state }) => state === 'waiting' || state === 'running');
    const left = items.filter(({ lastSuccessAt }) => lastSuccessAt === null);
    if (left.length + open.length + jobs.unanalysed + jobs.uncounted === 0) return;
    if (Date.now() > deadline)
      throw new Error(`Not collected in time: ${JSON.stringify([left, open, jobs.unanalysed])}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

const atRandom = () => new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 1300));
const collecting = { COLLECT: 'yes', PRIVATE_ADDRESSES: '127.0.0.1' };
let undisturbed: Awaited<ReturnType<typeof figures>>;

beforeAll(async () => {
  web = await startFeedServer();
  serve();
  const folder = temporaryFolder();
  await addSources(await openEmbedded(folder.path));
  const server = await startServer({ DATA_DIR: folder.path, ...collecting });
  await untilCollected(server);
  undisturbed = await figures(server);
  await server.stop();
  folder.remove();
}, 150_000);

afterAll(async () => {
  await services?.stop();
  await web.close();
});

describe('a collection whose process is killed', () => {
  it('brought every item once when nothing disturbed it', () => {
    expect(undisturbed.all).toBe(unique);
    expect(undisturbed.collected).toBe(unique);
    expect(undisturbed.relevant).toBeGreaterThan(unique / 3);
  });

  it('ends with the same figures in the embedded engine, killed twice', async () => {
    const folder = temporaryFolder();
    await addSources(await openEmbedded(folder.path));
    const environment = { DATA_DIR: folder.path, ...collecting };
    let server = await startServer(environment);
    for (let kill = 0; kill < 2; kill++) {
      await atRandom();
      await server.kill();
      server = await startServer(environment);
    }
    await untilCollected(server);
    expect(await figures(server)).toEqual(undisturbed);
    expect(await server.stop()).toBe(0);
    folder.remove();
  }, 180_000);

  it.skipIf(!services)(
    'ends with the same figures in the scaled engine, each of two workers killed',
    async () => {
      const { databaseUrl, redisUrl } = services!;
      await addSources(await openPostgres(databaseUrl));
      const environment = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, ...collecting };
      const server = await startServer(environment);
      const startWorker = () => startProgram('worker/main.js', environment, /at work/);
      const workers = await Promise.all([startWorker(), startWorker()]);
      for (const at of [0, 1]) {
        await atRandom();
        await workers[at]!.kill();
        workers[at] = await startWorker();
      }
      await untilCollected(server, 150_000);
      expect(await figures(server)).toEqual(undisturbed);
      await Promise.all([...workers.map((worker) => worker.stop()), server.stop()]);
    },
    200_000,
  );
});
