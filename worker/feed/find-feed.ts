import { oneLine } from '../../core/collection/items/clean-text.ts';
import { decodeEntities } from '../../core/collection/items/decode-entities.ts';
import { readAttributes } from '../../core/collection/items/scan-xml.ts';

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
  const tags = [...startTags(html.slice(0, longestPage))];
  const base = baseOf(tags, pageUrl);
  const found = new Map<string, FoundFeed>();
  for (const feed of [...announced(tags, base), ...linked(tags, base)]) {
    if (!found.has(feed.url)) found.set(feed.url, feed);
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b)).slice(0, 20);
}

interface Tag {
  name: string;
  attributes: Map<string, string>;
  /** Text up to the next tag. */
  text: string;
}

const wanted = /^(?:base|link|a)(?=[\s/>])/i;
const longestTag = 2000;

/** The start tags that matter here, in one pass; a page is never well-formed enough to be read as a tree. */
function* startTags(page: string): Generator<Tag> {
  for (let at = page.indexOf('<'); at !== -1; at = page.indexOf('<', at + 1)) {
    if (page.startsWith('<!--', at)) {
      const end = page.indexOf('-->', at);
      if (end === -1) return;
      at = end;
      continue;
    }
    const inside = page.slice(at + 1, at + longestTag);
    const name = wanted.exec(inside)?.[0];
    const end = inside.search(/[<>]/);
    if (name === undefined || inside[end] !== '>') continue;
    const attributes = readAttributes(inside.slice(name.length, end).replace(/\/\s*$/, ''));
    const text = inside.slice(end + 1).split('<', 1)[0] ?? '';
    yield { name: name.toLowerCase(), attributes, text };
  }
}

function rank(feed: FoundFeed): number {
  const comments = /comment|kommentar|comentario/i.test(`${feed.url} ${feed.title ?? ''}`);
  return (feed.announced ? 0 : 2) + (comments ? 1 : 0);
}

function baseOf(tags: readonly Tag[], pageUrl: string): string {
  const base = tags.find((tag) => tag.name === 'base');
  return absolute(base?.attributes.get('href'), pageUrl) ?? pageUrl;
}

const feedType = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|rss|atom|feed)\b/i;

function* announced(tags: readonly Tag[], base: string): Generator<FoundFeed> {
  for (const { name, attributes } of tags) {
    if (name !== 'link') continue;
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

function* linked(tags: readonly Tag[], base: string): Generator<FoundFeed> {
  for (const { name, attributes, text } of tags) {
    const url = name === 'a' ? absolute(attributes.get('href'), base) : null;
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
