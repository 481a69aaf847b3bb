import http, { type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Job } from '../../core/contract/jobs.ts';
import type { Reports } from '../../core/contract/reports.ts';
import type { CrimeMap, Matrix, Trends } from '../../core/contract/trends.ts';
import { crimeTypes } from '../../core/taxonomy/taxonomy.ts';
import { endpoints } from '../../server/app.ts';
import {
  type RunningServer,
  startServer,
  temporaryFolder,
  untilCounted,
} from '../support/running-product.ts';
import { sampleFile } from '../support/sample-file.ts';

const folder = temporaryFolder();
let server: RunningServer;
/** A job that checked a list of feeds; job 1 is the import. */
let listId: number;

beforeAll(async () => {
  server = await startServer({ DATA_DIR: folder.path });
  await server.client.upload(
    '/uploads?name=archive.jsonl&country=NL',
    'application/octet-stream',
    sampleFile(600),
  );
  await untilCounted(server.client);
  const opml = '<opml><body><outline xmlUrl="ftp://example.org/feed"/></body></opml>';
  listId = (await server.client.upload<Job>('/sources/opml', 'text/xml', opml)).id;
}, 90_000);

afterAll(async () => {
  await server.stop();
  folder.remove();
});

const get = <T>(path: string) => server.client.get<T>(path);
const request = (path: string, init?: RequestInit) => fetch(`${server.url}/api/v1${path}`, init);

describe('every answer', () => {
  const queries: Record<string, string[]> = {
    '/trends': [
      '',
      '?by=type&measure=share',
      '?by=region&regions=150',
      '?by=total&bucket=day&groups=drugs',
      '?languages=es&bucket=year',
    ],
    '/matrix': ['', '?by=group&regions=002'],
    '/map': ['', '?groups=cyber', '?regions=142&languages=zh'],
    '/reports': ['', '?relevant=any&limit=3', '?q=cocaine'],
  };
  const readable = endpoints.filter(
    ({ method, response }) => method === 'get' && !('mediaType' in response),
  );

  it.each(
    readable.flatMap(({ path, response }) =>
      (queries[path] ?? ['']).map((query) => [path + query, response as z.ZodType] as const),
    ),
  )('of GET %s keeps its contract', async (path, schema) => {
    const id = path === '/jobs/:id/feeds' ? listId : 1;
    const parsed = schema.safeParse(await get(path.replace(':id', String(id))));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it('stands in the OpenAPI document, and the document names nothing else', async () => {
    const document = await get<{
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
    }>('/openapi.json');
    expect(document.openapi).toBe('3.1.0');
    const documented = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(documented.sort()).toEqual(
      endpoints.map(({ method, path }) => `${method} ${path.replace(':id', '{id}')}`).sort(),
    );
    const names = Object.values(document.paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('carries an ETag, and is not sent twice', async () => {
    const first = await ask('/trends', {});
    const again = await ask('/trends', { 'if-none-match': first.headers.etag! });
    expect([first.status, again.status, again.body]).toEqual([200, 304, '']);
  });

  it('is packed for who can unpack it', async () => {
    const { headers } = await ask('/regions', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
  });

  it('forbids scripts from elsewhere and framing', async () => {
    const policy = (await request('/health')).headers.get('content-security-policy')!;
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
  });
});

describe('the numbers', () => {
  const sum = (values: (number | null)[]) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);

  it('agree between trend, matrix and list for every crime type', async () => {
    const trends = await get<Trends>('/trends?by=type&limit=50&bucket=month');
    const matrix = await get<Matrix>('/matrix?by=type');
    for (const { key, total, values } of trends.series) {
      expect(sum(values), key).toBe(total);
      expect(matrix.rows.find((row) => row.key === key)?.values, key).toEqual(values);
      expect((await get<Reports>(`/reports?types=${key}&limit=1`)).total, key).toBe(total);
    }
    expect(trends.series.length).toBeGreaterThan(30);
  });

  it('agree between the map and the list of a country', async () => {
    const map = await get<CrimeMap>('/map');
    for (const { country, reports } of map.countries.slice(0, 12)) {
      expect((await get<Reports>(`/reports?regions=${country}&limit=1`)).total, country).toBe(
        reports,
      );
    }
    expect((await get<Reports>('/reports?limit=1')).total).toBe(map.reports);
  });

  it('are the same counted from buckets and from reports', async () => {
    const everyLanguage = 'languages=en,es,fr,pt,ru,ar,zh,und';
    for (const query of [
      'by=group',
      'by=type&groups=drugs',
      'by=region',
      'by=region&regions=150',
      'by=total',
      'by=total&types=homicide',
      'by=type&regions=419',
    ]) {
      const fromBuckets = await get<Trends>(`/trends?${query}&limit=50&bucket=month`);
      const fromReports = await get<Trends>(
        `/trends?${query}&limit=50&bucket=month&${everyLanguage}`,
      );
      const byKey = ({ series }: Trends) =>
        Object.fromEntries(series.map(({ key, values }) => [key === 'all' ? 'all' : key, values]));
      expect(byKey(fromReports), query).toEqual(byKey(fromBuckets));
      expect(fromReports.reports).toBe(fromBuckets.reports);
    }
  });

  it('count a report once that meets a filter twice', async () => {
    const both = await get<Trends>('/trends?by=total&groups=drugs,cyber');
    const one = (await get<Reports>('/reports?groups=drugs&limit=1')).total;
    const other = (await get<Reports>('/reports?groups=cyber&limit=1')).total;
    expect(both.reports).toBeLessThanOrEqual(one + other);
    expect(both.reports).toBe((await get<Reports>('/reports?groups=drugs,cyber&limit=1')).total);
  });

  it('are the same for half-open ranges however they are cut', async () => {
    const count = async (from: string, to: string) =>
      (await get<Trends>(`/trends?by=total&from=${from}&to=${to}`)).reports;
    expect(
      (await count('2024-01-01', '2025-03-15')) + (await count('2025-03-15', '2026-01-01')),
    ).toBe(await count('2024-01-01', '2026-01-01'));
  });

  it('never give a series more points than a screen can show', async () => {
    for (const range of [
      'from=2025-06-01&to=2025-12-01',
      'from=2023-01-01&to=2026-01-01',
      'from=1990-01-01&to=2026-01-01',
    ]) {
      expect((await get<Trends>(`/trends?${range}`)).starts.length, range).toBeLessThanOrEqual(202);
    }
  });
});

describe('the list of reports', () => {
  it('comes in pages that neither lose nor repeat one', async () => {
    const all = (await get<Reports>('/reports?relevant=any&limit=200')).total;
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Reports = await get<Reports>(
        `/reports?relevant=any&limit=37${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([all, all]);
  });

  it('is newest first', async () => {
    const times = (await get<Reports>('/reports?limit=100')).items.map(
      ({ publishedAt }) => publishedAt,
    );
    expect(times).toEqual([...times].sort().reverse());
  });

  it('has evidence that points at words of the report', async () => {
    const { items } = await get<Reports>('/reports?limit=40');
    for (const { id } of items) {
      const report = await get<{
        title: string | null;
        text: string;
        labels: {
          type: string;
          evidence: { field: 'title' | 'text'; start: number; end: number }[];
        }[];
      }>(`/reports/${id}`);
      for (const { type, evidence } of report.labels) {
        expect(crimeTypes).toContain(type);
        expect(evidence.length, `report ${id}`).toBeGreaterThan(0);
        for (const { field, start, end } of evidence)
          expect((report[field] ?? '').slice(start, end).trim(), `report ${id}`).not.toBe('');
      }
    }
  });

  it('takes any search text without a fault', async () => {
    for (const q of [
      "'; drop table x --",
      '"',
      '(((',
      'a & | !',
      '%',
      '\\',
      '🚢',
      ':*',
      'a\u0000b',
    ]) {
      expect((await request(`/reports?q=${encodeURIComponent(q)}`)).status, q).toBe(200);
    }
  });
});

describe('a request at fault', () => {
  it.each([
    ['/trends?by=nothing', 400, /query.by/],
    ['/trends?types=cocaine', 400, /"cocaine" is not a crime type/],
    ['/trends?groups=drug', 400, /"drug" is not a crime group/],
    ['/map?regions=ZZ', 400, /"ZZ" is neither/],
    ['/trends?kinds=blog', 400, /"blog" is not a kind/],
    ['/reports?sources=1;2', 400, /not the id of a source/],
    ['/reports?limit=9999', 400, /query.limit/],
    ['/reports?cursor=abc', 400, /cursor/],
    ['/trends?from=2024-13-01', 400, /query.from/],
    ['/trends?from=2025-01-01&to=2024-01-01', 400, /range is empty/],
    ['/trends?from=0001-01-01&to=9999-01-01', 400, /longer than 200 years/],
    ['/reports/999999', 404, /no report 999999/],
    ['/reports/x', 400, /whole number/],
    ['/reports/99999999999999999999', 400, /whole number/],
    ['/nothing', 404, /nothing at GET/],
    ['/trends?region=150', 400, /region/],
    ['/map?regions=150&foo=1', 400, /foo/],
  ])('%s is told what is wrong', async (path, status, detail) => {
    const response = await request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/application\/problem\+json/);
    expect(await response.json()).toMatchObject({
      status,
      detail: expect.stringMatching(detail),
      instance: `/api/v1${path}`,
    });
  });

  it('with a broken body is told so', async () => {
    const response = await request('/sources', {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(400);
  });

  it('with a file of an unknown kind is told before the file is kept', async () => {
    const response = await request('/uploads?name=report.docx', { method: 'POST', body: 'x' });
    expect(await response.json()).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/report.docx cannot be imported: its name must end in/),
    });
    const map = await request('/uploads?name=a.csv&map=nonsense', { method: 'POST', body: 'x' });
    expect(await map.json()).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/nonsense/),
    });
  });

  it('from another site changes nothing', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'http://evil.example' },
      { origin: 'null' },
    ]) {
      const response = await request('/sources', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: '{"url":"https://a.example/feed"}',
      });
      expect(response.status, JSON.stringify(headers)).toBe(400);
    }
    expect((await get<{ items: unknown[] }>('/sources')).items).toHaveLength(1);
  });
});

describe('the page', () => {
  it('is served for every address of the dashboard, and never for the API', async () => {
    for (const path of ['/', '/reports', '/reports/5?regions=150']) {
      const response = await fetch(server.url + path, { headers: { accept: 'text/html' } });
      expect([path, response.status, response.headers.get('content-type')]).toEqual([
        path,
        200,
        expect.stringMatching(/html/),
      ]);
    }
    expect(
      (await fetch(`${server.url}/api/v2/x`, { headers: { accept: 'text/html' } })).status,
    ).toBe(404);
    expect((await fetch(`${server.url}/assets/none.js`)).status).toBe(404);
  });
});

/** `fetch` asks past every cache as soon as it is given an ETag; a browser does not. */
function ask(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = http.get(`${server.url}/api/v1${path}`, { headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body }),
      );
    });
    asked.on('error', reject);
  });
}
