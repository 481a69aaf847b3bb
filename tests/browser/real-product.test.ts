import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reports } from '../../core/contract/reports.ts';
import type { Trends } from '../../core/contract/trends.ts';
import { accessibilityFaults, launchBrowser, listen } from '../support/browser.ts';
import {
  type RunningServer,
  startServer,
  temporaryFolder,
  untilCounted,
} from '../support/running-product.ts';
import { sampleFile } from '../support/sample-file.ts';

const browser: Browser | null = await launchBrowser();

/** From an empty folder to a report's evidence, as an analyst goes, with nothing stood in for. */
describe.skipIf(browser === null)('the product in a browser', { timeout: 90_000 }, () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'archive.jsonl');
  let server: RunningServer;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    writeFileSync(file, sampleFile(800));
    server = await startServer({ DATA_DIR: join(folder.path, 'data') });
    page = await browser!.newPage({
      viewport: { width: 1360, height: 900 },
      reducedMotion: 'reduce',
    });
    complaints = listen(page);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    folder.remove();
  });

  it('greets an empty store with three ways to begin', async () => {
    await page.goto(server.url);
    await page.getByRole('heading', { name: 'Welcome to Undercurrent' }).waitFor();
    expect(await page.locator('.start-way').count()).toBe(3);
  });

  it('takes a file by its page and shows how far it is', async () => {
    await page.setInputFiles('.uc-drop input[type=file]', file);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.locator('.import-card .uc-job').waitFor();
    await untilCounted(server.client);
  });

  it('shows the trend, and the numbers of the page are the numbers of the store', async () => {
    await page.goto(`${server.url}/?period=all`);
    await page.locator('.recharts-line-curve').first().waitFor();
    const trends = await server.client.get<Trends>('/trends?by=group&limit=8');
    const largest = trends.series[0]!;
    const legend = page.locator('.legend-entry').first();
    expect(await legend.textContent()).toBe(`${largest.name}${largest.total}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('filters by region and crime type, and opens a report with the words that decided', async () => {
    await page.getByRole('button', { name: 'Regions', exact: true }).click();
    await page.getByLabel('Find a region or country').fill('europe');
    await page
      .getByRole('checkbox', { name: /^Europe/ })
      .first()
      .click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Crime types', exact: true }).click();
    await page.getByRole('checkbox', { name: /^Drugs/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).search).toMatch(/groups=drugs/);
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    await page.locator('.report-row').first().waitFor();
    const expected = await server.client.get<Reports>('/reports?regions=150&groups=drugs');
    await page.getByText(`${expected.total} reports, newest first`).waitFor();
    await page.locator('.report-row').first().click();
    await page.locator('.report mark').first().waitFor();
    const words = await page.locator('.report mark').allTextContents();
    expect(words.join('').trim()).not.toBe('');
    expect(new URL(page.url()).pathname).toBe(`/reports/${expected.items[0]!.id}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('opens the sample archive with a mark on every screen, and goes back', async () => {
    await page.goto(`${server.url}/start`);
    await page.getByRole('button', { name: 'Open the sample archive' }).click();
    await page.getByText('Sample data: generated, not real.').waitFor({ timeout: 30_000 });
    for (const path of ['/', '/reports', '/sources', '/catalogue', '/jobs']) {
      await page.goto(server.url + path);
      await page.getByText('Sample data: generated, not real.').waitFor();
    }
    await page.getByRole('button', { name: 'Back to my data' }).first().click();
    await expect
      .poll(async () => page.getByText('Sample data: generated, not real.').count(), {
        timeout: 30_000,
      })
      .toBe(0);
  });

  it('left the console clean', () => {
    expect(complaints).toEqual([]);
  });
});
