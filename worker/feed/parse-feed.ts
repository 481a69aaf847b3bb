import { capText, cleanText, oneLine } from '../../core/collection/items/clean-text.ts';
import { htmlToText } from '../../core/collection/items/html-to-text.ts';
import { parseDate } from '../../core/collection/items/parse-date.ts';
import type { RawItem } from '../../core/collection/items/raw-item.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { cleanXml } from './clean-xml.ts';
import { decodeBytes } from './decode-bytes.ts';
import { parseWithFeedsmith } from './parse-feedsmith.ts';
import { markupPrefix, parseWithRssParser } from './parse-rss-parser.ts';
import type { ParsedFeed, RawFeed } from './parsed-feed.ts';

/** An archive offered as a feed is imported, not polled; what is passed over is counted. */
const mostItems = 20_000;
const mostBytes = 32 * 1024 * 1024;
const deepestJson = 200;

export interface FeedContext {
  /** Of the HTTP answer. */
  contentType?: string | null;
  /** Where it came from: relative links are resolved against it. */
  url?: string | null;
}

/** Reads a feed of any format. Throws an `UndercurrentError` that says why where it is none. */
export async function parseFeed(bytes: Uint8Array, context: FeedContext = {}): Promise<ParsedFeed> {
  if (bytes.length > mostBytes) {
    throw new UndercurrentError('too-large', `The feed is larger than ${mostBytes / 1048576} MB.`);
  }
  const { text } = decodeBytes(bytes, context.contentType ?? null);
  const start = text.trimStart();
  if (start === '') throw new UndercurrentError('invalid', 'The document is empty.');
  const feed = (/^[[{]/.test(start) ? parseJson(start) : null) ?? (await parseXml(text));
  return finish(feed, context.url ?? null);
}

/** Null where it only begins like JSON. */
function parseJson(text: string): ParsedFeed | null {
  refuseDeepJson(text);
  const value = readJson(text);
  if (value === null) return null;
  try {
    return { parser: 'feedsmith', passedOver: 0, ...parseWithFeedsmith(value, mostItems) };
  } catch (cause) {
    throw new UndercurrentError('invalid', 'This is JSON, but not a JSON Feed.', { cause });
  }
}

function readJson(text: string): object | null {
  try {
    return JSON.parse(text) as object;
  } catch {
    return null;
  }
}

/** rss-parser first; feedsmith where it fails or loses entries. */
async function parseXml(text: string): Promise<ParsedFeed> {
  const clean = cleanXml(text, { maxItems: mostItems, markupPrefix });
  const { xml, format, items, passedOver } = clean;
  try {
    const feed = await parseWithRssParser(xml);
    if (feed.items.length === items) return { format, parser: 'rss-parser', passedOver, ...feed };
  } catch {
    // The reason does not matter while the other parser can still read it.
  }
  try {
    const plain = cleanXml(text, { maxItems: mostItems });
    return { parser: 'feedsmith', passedOver, ...parseWithFeedsmith(plain.xml, mostItems), format };
  } catch (cause) {
    throw new UndercurrentError('invalid', 'The feed is too damaged to be read.', { cause });
  }
}

function finish(feed: ParsedFeed, url: string | null): ParsedFeed {
  const link = absolute(feed.link, url);
  const bases = feed.format === 'atom' ? [url, link] : [link, url];
  const base = bases.find((each) => each !== null && URL.canParse(each)) ?? null;
  return {
    ...feed,
    ...feedTexts(feed),
    link,
    items: feed.items.map((item) => finishItem(item, base)),
  };
}

function feedTexts(feed: RawFeed): Pick<RawFeed, 'title' | 'description' | 'language'> {
  const text = (html: string | null, limit: number) =>
    (html && capText(oneLine(cleanText(htmlToText(html.slice(0, 100_000)))), limit)) || null;
  return {
    title: text(feed.title, 500),
    description: text(feed.description, 5000),
    language: feed.language?.trim().slice(0, 35) || null,
  };
}

function finishItem(item: RawItem, base: string | null): RawItem {
  const title = item.title && oneLine(cleanText(htmlToText(item.title.slice(0, 100_000))));
  return {
    ...item,
    title: title || null,
    link: absolute(item.link, base),
    published: isoDate(item.published),
    updated: isoDate(item.updated),
    authors: item.authors.map(personName),
    categories: item.categories.map((category) =>
      capText(oneLine(cleanText(category.slice(0, 1000))), 200),
    ),
    publisher: item.publisher && oneLine(cleanText(htmlToText(item.publisher.slice(0, 10_000)))),
  };
}

/**
 * Null for what is no web address even then: `mailto:`, `javascript:`. Without any base, as when a file is read
 * from disk, a relative address stays as it is: the caller may know one.
 */
function absolute(address: string | null, base: string | null): string | null {
  const text = address?.trim();
  if (!text || text.length > 4000) return null;
  if (!URL.canParse(text, base ?? undefined)) {
    return base === null && /^[^\s:]+$/.test(text.split(/[?#]/, 1)[0] ?? '') ? text : null;
  }
  const url = new URL(text, base ?? undefined);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return text.startsWith(url.protocol) ? text : url.href;
}

function isoDate(text: string | null): string | null {
  return (text && parseDate(text)?.toISOString()) || null;
}

/** `desk@example.org (Crime desk)` and `Crime desk <desk@example.org>` are the Crime desk. */
function personName(text: string): string {
  const line = capText(oneLine(cleanText(text.slice(0, 1000))), 200);
  const inBrackets = /^\S+@\S+ \((.+)\)$/.exec(line)?.[1];
  const before = /^(.+?) [<(]\S+@\S+[>)]$/.exec(line)?.[1];
  return inBrackets ?? before ?? line;
}

/** JSON.parse and everything after it recurse; no feed nests deep. */
function refuseDeepJson(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (quoted) {
      if (char === 0x5c) at++;
      else if (char === 0x22) quoted = false;
    } else if (char === 0x22) quoted = true;
    else if (char === 0x7b || char === 0x5b) depth++;
    else if (char === 0x7d || char === 0x5d) depth--;
    if (depth > deepestJson) {
      throw new UndercurrentError(
        'invalid',
        `The document nests more than ${deepestJson} levels deep.`,
      );
    }
  }
}
