import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults, launchBrowser, listen } from '../support/browser.ts';
import { type MockApi, startMockApi } from '../support/mock-api.ts';

const web = fileURLToPath(new URL('../../build/web', import.meta.url));
const browser: Browser | null = await launchBrowser();
let api: MockApi;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  api = await startMockApi({ web });
});

beforeEach(async () => {
  if (browser === null) return;
  const context = await browser.newContext({
    viewport: { width: 1360, height: 900 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  complaints = listen(page);
});

afterEach(async () => {
  api.fail(null);
  await page?.context().close();
});

afterAll(async () => {
  await browser?.close();
  await api.close();
});

async function open(path: string, ready: string): Promise<void> {
  await page.goto(api.url + path);
  await page.waitForSelector(ready);
}

const search = (): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

describe.skipIf(browser === null)('working with the dashboard', { timeout: 60_000 }, () => {
  it('filters by region and type, and goes back', async () => {
    await open('/', '.heat td');
    await page.getByRole('button', { name: 'Regions', exact: true }).click();
    await page.getByLabel('Find a region or country').fill('western africa');
    await page.getByRole('checkbox', { name: /Western Africa/ }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Crime types', exact: true }).click();
    await page.getByRole('button', { name: 'Open Drugs' }).click();
    await page.getByRole('checkbox', { name: /Drug trafficking/ }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(search).toEqual({ regions: '011', types: 'drug-trafficking' });
    await page.goBack();
    await expect.poll(search).toEqual({ regions: '011' });
    await page.getByRole('button', { name: 'Remove the filter Western Africa' }).click();
    await expect.poll(search).toEqual({});
    expect(complaints).toEqual([]);
  });

  it('says which days a preset means, and takes days by hand', async () => {
    await open('/', '.heat td');
    await page.getByRole('button', { name: /12 months/ }).click();
    await page.getByLabel('First day').fill('2026-01-01');
    await page.getByLabel('Last day').fill('2026-01-31');
    await page.getByRole('button', { name: 'Show these days' }).click();
    await expect.poll(search).toEqual({ from: '2026-01-01', to: '2026-02-01' });
  });

  it('isolates a line from the legend and remembers it in the address', async () => {
    await open('/?bucket=month', '.legend-entry');
    const drugs = page.getByRole('button', { name: /^Drugs/ });
    expect(await drugs.getAttribute('aria-pressed')).toBe('true');
    await drugs.click();
    await expect.poll(search).toMatchObject({ hidden: 'drugs' });
    expect(await drugs.getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(search).toEqual({ bucket: 'month' });
  });

  it('draws five lines and the rest, and eight on demand, which the address remembers', async () => {
    await open('/', '.legend-entry');
    const lines = page.locator('.legend-entry');
    expect(await lines.count()).toBe(6);
    expect(await lines.last().textContent()).toMatch(/^Other/);
    await page.getByRole('button', { name: 'More lines' }).click();
    await expect.poll(search).toEqual({ lines: '8' });
    await expect.poll(() => lines.count()).toBe(9);
    await page.getByRole('button', { name: 'Fewer lines' }).click();
    await expect.poll(search).toEqual({});
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => lines.count()).toBe(4);
    expect(complaints).toEqual([]);
  });

  it('opens the reports behind a point, a cell of the table and a cell of the matrix', async () => {
    await open('/?bucket=month&by=total', '.recharts-line-curve');
    const box = (await page.locator('.trend-chart .recharts-surface').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + 20);
    await page.waitForSelector('.report-row');
    expect(search().from).toMatch(/^\d{4}-\d{2}-01$/);
    await open('/?period=90d', '.legend-entry');
    await page.getByRole('button', { name: 'Show as table' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.trend-table tbody a').first().click();
    await page.waitForSelector('.report-row');
    expect(search().groups).toBeDefined();
    await open('/', '.heat td');
    await page.locator('.heat td[tabindex="0"]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.report-row');
    expect(search().types).toBeDefined();
    expect(complaints).toEqual([]);
  });

  it('reads reports by keyboard alone', async () => {
    await open('/reports', '.report-row');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.report h2');
    const first = page.url();
    await page.keyboard.press('j');
    await expect.poll(() => page.url()).not.toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/reports');
    await page.keyboard.press('?');
    await page.getByText('Next report in the list').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('marks the words behind each type, and links safely to the original', async () => {
    await open('/reports/2', '.report-facts');
    expect(await page.locator('.report-evidence').count()).toBeGreaterThan(0);
    const link = page.getByRole('link', { name: 'Open the original' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    const label = page.locator('.report-label').first();
    await label.click();
    expect(await label.getAttribute('aria-pressed')).toBe('true');
  });

  it('corrects a report by hand, and undoes it', async () => {
    await open('/reports/9', '.correction');
    const labels = page.locator('.report-label');
    const before = await labels.allTextContents();
    await page.getByRole('button', { name: 'Correct…' }).click();
    await page.getByRole('combobox', { name: 'Crime types' }).fill('cargo');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('Note').fill('A lorry was emptied');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Corrected by local analyst/).waitFor();
    await page.getByText('A lorry was emptied').waitFor();
    expect(await page.getByText('The analysis said:', { exact: false }).count()).toBe(1);
    await expect.poll(() => labels.count()).toBe(before.length + 1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    await expect.poll(() => labels.allTextContents()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('confirms a report, and takes another out of the charts, each with one click', async () => {
    await open('/reports/9', '.correction');
    await page.getByRole('button', { name: 'Right as it is' }).click();
    await page.getByText(/^Confirmed by local analyst/).waitFor();
    await page.locator('.correction').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Right as it is' }).waitFor();
    await page.getByRole('button', { name: 'Not about crime' }).click();
    await page.getByText(/^Corrected by local analyst/).waitFor();
    await page.getByRole('button', { name: 'Is about crime' }).waitFor();
    await page.getByText('An analyst took it out: not about crime.').waitFor();
    await page.locator('.correction').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Not about crime' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('tries a watch term, watches for it, and takes it back', async () => {
    await open('/words', '.words-table');
    const rows = page.locator('.words-table tbody tr');
    expect(await rows.count()).toBe(1);
    const watch = page.getByRole('button', { name: 'Watch for it' });
    await page.getByRole('combobox', { name: 'Crime type' }).fill('cargo');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Word or phrase' }).fill('curtain slash*');
    expect(await watch.count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText(/^Found in 9 of 148 reports/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await watch.click();
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().textContent()).toContain('curtain slash*');
    await page.getByText('"curtain slash*" is watched for as', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows.count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('learns from corrections, says what came of it, and goes back', async () => {
    await open('/quality', '.model-table');
    const rows = page.locator('.model-table tbody tr');
    await page.getByRole('button', { name: 'Learn from corrections' }).click();
    await page.getByText(/^Put in force: it does no worse/).waitFor();
    await expect.poll(() => rows.count()).toBe(4);
    expect(await rows.first().textContent()).toContain('In force');
    await page.getByRole('button', { name: 'Back to the shipped model' }).click();
    await expect.poll(() => rows.last().textContent()).toContain('In force');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows.first().textContent()).toContain('In force');
    expect(complaints).toEqual([]);
  });

  it('unfolds the figures behind the figures, and shows drift as a table', async () => {
    await open('/quality', '.drift-bar');
    for (const fold of await page.locator('.uc-fold > summary').all()) await fold.click();
    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.getByRole('region', { name: 'Months as a table' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Office on Drugs, press desk' }).click();
    await page.waitForSelector('.source-facts');
    expect(complaints).toEqual([]);
  });

  it('takes a pack back that was switched on', async () => {
    await open('/catalogue', '.catalogue-packs');
    const pack = page.getByRole('button', { name: / of Police and prosecutors/ });
    await pack.click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/removed again/).waitFor();
    await expect.poll(() => pack.isEnabled()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('switches on feeds from the catalogue with a result for each', async () => {
    await open('/catalogue', '.catalogue-name');
    await page.getByRole('button', { name: /Choose all/ }).click();
    await page.getByRole('button', { name: /Switch on \d+ feeds$/ }).click();
    await page.getByRole('heading', { name: 'Result per feed' }).waitFor();
    expect(await page.getByText('added', { exact: true }).count()).toBeGreaterThan(20);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('finds and tests a feed before it is saved, by keyboard alone', async () => {
    await open('/sources', '.source-table');
    await page.getByRole('button', { name: 'Add a feed' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Address').focus();
    await page.keyboard.type('example.org');
    await page.keyboard.press('Enter');
    await page.getByText('2 feeds were found').waitFor();
    await page.getByText('“cocaine trafficking”', { exact: false }).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Crime desk');
    await page.getByLabel('All news').focus();
    await page.keyboard.press('Space');
    await page.getByText('It moved for good').waitFor();
    await page.getByLabel('Name', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('All news was added and will be polled shortly.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('says what to do where no feed was found, and names faults before sending', async () => {
    await open('/sources', '.source-table');
    await page.getByRole('button', { name: 'Add a feed' }).click();
    await page.getByLabel('Address').fill('ftp://nothing.example');
    await page.getByRole('button', { name: 'Find and test' }).click();
    await page.getByText('No feed was found there.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add it untested' }).click();
    await page.getByRole('button', { name: 'Add the feed' }).click();
    await page.getByText('An address that begins with https:// or http://').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('imports a list of feeds with an answer for each, to be downloaded', async () => {
    await open('/sources', '.source-table');
    const opml =
      '<opml><body><outline xmlUrl="https://a.example/rss"/><outline xmlUrl="ftp://b.example/"/></body></opml>';
    const file = { name: 'mine.opml', mimeType: 'text/xml', buffer: Buffer.from(opml) };
    await page.setInputFiles('input[accept*=opml]', file);
    await page.getByRole('button', { name: 'Check and add the feeds' }).click();
    await page.getByText('1 added, 1 refused').waitFor();
    const link = page.getByRole('link', { name: 'Download' });
    expect(await link.getAttribute('href')).toMatch(/\/jobs\/\d+\/feeds\.csv$/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('brings a removed source back', async () => {
    await open('/sources', '.source-table');
    await page.getByRole('button', { name: 'Remove Fiscalía del Norte' }).click();
    const row = page.locator('.source-name', { hasText: 'Fiscalía del Norte' });
    await expect.poll(() => row.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => row.count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('sums up the jobs that run by themselves, and lists them on demand', async () => {
    const untouched = await startMockApi({ web });
    await page.goto(`${untouched.url}/jobs`);
    await page.waitForSelector('.uc-fold');
    expect(await page.locator('.uc-fold').count()).toBe(3);
    expect(await page.getByText('Analysis: Reports').count()).toBe(0);
    await page.locator('summary', { hasText: 'Analysis' }).click();
    await expect.poll(() => page.getByText('Analysis: Reports').count()).toBe(8);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await untouched.close();
  });

  it('opens the sample and comes back', async () => {
    await open('/start', '.start-way');
    await page.getByRole('button', { name: 'Open the sample archive' }).click();
    await page.getByText('Sample data: generated, not real.').waitFor();
    await page.getByRole('button', { name: 'Back to my data' }).first().click();
    await page.getByText('Sample data: generated, not real.').waitFor({ state: 'detached' });
  });

  it("shows the server's own words when it fails, and recovers", async () => {
    api.fail({ status: 503, title: 'The store is away', detail: 'The database does not answer.' });
    await open('/?groups=drugs', '[role=alert]');
    expect(await page.getByText('The database does not answer.').count()).toBeGreaterThan(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    api.fail(null);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.waitForSelector('.figure-value');
  });

  it('says so when the server is gone', async () => {
    const short = await startMockApi({ web });
    await page.goto(short.url);
    await page.waitForSelector('.heat td');
    // Everything that is loaded later is there: what follows is about answers, not about missing parts of the page.
    await page.waitForSelector('.recharts-line-curve');
    await page.waitForLoadState('networkidle');
    await short.close();
    await page.getByText('The server cannot be reached.').waitFor({ timeout: 25_000 });
    expect(await page.locator('.heat td').count()).toBeGreaterThan(0);
  });
});
