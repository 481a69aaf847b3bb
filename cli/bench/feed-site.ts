import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { generateSample } from '../../core/sample/generate-sample.ts';
import { sampleFeedFormats, writeSampleFeed } from '../../core/sample/sample-feed.ts';
import { hostAddress, type SiteOptions, type SiteReport } from './local-hosts.ts';

const itemsEach = 10;
/** Every feed publishes this often, which a source answers with the shortest interval there is. */
const gap = 10 * 60_000;
const poolSize = 20_000;

const { hosts } = workerData as SiteOptions;
const started = Date.now();
const pool = Array.from({ length: poolSize / 2_000 }, (_, seed) =>
  generateSample({ seed: seed + 1, end: new Date(started), reports: 2_000 }),
).flat();
const answers: Record<number, number> = {};

/** Every feed has items of its own that come on time, and keeps its rhythm: item n of feed f is always the same. */
function feedText(feed: number, newest: number, origin: string): string {
  const items = Array.from({ length: itemsEach }, (_, back) => {
    const number = newest - back;
    const at = (((feed * 7919 + number * 13) % poolSize) + poolSize) % poolSize;
    const url = `${origin}/items/${feed}/${number}`;
    const publishedAt = new Date(number * gap + phaseOf(feed));
    return { ...pool[at]!, guid: `${feed}/${number}`, url, publishedAt };
  });
  const format = sampleFeedFormats[feed % sampleFeedFormats.length]!;
  const { language } = items[0]!;
  return writeSampleFeed(format, {
    title: `Feed ${feed}`,
    url: `${origin}/${feed}`,
    language,
    items,
  });
}

function phaseOf(feed: number): number {
  return (feed * 104_729) % gap;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const feed = Number((request.url ?? '').slice(1));
  if (feed % 500 === 250) return; // a server that takes the question and never answers
  const status = feed % 50 === 49 ? 503 : feed % 100 === 50 ? 404 : 200;
  const newest = Math.floor((Date.now() - phaseOf(feed)) / gap);
  const etag = `"${newest}"`;
  if (status !== 200) send(response, status, {}, 'No.');
  else if (request.headers['if-none-match'] === etag) send(response, 304, { etag }, '');
  else {
    const headers = { etag, 'content-type': 'application/xml; charset=utf-8' };
    send(response, 200, headers, feedText(feed, newest, `http://${request.headers.host}`));
  }
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string,
): void {
  answers[status] = (answers[status] ?? 0) + 1;
  response.writeHead(status, headers).end(body);
}

async function listen(host: string, port: number): Promise<number> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return (server.address() as AddressInfo).port;
}

const port = await listen(hostAddress(0), 0);
for (let host = 1; host < hosts; host++) await listen(hostAddress(host), port);
const tell = () => parentPort!.postMessage({ port, answers } satisfies SiteReport);
setInterval(tell, 1000);
tell();
