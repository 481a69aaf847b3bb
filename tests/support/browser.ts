import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Null where no browser is installed; with REQUIRE_SERVICES=1 that is an error. */
export async function launchBrowser(): Promise<Browser | null> {
  const found = [process.env.CHROMIUM ?? '', ...places].find(
    (path) => path !== '' && existsSync(path),
  );
  if (found) return chromium.launch({ executablePath: found, args: flags });
  if (process.env.REQUIRE_SERVICES === '1')
    throw new Error('REQUIRE_SERVICES=1, but Chromium is not installed.');
  process.stderr.write('skipped: the browser tests, because Chromium is not installed\n');
  return null;
}

/** Collects what a page complains about; a clean page leaves it empty. */
export function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** WCAG 2.2 AA and best practice, in words; empty when axe-core finds nothing. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (...args: unknown[]) => Promise<unknown> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return axe.run(document, { runOnly: tags });
  });
  return (result as AxeResult).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}
