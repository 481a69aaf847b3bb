import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, launchBrowser, listen } from '../support/browser.ts';
import { type MockApi, startMockApi } from '../support/mock-api.ts';

/** Axe walks forty rows of thirty cells; on a busy machine that takes its time. */
const TIMEOUT = 60_000;
const web = fileURLToPath(new URL('../../build/web', import.meta.url));
const variants = {
  light: { colorScheme: 'light', viewport: { width: 1360, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1360, height: 900 } },
  phone: {
    colorScheme: 'light',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  },
} as const;

/** Axe takes longest over the many cells of an overview: its variants are judged once per colour scheme. */
const judgedOnDesktopOnly = ['overview by type and share', 'overview under filters', 'the sample'];

/** Where, what must be there before it is judged, and over which data. */
const screens: [name: string, path: string, ready: string, data: 'full' | 'empty' | 'sample'][] = [
  ['overview', '/', '.heat td', 'full'],
  ['overview by type and share', '/?period=all&by=type&measure=share', '.heat td', 'full'],
  ['overview under filters', '/?regions=019,ZA&groups=drugs&q=coast', '.heat td', 'full'],
  ['overview of a period without reports', '/?from=1990-01-01&to=1990-02-01', '.uc-empty', 'full'],
  ['reports', '/reports', '.report-row', 'full'],
  ['an open report', '/reports/2', '.report-facts', 'full'],
  ['sources', '/sources', '.source-table td', 'full'],
  ['a source', '/sources/3', '.volume-bar', 'full'],
  ['a source that fails', '/sources/5', '.source-facts', 'full'],
  ['coverage', '/coverage?period=30d', '.heat td', 'full'],
  ['coverage without sources', '/coverage', '.uc-empty', 'empty'],
  ['catalogue', '/catalogue', '.catalogue-name', 'full'],
  ['watch terms', '/words', '.words-changes', 'full'],
  ['watch terms before the first', '/words', '.uc-empty', 'empty'],
  ['quality', '/quality', '.drift-bar', 'full'],
  ['quality before there are figures', '/quality', '.uc-empty', 'empty'],
  ['jobs', '/jobs', '.uc-job', 'full'],
  ['an empty store', '/', '.start-way', 'empty'],
  ['the sample', '/', '.heat td', 'sample'],
  ['an address that is no page', '/nowhere', 'h1', 'full'],
];

const browser: Browser | null = await launchBrowser();
let apis: Record<'full' | 'empty' | 'sample', MockApi>;

beforeAll(async () => {
  const [full, empty, sample] = await Promise.all([
    startMockApi({ web }),
    startMockApi({ web, empty: true }),
    startMockApi({ web }),
  ]);
  sample.data.workspace = 'sample';
  apis = { full, empty, sample };
});

afterAll(async () => {
  await browser?.close();
  await Promise.all(Object.values(apis ?? {}).map((api) => api.close()));
});

describe.skipIf(browser === null).each(Object.entries(variants))(
  'screens, %s',
  (variant, options) => {
    let context: BrowserContext;
    beforeAll(async () => {
      context = await browser!.newContext({ ...options, reducedMotion: 'reduce' });
    });
    afterAll(() => context.close());

    it.each(screens)(
      '%s: axe finds nothing, the console is clean, nothing sticks out',
      async (...screen) => {
        const [name, path, ready, data] = screen;
        const page = await context.newPage();
        const complaints = listen(page);
        await page.goto(apis[data].url + path);
        await page.waitForSelector(ready);
        await page.waitForLoadState('networkidle');
        if (variant !== 'phone' || !judgedOnDesktopOnly.includes(name)) {
          expect(await accessibilityFaults(page)).toEqual([]);
        }
        expect(complaints).toEqual([]);
        const overhang = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overhang).toBeLessThanOrEqual(0);
        const banner = await page.getByText('Sample data: generated, not real.').count();
        expect(banner).toBe(data === 'sample' ? 1 : 0);
        await page.close();
      },
      TIMEOUT,
    );
  },
);
