import { Worker } from 'node:worker_threads';
import type { Jobs } from '../../core/contract/jobs.ts';
import type { Sources } from '../../core/contract/sources.ts';
import { migrate } from '../../db/migrate.ts';
import { openEmbedded } from '../../db/open.ts';
import { addSource } from '../../db/stores/sources.ts';
import { threadEntry } from '../../db/thread-entry.ts';
import { type BenchFigure, quantile, round } from './figure.ts';
import { hostAddress, type SiteOptions, type SiteReport } from './local-hosts.ts';
import { type MeasuredProduct, startMeasured } from './product.ts';

const feedsPerHost = 10;
const screens = ['/trends', '/sources', '/reports'];

interface Watch {
  /** Milliseconds of each request, per screen. */
  waits: Map<string, number[]>;
  /** Resident memory in MB, once a second. */
  memory: number[];
  seconds: number;
  /** Of all threads of the product. */
  processorSeconds: number;
  polls: number;
}

/**
 * One product polls local feeds on its own schedule, in real time. First all of them at once, as after an import;
 * then for some minutes as they come. Every feed publishes every ten minutes, so each is asked as often as any
 * source ever is; three in a hundred fail.
 */
export async function benchSources(
  { sources, minutes }: { sources: number; minutes: number },
  say: (line: string) => void,
): Promise<BenchFigure[]> {
  const site = await startSite({ hosts: Math.ceil(sources / feedsPerHost) });
  const product = await startMeasured(
    { COLLECT: 'yes', PRIVATE_ADDRESSES: '127.0.0.0/8' },
    (folder) => addSources(folder, sources, site.addressOf),
  );
  try {
    const first = await watch(product, site, async () => isFirstRoundOver(product, say));
    const end = Date.now() + minutes * 60_000;
    const later = await watch(product, site, async () => Date.now() > end);
    const { items } = await product.client.get<Sources>('/sources');
    const failing = items.filter(({ state }) => state === 'failing' || state === 'off').length;
    const reports = items.reduce((sum, source) => sum + source.reports, 0);
    return [
      ...phase('first round', first),
      ...phase('then', later),
      { measure: 'sources that fail', value: failing, unit: 'sources', note: `${reports} reports` },
      ...memoryFigures(later.memory),
    ];
  } finally {
    await product.close();
    await site.close();
  }
}

async function addSources(folder: string, count: number, addressOf: (feed: number) => string) {
  const store = await openEmbedded(folder);
  await migrate(store.db);
  const row = { publisher: 'Bench', country: null, language: null, kind: 'press' };
  for (let feed = 0; feed < count; feed++) {
    await addSource(store.db, { ...row, name: `Feed ${feed}`, url: addressOf(feed) }, new Date());
  }
  await store.close();
}

interface Site {
  addressOf(feed: number): string;
  answered(): number;
  close(): Promise<unknown>;
}

async function startSite(options: SiteOptions): Promise<Site> {
  const worker = new Worker(threadEntry('./feed-site.js', import.meta.url), {
    workerData: options,
  });
  let last: SiteReport = { port: 0, answers: {} };
  await new Promise<void>((resolve, reject) => {
    worker.on('message', (report: SiteReport) => {
      last = report;
      resolve();
    });
    worker.once('error', reject);
  });
  return {
    addressOf: (feed) => `http://${hostAddress(feed % options.hosts)}:${last.port}/${feed}`,
    answered: () => Object.values(last.answers).reduce((sum, count) => sum + count, 0),
    close: () => worker.terminate(),
  };
}

/** All asked once, but for those that never answer, and everything they brought analysed and counted. */
async function isFirstRoundOver(
  { client }: MeasuredProduct,
  say: (line: string) => void,
): Promise<boolean> {
  const { items } = await client.get<Sources>('/sources');
  const left = items.filter(({ lastPolledAt }) => lastPolledAt === null).length;
  const { unanalysed, uncounted } = await client.get<Jobs>('/jobs');
  say(`${left} feeds to be asked, ${unanalysed} reports to be analysed`);
  return left + unanalysed + uncounted === 0;
}

/** Asks for the screens once a second while the product collects. */
async function watch(
  product: MeasuredProduct,
  site: Site,
  isOver: () => Promise<boolean>,
): Promise<Watch> {
  const waits = new Map(screens.map((screen) => [screen, [] as number[]]));
  const memory: number[] = [];
  const started = performance.now();
  const before = site.answered();
  const usedBefore = product.processorTime() ?? 0;
  do {
    for (const screen of screens) {
      const asked = performance.now();
      await product.client.get(screen);
      waits.get(screen)!.push(performance.now() - asked);
    }
    memory.push(product.memory() ?? 0);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  } while (!(await isOver()));
  const seconds = (performance.now() - started) / 1000;
  const processorSeconds = (product.processorTime() ?? 0) - usedBefore;
  return { waits, memory, seconds, processorSeconds, polls: site.answered() - before };
}

function phase(name: string, { waits, seconds, processorSeconds, polls }: Watch): BenchFigure[] {
  const note = `${polls} answers in ${Math.round(seconds)} s`;
  return [
    { measure: `${name}: polls`, value: round(polls / seconds), unit: 'polls/s', note },
    {
      measure: `${name}: processor`,
      value: Math.round((processorSeconds / seconds) * 100),
      unit: '% of a core',
      note: `${Math.round((processorSeconds * 1000) / Math.max(1, polls))} ms a poll, analysis and these requests included`,
    },
    ...[...waits].map(([screen, times]) => {
      times.sort((a, b) => a - b);
      const value = round(quantile(times, 0.95));
      const note = `p50 ${round(quantile(times, 0.5))}, longest ${round(times.at(-1) ?? 0)}, ${times.length} requests`;
      return { measure: `${name}: GET ${screen}`, value, unit: 'ms p95', note };
    }),
  ];
}

/** The mean of a minute at the start, in the middle and at the end: one collection of garbage says nothing. */
function memoryFigures(memory: number[]): BenchFigure[] {
  const mean = (part: number[]) =>
    Math.round(part.reduce((sum, value) => sum + value, 0) / Math.max(1, part.length));
  const middle = Math.max(0, Math.floor(memory.length / 2) - 30);
  const parts: [string, number[]][] = [
    ['start', memory.slice(0, 60)],
    ['middle', memory.slice(middle, middle + 60)],
    ['end', memory.slice(-60)],
  ];
  return parts.map(([name, part]) => ({
    measure: `memory, ${name}`,
    value: mean(part),
    unit: 'MB',
  }));
}
