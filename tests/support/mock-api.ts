import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { regionsTree } from '../../core/geography/regions.ts';
import { crimeTypesTree } from '../../core/taxonomy/taxonomy.ts';
import { createMockClassifier } from './mock-classifier.ts';
import { createMockData, type MockData } from './mock-data.ts';
import { mockAlarms, mockCoverage, mockDetail } from './mock-health.ts';
import { mockQuality } from './mock-quality.ts';
import { answerMap, answerMatrix, answerTrends } from './mock-trends.ts';

/** A stand-in for the server: the contract's shapes over generated data, for looking at and testing screens. */
export interface MockApi {
  url: string;
  data: MockData;
  /** Every later request is answered like this instead, until it is set to null. */
  fail: (problem: { status: number; title: string; detail: string } | null) => void;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as the real server's: anything inline that slips in shows up as an error in the console. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

export async function startMockApi(options: {
  web: string;
  empty?: boolean;
  port?: number;
}): Promise<MockApi> {
  const data = createMockData({ empty: options.empty ?? false });
  const classifier = createMockClassifier({
    empty: options.empty ?? false,
    jobs: data.jobs().items,
    reports: data.reports,
  });
  let failure: Parameters<MockApi['fail']>[0] = null;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/api/v1/')) return sendFile(options.web, url.pathname, response);
    if (failure && !url.pathname.endsWith('/health')) {
      return sendJson(response, { type: 'about:blank', ...failure }, failure.status);
    }
    void answer(request, url, data, classifier).then(
      (body) => sendJson(response, body ?? notFound, body === undefined ? 404 : 200),
      (error: Error) =>
        sendJson(response, { ...notFound, status: 500, detail: error.message }, 500),
    );
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    data,
    fail: (problem) => {
      failure = problem;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const notFound = {
  type: 'about:blank',
  title: 'Not found',
  status: 404,
  detail: 'There is no such thing.',
};

async function answer(
  request: IncomingMessage,
  url: URL,
  data: MockData,
  classifier: ReturnType<typeof createMockClassifier>,
): Promise<unknown> {
  const path = url.pathname.slice('/api/v1'.length);
  const query = Object.fromEntries(url.searchParams);
  const key = `${request.method} ${path.replace(/\/\d+/, '/:id')}`;
  const id = Number(path.split('/')[2]);
  const body = request.method === 'GET' ? '' : await bodyOf(request);
  switch (key) {
    case 'GET /health':
      return data.health();
    case 'GET /crime-types':
      return crimeTypesTree();
    case 'GET /regions':
      return regionsTree();
    case 'GET /trends':
      return answerTrends(data, query);
    case 'GET /matrix':
      return answerMatrix(data, query);
    case 'GET /map':
      return answerMap(data, query);
    case 'GET /reports':
      return data.page(query);
    case 'GET /reports/:id':
      return data.detail(id);
    case 'GET /sources':
      return { items: data.sources };
    case 'GET /sources/:id': {
      const source = data.sources.find((candidate) => candidate.id === id);
      return source && mockDetail(source);
    }
    case 'GET /coverage':
      return mockCoverage(data.sources, query);
    case 'GET /coverage/alarms':
      return { items: mockAlarms(data.sources) };
    case 'POST /sources':
      return data.addSource(JSON.parse(body));
    case 'PATCH /sources/:id':
      return data.changeSource(id, JSON.parse(body));
    case 'DELETE /sources/:id':
      return data.removeSources([id]).results[0];
    case 'POST /sources/:id/poll':
      return {};
    case 'POST /sources/opml':
      return data.importFeeds(query.name ?? 'feeds.opml', addressesIn(body));
    case 'POST /sources/probe':
      return data.probe(JSON.parse(body).url);
    case 'POST /sources/remove':
      return data.removeSources(JSON.parse(body).ids);
    case 'GET /jobs/:id':
      return data.jobs().items.find((job) => job.id === id);
    case 'GET /jobs/:id/feeds':
      return { items: data.listedFeeds };
    case 'GET /catalogue':
      return data.catalogue();
    case 'POST /catalogue':
      return data.chooseFeeds(JSON.parse(body).keys);
    case 'GET /jobs':
      return data.jobs();
    case 'GET /quality':
      return mockQuality({ empty: data.reports.length === 0, sources: data.sources });
    case 'PUT /workspace':
      data.workspace = JSON.parse(body).workspace;
      return data.health();
    default:
      return classifier[key]?.(id, body);
  }
}

function addressesIn(opml: string): string[] {
  return [...opml.matchAll(/xmlUrl="([^"]+)"/g)].map((match) => match[1]!);
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

function sendJson(response: ServerResponse, body: unknown, status: number): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function sendFile(root: string, path: string, response: ServerResponse): void {
  const file = join(root, normalize(path));
  const found = extname(file) !== '' && existsSync(file) ? file : join(root, 'index.html');
  response.writeHead(200, {
    'content-type': types[extname(found)] ?? 'application/octet-stream',
    'content-security-policy': policy,
  });
  createReadStream(found).pipe(response);
}
