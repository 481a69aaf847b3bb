import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normaliseItem } from '../../core/collection/items/normalise-item.ts';
import { settingsSchema } from '../../core/config.ts';
import { migrate } from '../../db/migrate.ts';
import { openEmbedded, type Store } from '../../db/open.ts';
import { addSource } from '../../db/stores/sources.ts';
import { parseFeed } from '../../worker/feed/parse-feed.ts';
import { parseBare } from '../../worker/feed/parse-rss-parser.ts';
import { collectSourceJob } from '../../worker/jobs/collect-source.ts';
import { openWork, type Work } from '../../worker/open-work.ts';
import { collectSource } from '../../worker/queue/jobs.ts';
import type { JobQueue } from '../../worker/queue/open.ts';
import type { BenchFigure } from './figure.ts';
import { generatedFeeds } from './generated-feeds.ts';

const job = { key: '', kind: collectSource.name, isLastAttempt: false, runId: 0, checkpoint: null };
const itemsPerFeed = 25;
const now = new Date('2026-01-01T00:00:00Z');

/** The same documents through bare rss-parser and through each stage of ours. */
export async function benchCollect({ reports }: { reports: number }): Promise<BenchFigure[]> {
  const feeds = generatedFeeds(Math.ceil(reports / itemsPerFeed), itemsPerFeed);
  const documents = feeds.map((text) => Buffer.from(text));
  const items = documents.length * itemsPerFeed;
  const kilobytes = Math.round(documents.reduce((sum, { length }) => sum + length, 0) / 1024);
  const note = `${documents.length} feeds of ${itemsPerFeed} items, ${Math.round(kilobytes / documents.length)} kB each`;
  const measure = async (name: string, act: () => Promise<unknown>): Promise<BenchFigure> => {
    const started = performance.now();
    await act();
    const seconds = (performance.now() - started) / 1000;
    return { measure: name, value: Math.round(items / seconds), unit: 'items/s', note };
  };

  for (const text of feeds.slice(0, 20))
    await Promise.all([parseBare(text), readWhole(Buffer.from(text))]);
  return [
    await measure('bare rss-parser, parseString', () => each(feeds, 1, parseBare)),
    await measure('decode, clean, parse', () => each(documents, 1, (bytes) => parseFeed(bytes))),
    await measure('and normalise', () => each(documents, 1, readWhole)),
    ...(await benchStored(documents, measure)),
  ];
}

async function readWhole(bytes: Uint8Array): Promise<unknown> {
  const { items, language } = await parseFeed(bytes);
  return items.map((raw) => normaliseItem(raw, { now, language }));
}

/** As the product does it: reading in threads, as many sources at once as it collects, an embedded store. */
async function benchStored(
  documents: Uint8Array[],
  measure: (name: string, act: () => Promise<unknown>) => Promise<BenchFigure>,
): Promise<BenchFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-bench-'));
  const store = await openEmbedded(folder);
  const work = openBenchWork(store, documents);
  try {
    await migrate(store.db);
    const ids = await addSources(store, documents.length);
    const { feeds } = work.context;
    return [
      await measure('the same, in threads', () =>
        each(documents, collectSource.concurrency, (bytes) => feeds.read(bytes)),
      ),
      await measure('and stored', () =>
        each(ids, collectSource.concurrency, (sourceId) =>
          collectSourceJob(work.context, { ...job, payload: { sourceId } }),
        ),
      ),
    ];
  } finally {
    await work.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The product's own parts, but for the web and the queue: documents come from memory, no analysis is asked for. */
function openBenchWork(store: Store, documents: Uint8Array[]): Work {
  const queue = { add: async () => {} } as unknown as JobQueue;
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const settings = settingsSchema.parse({});
  const work = openWork({ settings, log, store, queue, collects: false });
  const headers = { etag: null, lastModified: null, contentType: null, permanentUrl: null };
  const fetch = async (url: string) => {
    const bytes = documents[Number(url.split('/').at(-1))]!;
    return {
      kind: 'ok' as const,
      status: 200,
      bytes,
      finalUrl: 'https://sample.invalid/',
      ...headers,
    };
  };
  return { ...work, context: { ...work.context, fetcher: { ...work.context.fetcher, fetch } } };
}

async function addSources(store: Store, count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let at = 0; at < count; at++) {
    const name = `Feed ${at}`;
    const row = { name, url: `https://sample.invalid/${at}`, publisher: name, kind: 'press' };
    ids.push((await addSource(store.db, { ...row, country: null, language: null }, now)).id);
  }
  return ids;
}

async function each<T>(
  values: readonly T[],
  atOnce: number,
  act: (value: T, at: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < values.length; at = next++) await act(values[at]!, at);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
