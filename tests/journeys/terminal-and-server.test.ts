import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Health } from '../../core/contract/health.ts';
import type { Reports } from '../../core/contract/reports.ts';
import { startServer, temporaryFolder } from '../support/running-product.ts';
import { sampleFile } from '../support/sample-file.ts';

const program = fileURLToPath(new URL('../../build/cli/main.js', import.meta.url));

function undercurrent(
  dataDir: string,
  ...args: string[]
): Promise<{ code: number | null; output: string; notes: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir };
    const child = spawn(process.execPath, [program, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [output, notes] = ['', ''];
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (notes += chunk));
    child.once('exit', (code) => resolve({ code, output, notes }));
  });
}

describe('the terminal and a running product on one data folder', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'reports.jsonl');
  const data = join(folder.path, 'data');
  writeFileSync(file, `${sampleFile(300)}\nnot json\n{"text":"no date"}\n`);
  afterAll(() => folder.remove());

  it('imports alone, names bad lines, and ends with the figures', async () => {
    const { code, output, notes } = await undercurrent(data, 'import', file, '--source', 'Archive');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ read: 302, added: 300, duplicates: 0, rejected: 2 });
    expect(notes).toMatch(/line 301: not valid JSON/);
    expect(notes).toMatch(/line 302: no date/);
    expect(notes).toMatch(/Say which field is which with --map/);
  }, 180_000);

  it('works through the product that holds the folder, and adds nothing twice', async () => {
    const server = await startServer({ DATA_DIR: data });
    expect(await server.client.get<Health>('/health')).toMatchObject({
      reports: 300,
      engine: 'embedded',
      dataFolder: data,
    });
    const again = await undercurrent(data, 'import', file, '--source', 'Archive');
    expect(JSON.parse(again.output)).toMatchObject({ added: 0, sameAs: 1 });
    expect(again.notes).toMatch(/was imported on .* nothing was done/);
    const results = join(folder.path, 'results.csv');
    const insistent = await undercurrent(
      data,
      ...['import', file, '--source', 'Archive', '--again', '--results', results],
    );
    expect(JSON.parse(insistent.output)).toMatchObject({ added: 0, duplicates: 300 });
    const rows = readFileSync(results, 'utf8').trim().split('\r\n');
    expect(rows).toHaveLength(303);
    expect(rows[1]).toMatch(/^1,duplicate,\d+,$/);
    expect(rows[301]).toBe('301,rejected,,not valid JSON');
    const listed = await undercurrent(data, 'sources', 'list');
    expect(JSON.parse(listed.output)).toMatchObject({
      name: 'Archive',
      state: 'archive',
      reports: 300,
    });
    expect((await server.client.get<Reports>('/reports?relevant=any&limit=1')).total).toBe(300);
    expect(await server.stop()).toBe(0);
  }, 180_000);

  it('gives up at once on a file that is damaged, and leaves nothing of it', async () => {
    const damaged = join(folder.path, 'damaged.jsonl.gz');
    writeFileSync(damaged, gzipSync(sampleFile(50)).subarray(0, 2_000));
    const { code, notes } = await undercurrent(data, 'import', damaged);
    expect([code, notes]).toEqual([
      1,
      expect.stringMatching(/damaged.jsonl.gz.* is damaged or cut off/),
    ]);
    expect(notes).not.toMatch(/trying again/);
    expect((await undercurrent(data, 'import', file, '--country', 'XX')).notes).toMatch(
      /not an ISO 3166-1/,
    );
    expect(
      (await undercurrent(data, 'import', file, '--map', 'foo=bar')).notes.trim().split('\n'),
    ).toHaveLength(1);
  }, 180_000);

  it('refuses a second product on the folder with a sentence that says what to do', async () => {
    const server = await startServer({ DATA_DIR: data });
    await expect(startServer({ DATA_DIR: data })).rejects.toThrow(
      /in use: process \d+ holds it and answers at http:\/\/localhost:\d+.*DATA_DIR/,
    );
    expect((await server.client.get<Health>('/health')).status).toBe('ok');
    await server.stop();
  }, 180_000);

  it('opens the sample archive beside the own data, and goes back', async () => {
    const server = await startServer({ DATA_DIR: data });
    const sample = await server.client.send<Health>('PUT', '/workspace', { workspace: 'sample' });
    expect(sample).toMatchObject({ workspace: 'sample', dataFolder: join(data, 'sample') });
    await expect
      .poll(async () => (await server.client.get<Health>('/health')).sources, { timeout: 20_000 })
      .toBeGreaterThan(20);
    const own = await server.client.send<Health>('PUT', '/workspace', { workspace: 'own' });
    expect(own).toMatchObject({ workspace: 'own', reports: 300, sources: 1 });
    await server.stop();
  }, 90_000);

  it('says what is wrong with a file before it starts anything', async () => {
    expect(await undercurrent(data, 'import', '/nowhere.jsonl')).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/\/nowhere.jsonl cannot be read/),
    });
    expect(await undercurrent(data, 'import', join(folder.path, 'x.docx'))).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/must end in/),
    });
  });
});
