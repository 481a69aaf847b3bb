import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { emptyItem, type RawItem } from '../../core/collection/items/raw-item.ts';
import type { ParsedFeed, RawFeed } from './parsed-feed.ts';

type Format = ParsedFeed['format'];

/**
 * Reads a JSON Feed (an object), or the text of an XML feed that rss-parser refused. Throws what feedsmith throws.
 */
export function parseWithFeedsmith(
  document: string | object,
  maxItems: number,
): RawFeed & { format: Format } {
  const { format, feed } = parseFeed(document, { maxItems });
  if (format === 'json') return { format, ...readJson(feed) };
  if (format === 'atom') return { format, ...readAtom(feed) };
  return { format, ...readRss(feed) };
}

function readJson(feed: JsonFeed.Feed<string>): RawFeed {
  return {
    title: feed.title ?? null,
    link: feed.home_page_url ?? null,
    description: feed.description ?? null,
    language: feed.language ?? null,
    items: (feed.items ?? []).map((item) => ({
      ...emptyItem,
      id: item.id ?? null,
      title: item.title ?? null,
      link: item.url ?? item.external_url ?? null,
      published: item.date_published ?? null,
      updated: item.date_modified ?? null,
      summary: asHtml(item.summary),
      content: item.content_html ?? asHtml(item.content_text),
      authors: texts((item.authors ?? feed.authors)?.map((author) => author.name)),
      categories: texts(item.tags),
      language: item.language ?? null,
    })),
  };
}

function readAtom(feed: AtomFeed.Feed<string>): RawFeed {
  return {
    title: feed.title?.value ?? null,
    link: atomLink(feed.links),
    description: feed.subtitle?.value ?? null,
    language: feed.xml?.lang ?? null,
    items: (feed.entries ?? []).map((entry) => ({
      ...emptyItem,
      id: entry.id ?? null,
      title: entry.title?.value ?? null,
      link: atomLink(entry.links),
      published: entry.published ?? null,
      updated: entry.updated ?? null,
      summary: entry.summary?.value ?? null,
      content: entry.content?.value ?? null,
      authors: texts(entry.authors?.map((author) => author.name ?? author.email)),
      categories: texts(entry.categories?.map((category) => category.term)),
      publisher: entry.source?.title?.value ?? null,
    })),
  };
}

function readRss(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): RawFeed {
  return {
    title: feed.title ?? feed.dc?.titles?.[0] ?? null,
    link: feed.link ?? null,
    description: feed.description ?? null,
    language: ('language' in feed ? feed.language : null) ?? feed.dc?.languages?.[0] ?? null,
    items: (feed.items ?? []).map((item: RssFeed.Item<string> | RdfFeed.Item<string>) => ({
      ...emptyItem,
      title: item.title ?? item.dc?.titles?.[0] ?? null,
      link: item.link ?? null,
      published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? null,
      updated: item.dcterms?.modified?.[0] ?? null,
      summary: item.description ?? item.dc?.descriptions?.[0] ?? null,
      content: item.content?.encoded ?? null,
      authors: texts(item.dc?.creators),
      categories: texts(item.dc?.subjects),
      ...('guid' in item || 'pubDate' in item || 'authors' in item ? rssOnly(item) : {}),
    })),
  };
}

/** What RSS has of its own beside the elements it shares with RDF. */
function rssOnly(item: RssFeed.Item<string>): Partial<RawItem> {
  const authors = texts(item.authors?.map((author) => author.name ?? author.email));
  const permalink = item.guid?.isPermaLink === false ? null : webAddress(item.guid?.value);
  return {
    id: item.guid?.value ?? null,
    link: item.link ?? permalink,
    published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    authors: authors.length > 0 ? authors : texts(item.dc?.creators),
    categories: texts([
      ...(item.categories?.map((each) => each.name) ?? []),
      ...(item.dc?.subjects ?? []),
    ]),
    publisher: item.source?.title ?? null,
  };
}

function atomLink(links: readonly AtomFeed.Link<string>[] | undefined): string | null {
  const pages = links?.filter((link) => (link.rel ?? 'alternate') === 'alternate') ?? [];
  return (pages.find((link) => link.type?.includes('html')) ?? pages[0])?.href ?? null;
}

function webAddress(text: string | undefined): string | null {
  return text && /^https?:\/\//i.test(text) ? text : null;
}

function texts(values: readonly (string | undefined)[] | undefined): string[] {
  return [
    ...new Set((values ?? []).filter((value) => value !== undefined && value !== '')),
  ] as string[];
}

/** Plain text where HTML is expected later. */
function asHtml(text: string | undefined): string | null {
  if (text === undefined) return null;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
