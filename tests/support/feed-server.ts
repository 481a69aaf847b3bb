import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** One answer of the server. A function decides by request, for what no table can say. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Wait before the head is sent. */
  delayMs?: number;
}
export type Route =
  | Answer
  | ((request: IncomingMessage, response: ServerResponse) => Answer | undefined);

export interface FeedServer {
  /** `http://127.0.0.1:port` without a slash. */
  url: string;
  port: number;
  /** Requests as they came, newest last. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
  set(path: string, route: Route): void;
  /** Most requests that were open at the same time. */
  peak(): number;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.rdf': 'application/rdf+xml',
  '.json': 'application/feed+json',
  '.html': 'text/html; charset=utf-8',
};

/** A web server on loopback: answers set by path, and below them the files of a folder with their ETag. */
export async function startFeedServer(folder?: string): Promise<FeedServer> {
  const routes = new Map<string, Route>();
  const requests: FeedServer['requests'] = [];
  let open = 0;
  let peak = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    requests.push({ path, headers: request.headers });
    peak = Math.max(peak, ++open);
    response.on('close', () => open--);
    const route = routes.get(path) ?? fileAnswer(folder, path, request);
    const answer = typeof route === 'function' ? route(request, response) : route;
    if (answer) setTimeout(() => send(response, answer), answer.delayMs ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    set: (path, route) => routes.set(path, route),
    peak: () => peak,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}

function fileAnswer(folder: string | undefined, path: string, request: IncomingMessage): Answer {
  const file = folder === undefined ? null : readFile(join(folder, normalize(path)));
  if (file === null) return { status: 404, body: 'not here' };
  const etag = `"${file.length}-${path}"`;
  if (request.headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
  return { headers: { etag, 'content-type': types[extname(path)] ?? 'text/plain' }, body: file };
}

function readFile(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
