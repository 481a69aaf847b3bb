import { typedAddresses, usualFeedAddresses } from '../../core/collection/feeds/typed-address.ts';
import { canonicalUrl } from '../../core/collection/items/canonical-url.ts';
import type { WorkContext } from '../context.ts';
import { findFeeds } from '../feed/find-feed.ts';
import { type Checked, checkFeed } from './check-feed.ts';

export type FoundFeed = Extract<Checked, { kind: 'feed' }>;

export interface Found {
  feeds: FoundFeed[];
  failures: { url: string; reason: string }[];
}

type Page = Extract<Checked, { kind: 'page' }>;
type Tools = Pick<WorkContext, 'fetcher' | 'feeds' | 'now'>;

/** Feeds of one page that are read; a directory of feeds can name hundreds. */
const mostFeeds = 8;

/** No further request is begun after this: somebody waits for the answer. */
const patienceMs = 45_000;

/**
 * The feeds behind whatever was typed: the address itself, what its page names, then the usual places of its site.
 * Requests follow one another, so that a site is asked the way a reader would.
 */
export async function probeAddress(
  tools: Tools,
  written: string,
  onStep: (url: string) => Promise<void>,
): Promise<Found> {
  const search = new Search(tools, onStep);
  const addresses = typedAddresses(written);
  if (addresses.length === 0)
    search.failures.push({ url: written, reason: 'This is not a web address.' });
  const page = await search.first(addresses);
  if (page !== null) await search.behind(page);
  else if (search.feeds.length === 0 && addresses[0]) await search.frontPage(addresses[0]);
  return { feeds: search.feeds, failures: search.failures };
}

class Search {
  readonly feeds: FoundFeed[] = [];
  readonly failures: Found['failures'] = [];
  readonly #tools: Tools;
  readonly #onStep: (url: string) => Promise<void>;
  readonly #seen = new Set<string>();
  readonly #until: number;

  constructor(tools: Tools, onStep: (url: string) => Promise<void>) {
    this.#tools = tools;
    this.#onStep = onStep;
    this.#until = tools.now().getTime() + patienceMs;
  }

  /** The page at the first of these spellings that answers; null where it is a feed itself or nothing. */
  async first(addresses: readonly string[]): Promise<Page | null> {
    for (const address of addresses) {
      const checked = await this.#look(address);
      if (checked?.kind === 'page') return checked;
      if (checked?.kind === 'feed' || checked?.kind === 'refused') return null;
    }
    return null;
  }

  /** What the page names; where it names none that can be read, the usual places. */
  async behind(page: Page): Promise<void> {
    const named = findFeeds(page.html, page.url);
    const announced = named.filter((feed) => feed.announced);
    for (const { url } of (announced.length > 0 ? announced : named).slice(0, mostFeeds)) {
      await this.#look(url);
    }
    if (this.feeds.length > 0) return;
    for (const url of usualFeedAddresses(page.url)) {
      await this.#look(url);
      if (this.feeds.length > 0) return;
    }
  }

  /** A dead link into a living site: its front page may name the feed's new place. */
  async frontPage(address: string): Promise<void> {
    const { origin, pathname } = new URL(address);
    if (pathname === '/') return;
    const page = await this.first([`${origin}/`]);
    if (page !== null) await this.behind(page);
  }

  async #look(url: string): Promise<Checked | null> {
    // What answers on http only has the same canonical address on https.
    const key = `${url.slice(0, 5)} ${canonicalUrl(url) ?? url}`;
    if (this.#seen.has(key) || this.#tools.now().getTime() > this.#until) return null;
    this.#seen.add(key);
    await this.#onStep(url);
    const checked = await checkFeed(this.#tools, url);
    if (checked.kind === 'feed') this.#keep(checked);
    else this.failures.push({ url, reason: checked.reason });
    return checked;
  }

  #keep(found: FoundFeed): void {
    const identity = canonicalUrl(found.url) ?? found.url;
    if (!this.feeds.some((feed) => (canonicalUrl(feed.url) ?? feed.url) === identity)) {
      this.feeds.push(found);
    }
  }
}
