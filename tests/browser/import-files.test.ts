import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Jobs } from '../../core/contract/jobs.ts';
import { accessibilityFaults, launchBrowser, listen } from '../support/browser.ts';
import {
  type RunningServer,
  startServer,
  temporaryFolder,
  untilCounted,
} from '../support/running-product.ts';

const browser: Browser | null = await launchBrowser();
const folder = temporaryFolder();

const table = {
  name: 'raids.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Headline,Body,Datum',
      'Raid one,Police seized cocaine in Rotterdam,03/04/2023',
      'Raid two,Customs found firearms in a container,04/25/2023',
      'Raid three,No date here,soon',
    ].join('\n'),
  ),
};
const gazette = {
  name: 'gazette.pdf',
  mimeType: 'application/pdf',
  buffer: readFileSync(new URL('../fixtures/documents/gazette-en.pdf', import.meta.url)),
};
const broken = { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1') };

describe.skipIf(!browser)('files brought to the page', () => {
  let server: RunningServer;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startServer({ DATA_DIR: folder.path });
    page = await browser!.newPage({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(60_000);
    complaints = listen(page);
    await page.goto(`${server.url}/start`);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    folder.remove();
  });

  const card = (name: string) => page.locator('.import-card', { hasText: name });

  it('have a preview each, and one that is none says why', async () => {
    await page.setInputFiles('.uc-drop input', [table, gazette, broken]);
    await card('raids.csv').getByText('All of the first 3 would be rejected.').waitFor();
    await card('gazette.pdf').getByText('3 pages. It can be read.').waitFor();
    await card('broken.pdf').getByText('Would be rejected: it is damaged or cut off').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 120_000);

  it('are read by the fields that are chosen, with the order of dates in view', async () => {
    const raids = card('raids.csv');
    await raids.getByRole('combobox', { name: 'Date', exact: true }).click();
    await page.getByRole('option', { name: 'Datum' }).click();
    await raids.getByText('1 of the first 3 would be rejected.').waitFor();
    await raids.getByText('4 Mar 2023').waitFor();
    expect(await raids.getByRole('radio', { name: 'its month' }).isChecked()).toBe(true);
    await raids.getByRole('radio', { name: 'its day' }).check();
    await raids.getByText('3 Apr 2023').waitFor();
    await raids.getByRole('radio', { name: 'its month' }).check();
    await raids.getByText('4 Mar 2023').waitFor();
  }, 120_000);

  it('fit on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  }, 60_000);

  it('are imported together, with their results to download', async () => {
    await page.getByRole('button', { name: 'Import all' }).press('Enter');
    await card('raids.csv').getByText('2 added, 0 already there, 1 rejected of 3 read').waitFor();
    await card('gazette.pdf').getByText('1 added, 0 already there').waitFor();
    await card('broken.pdf').getByText('As it stands nothing of it would be kept.').waitFor();
    const waiting = page.waitForEvent('download');
    await card('raids.csv').getByRole('link', { name: 'Results as CSV' }).click();
    const path = await (await waiting).path();
    expect(readFileSync(path, 'utf8')).toMatch(
      /^line,outcome,report,reason\r\n2,added,\d+,\r\n3,added,\d+,\r\n4,rejected,,"""soon""/,
    );
    await untilCounted(server.client);
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 120_000);

  it('that were imported before say so, dropped anywhere on the page', async () => {
    await page.getByRole('button', { name: 'Close all' }).click();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'same.csv', { type: 'text/csv' }));
      const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector('h1')!.dispatchEvent(drop);
    }, table.buffer.toString());
    await card('same.csv').getByRole('button', { name: 'Import', exact: true }).click();
    await card('same.csv').getByText('This file was imported before, as raids.csv').waitFor();
    await card('same.csv').getByRole('button', { name: 'Import it all the same' }).waitFor();
  }, 120_000);

  it('are taken back after a question that names the number', async () => {
    await page.getByRole('link', { name: 'See its results' }).click();
    const raids = page.locator('.uc-job', { hasText: 'raids.csv' });
    await raids.getByRole('button', { name: 'Take back' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter'); // keeping them is what the keyboard stands on
    await raids.getByRole('button', { name: 'Take back' }).click();
    await raids.getByRole('button', { name: 'Remove 2 reports' }).click();
    await page.getByText('It was taken back: 2 reports removed.').waitFor();
    const jobs = await server.client.get<Jobs>('/jobs');
    expect(jobs.items.find(({ kind }) => kind === 'undo-import')?.state).toBe('done');
    expect(complaints).toEqual([]);
  }, 120_000);
});
