import { oneLine } from '../../core/collection/clean-text.ts';
import { decodeEntities } from '../../core/collection/decode-entities.ts';
import { readAttributes } from '../../core/collection/scan-xml.ts';

/** A feed a web page points to. */
export interface FoundFeed {
  url: string;
  title: string | null;
  /** Announced by the page for programs, or only a link a reader could click. */
  announced: boolean;
}

/** Enough of a page for its head and, on small sites, the feed icon at its foot. */
const longestPage = 2 * 1024 * 1024;

/**
 * The feeds of a web page, best first: those it announces in its head, news before comments, then links whose
 * address or text says feed. Empty where it names none.
 */
export function findFeeds(html: string, pageUrl: string): FoundFeed[] {
  const page = html.slice(0, longestPage).replace(/<!--[\s\S]{0,100000}?-->/g, ' ');
  const base = baseOf(page, pageUrl);
  const found = new Map<string, FoundFeed>();
  for (const feed of [...announced(page, base), ...linked(page, base)]) {
    if (!found.has(feed.url)) found.set(feed.url, feed);
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b)).slice(0, 20);
}

function rank(feed: FoundFeed): number {
  const comments = /comment|kommentar|comentario/i.test(`${feed.url} ${feed.title ?? ''}`);
  return (feed.announced ? 0 : 2) + (comments ? 1 : 0);
}

function baseOf(page: string, pageUrl: string): string {
  const raw = /<base\b([^<>]{0,2000})>/i.exec(page)?.[1];
  const href = raw === undefined ? undefined : readAttributes(raw).get('href');
  return absolute(href, pageUrl) ?? pageUrl;
}

const feedType = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|rss|atom|feed)\b/i;

function* announced(page: string, base: string): Generator<FoundFeed> {
  for (const [, raw = ''] of page.matchAll(/<link\b([^<>]{0,2000})>/gi)) {
    const attributes = readAttributes(raw.replace(/\/\s*$/, ''));
    const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const type = attributes.get('type') ?? '';
    // WordPress announces its programming interface as JSON of no particular kind.
    if (!relations.includes('alternate') && !relations.includes('feed')) continue;
    if (!feedType.test(type.trim()) && !relations.includes('feed')) continue;
    const url = absolute(attributes.get('href'), base);
    const title = oneLine(decodeEntities(attributes.get('title') ?? '')) || null;
    if (url) yield { url, title, announced: true };
  }
}

const feedAddress =
  /(?:\/(?:rss|feeds?|atom)(?:[/?.#]|$)|[?&](?:feed|format|type)=(?:rss|atom)|\.(?:rss|atom|rdf)(?:$|\?)|(?:rss|atom|feed|index)\w*\.xml(?:$|\?))/i;

function* linked(page: string, base: string): Generator<FoundFeed> {
  for (const [, raw = '', text = ''] of page.matchAll(/<a\b([^<>]{0,2000})>([^<]{0,200})/gi)) {
    const url = absolute(readAttributes(raw).get('href'), base);
    if (!url || !feedAddress.test(url)) continue;
    yield { url, title: oneLine(decodeEntities(text)) || null, announced: false };
  }
}

function absolute(href: string | undefined, base: string): string | null {
  const text = decodeEntities(href?.trim() ?? '')
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  if (text === '' || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
