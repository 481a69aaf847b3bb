import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '../../core/contract/jobs.ts';
import type { Preview, Upload } from '../../core/contract/uploads.ts';
import {
  type RunningServer,
  startServer,
  temporaryFolder,
  untilCounted,
} from '../support/running-product.ts';
import { sampleFile } from '../support/sample-file.ts';

const folder = temporaryFolder();
const archive = Buffer.from(sampleFile(400));
const pdf = readFileSync(new URL('../fixtures/documents/gazette-en.pdf', import.meta.url));
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ DATA_DIR: folder.path });
}, 120_000);

afterAll(async () => {
  await server.stop();
  folder.remove();
});

const get = <T>(path: string) => server.client.get<T>(path);
const announce = (name: string, bytes: Uint8Array, more: Record<string, unknown> = {}) =>
  server.client.send<Upload>('POST', '/uploads/announced', { name, size: bytes.length, ...more });
const put = (id: number | null, offset: number, bytes: Uint8Array) =>
  server.client.sendBytes<Upload>('PUT', `/uploads/${id}/bytes?offset=${offset}`, bytes);
const reports = async () => (await get<{ reports: number }>('/health')).reports;

async function settled(id: number): Promise<Job> {
  await expect
    .poll(async () => (await get<Job>(`/jobs/${id}`)).state, { timeout: 60_000 })
    .toMatch(/done|failed|cancelled/);
  return get<Job>(`/jobs/${id}`);
}

/** Promises more bytes than it sends, and hangs up. */
function hangUp(id: number, promised: number, sent: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const call = request(`${server.url}/api/v1/uploads/${id}/bytes?offset=0`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'content-length': promised },
    });
    call.on('error', () => resolve());
    call.write(sent, () => setTimeout(() => call.destroy(), 300));
  });
}

describe('an upload in pieces', () => {
  let jobId: number;

  it('goes on where the connection broke, also after a restart of the server', async () => {
    const { id } = await announce('archive.jsonl', archive, { source: 'Archive' });
    await hangUp(id!, archive.length, archive.subarray(0, 50_000));
    await expect
      .poll(async () => (await get<Upload>(`/uploads/${id}`)).received, { timeout: 20_000 })
      .toBe(50_000);
    await server.kill();
    server = await startServer({ DATA_DIR: folder.path });
    const { received, job } = await get<Upload>(`/uploads/${id}`);
    expect([received, job]).toEqual([50_000, null]);
    await expect(put(id, 10, archive.subarray(10))).rejects.toThrow(/does not go on at byte 10/);
    const whole = await put(id, received, archive.subarray(received));
    expect(whole.job).toMatchObject({ kind: 'import-file', subject: 'archive.jsonl' });
    jobId = whole.job!.id;
    expect((await put(id, archive.length, new Uint8Array())).job?.id).toBe(jobId);
    await untilCounted(server.client);
    expect((await get<Job>(`/jobs/${jobId}`)).result).toMatchObject({ read: 400, added: 400 });
  }, 120_000);

  it('takes no more than was announced', async () => {
    const { id } = await announce('small.jsonl', new Uint8Array(10));
    await expect(put(id, 0, new Uint8Array(11))).rejects.toThrow(/larger than/);
    await server.client.send('DELETE', `/uploads/${id}`);
    await expect(get(`/uploads/${id}`)).rejects.toThrow(/never announced/);
  });

  it('needs not be sent when the same bytes were imported before', async () => {
    const sha256 = createHash('sha256').update(archive).digest('hex');
    const answer = await announce('other name.jsonl', archive, { sha256 });
    expect(answer).toMatchObject({
      id: null,
      job: null,
      earlier: { jobId, name: 'archive.jsonl' },
    });
    const { id } = await announce('other name.jsonl', archive);
    expect((await put(id, 0, archive)).earlier).toMatchObject({ jobId });
    const posted = server.client.upload(
      '/uploads?name=third.jsonl',
      'application/octet-stream',
      archive.toString(),
    );
    await expect(posted).rejects.toThrow(/was imported on .* as archive.jsonl \(job \d+\)/);
  });

  it('is taken back with everything it added', async () => {
    const before = await reports();
    const undo = await server.client.send<Job>('POST', `/jobs/${jobId}/undo`);
    expect(undo).toMatchObject({ kind: 'undo-import', total: 400, unit: 'reports' });
    expect(await settled(undo.id)).toMatchObject({ state: 'done', done: 400 });
    await untilCounted(server.client);
    expect(await reports()).toBe(before - 400);
    expect((await get<Job>(`/jobs/${jobId}`)).result).toMatchObject({ removed: 400 });
    const trends = await get<{ reports: number }>('/trends?by=total&bucket=year');
    expect(trends.reports).toBe(0);
    await expect(server.client.send('POST', `/jobs/${jobId}/undo`)).rejects.toThrow(/already/);
  }, 120_000);
});

describe('a document', () => {
  it('is previewed, imported and answered for', async () => {
    const preview = await server.client.sendBytes<Preview>(
      'POST',
      `/uploads/preview?name=gazette.pdf&size=${pdf.length}`,
      pdf,
    );
    expect(preview).toMatchObject({ pages: 3, sampled: 1, rejected: 0, columns: [] });
    expect(preview.rows[0]).toMatchObject({ publishedAt: '2024-03-05T00:00:00.000Z' });
    const { id } = await announce('gazette.pdf', pdf, { source: 'Gazette', kind: 'official' });
    const { job } = await put(id, 0, pdf);
    expect(await settled(job!.id)).toMatchObject({
      state: 'done',
      result: { read: 1, added: 1, rejected: 0 },
    });
    expect(await server.client.text(`/jobs/${job!.id}/outcomes.csv`)).toMatch(
      /^line,outcome,report,reason\r\n1,added,\d+,\r\n$/,
    );
  }, 120_000);

  it('says in its results why it is none', async () => {
    const { id } = await announce('broken.pdf', Buffer.from('%PDF-1.4 nothing'));
    const { job } = await put(id, 0, Buffer.from('%PDF-1.4 nothing'));
    expect((await settled(job!.id)).result).toMatchObject({ read: 1, added: 0, rejected: 1 });
    const lines = await server.client.text(`/jobs/${job!.id}/outcomes.jsonl`);
    expect(JSON.parse(lines)).toEqual({
      line: 1,
      outcome: 'rejected',
      reportId: null,
      reason: 'it is damaged or cut off',
    });
  }, 120_000);
});

describe('a preview', () => {
  it('tells how a table is understood from its first megabyte', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, n) => `Raid ${n};Cocaine;0${(n % 9) + 1}/25/2023`,
    );
    const csv = Buffer.from(`Titel;Text;Datum\n01/02;x;01/02/2023\n${rows.join('\n')}`);
    const query = `name=a.csv&size=${csv.length}&map=title=Titel,publishedAt=Datum`;
    const found = await server.client.sendBytes<Preview>(
      'POST',
      `/uploads/preview?${query}`,
      csv.subarray(0, 1024 * 1024),
    );
    expect(found).toMatchObject({
      columns: ['Titel', 'Text', 'Datum'],
      map: { title: 'Titel', text: 'Text', publishedAt: 'Datum' },
      sampled: 200,
      rejected: 0,
      dateOrder: { order: 'mdy', from: 'proved', example: '01/02/2023' },
    });
    expect(found.rows[0]?.publishedAt).toBe('2023-01-02T00:00:00.000Z');
  });

  it('refuses what it could not import either', async () => {
    const ask = (query: string, bytes: Uint8Array) =>
      server.client.sendBytes<Preview>('POST', `/uploads/preview?${query}`, bytes);
    await expect(ask('name=a.docx', archive)).rejects.toThrow(/must end in/);
    await expect(ask('name=a.csv', Buffer.from('PK\x03\x04'))).rejects.toThrow(/zip archive/);
    await expect(ask('name=a.csv', new Uint8Array(1024 * 1024 + 1))).rejects.toThrow(/larger/);
    await expect(ask('name=a.csv&map=foo=bar', archive)).rejects.toThrow(/not FIELD=NAME/);
    const packed = gzipSync(archive).subarray(0, 60);
    await expect(ask('name=a.jsonl.gz', packed)).rejects.toThrow(/damaged or cut off/);
  });
});

describe('an import', () => {
  it('can be stopped; what was added stays', async () => {
    const large = Buffer.from(sampleFile(30_000));
    const { id } = await announce('large.jsonl', large);
    let state = await put(id, 0, large);
    while (!state.job) state = await put(id, state.received, large.subarray(state.received));
    await server.client.send('POST', `/jobs/${state.job.id}/cancel`);
    const stopped = await settled(state.job.id);
    expect(stopped.state).toBe('cancelled');
    expect(stopped.result?.added ?? 0).toBeLessThan(30_000);
  }, 120_000);

  it('is asked for its results by its own number only', async () => {
    await expect(server.client.text('/jobs/999999/outcomes.csv')).rejects.toThrow(/no import/);
    await expect(server.client.send('POST', '/jobs/999999/cancel')).rejects.toThrow(/no import/);
  });
});
