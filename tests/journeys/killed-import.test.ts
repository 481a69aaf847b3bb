import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '../../core/contract/jobs.ts';
import type { Reports } from '../../core/contract/reports.ts';
import type { Trends } from '../../core/contract/trends.ts';
import {
  type RunningServer,
  startProgram,
  startServer,
  temporaryFolder,
  untilCounted,
} from '../support/running-product.ts';
import { sampleFile } from '../support/sample-file.ts';
import { type Services, startServices } from '../support/services.ts';

const file = sampleFile(1_500);
const services: Services | null = await startServices();

/** What an analyst sees of an import: enough to show one report lost or doubled anywhere. */
async function figures({ client }: RunningServer) {
  const [byType, byRegion, reports, sources] = await Promise.all([
    client.get<Trends>('/trends?by=type&limit=50&bucket=month'),
    client.get<Trends>('/trends?by=region&limit=50&bucket=month'),
    client.get<Reports>('/reports?relevant=any&limit=1'),
    client.get<{ items: { reports: number }[] }>('/sources'),
  ]);
  return {
    byType: byType.series,
    byRegion: byRegion.series,
    coverage: byType.coverage,
    relevant: byType.reports,
    all: reports.total,
    collected: sources.items.map((source) => source.reports),
  };
}

const upload = (server: RunningServer) =>
  server.client.upload<Job>('/uploads?name=archive.jsonl', 'application/octet-stream', file);

let undisturbed: Awaited<ReturnType<typeof figures>>;

beforeAll(async () => {
  const folder = temporaryFolder();
  const server = await startServer({ DATA_DIR: folder.path });
  await upload(server);
  await untilCounted(server.client);
  undisturbed = await figures(server);
  await server.stop();
  folder.remove();
}, 120_000);

describe('an import whose process is killed', () => {
  it('counted everything when nothing disturbed it', () => {
    expect(undisturbed.all).toBe(1_500);
    expect(undisturbed.relevant).toBeGreaterThan(900);
  });

  it('ends with the same figures in the embedded engine, killed three times on the way', async () => {
    const folder = temporaryFolder();
    let server = await startServer({ DATA_DIR: folder.path });
    await upload(server);
    for (const delay of [500, 1_200, 1_900]) {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await server.kill();
      server = await startServer({ DATA_DIR: folder.path });
    }
    const jobs = await untilCounted(server.client);
    expect(jobs.items.find(({ kind }) => kind === 'import-file')).toMatchObject({
      state: 'done',
      result: { read: 1_500, added: 1_500, duplicates: 0 },
    });
    expect(await figures(server)).toEqual(undisturbed);
    expect(await server.stop()).toBe(0);
    folder.remove();
  }, 180_000);

  it.skipIf(!services)(
    'ends with the same figures in the scaled engine, with one of two workers killed',
    async () => {
      const environment = {
        DATABASE_URL: services!.databaseUrl,
        REDIS_URL: services!.redisUrl,
        COLLECT: 'no',
      };
      const server = await startServer(environment);
      const startWorker = () => startProgram('worker/main.js', environment, /at work/);
      const [doomed, staying] = await Promise.all([startWorker(), startWorker()]);
      await upload(server);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await doomed.kill();
      await untilCounted(server.client, { timeout: 150_000 });
      expect(await figures(server)).toEqual(undisturbed);
      await Promise.all([staying.stop(), server.stop()]);
    },
    200_000,
  );
});

afterAll(() => services?.stop());
