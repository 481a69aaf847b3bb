import Parser from 'rss-parser';
import type { RawItem } from '../../core/collection/items/raw-item.ts';
import type { RawFeed } from './parsed-feed.ts';

/**
 * Before the names of elements that hold HTML. rss-parser makes a snippet of those it knows by name, with
 * expressions that take quadratic time on tags left open; under another name it hands them over as they are.
 */
export const markupPrefix = 'uc-';

/** xml2js: text alone is a string, text with attributes or children an object. */
type Node = string | { _?: string; $?: Record<string, string>; name?: string[] };
type Nodes = Record<string, unknown>;

const markup = (name: string) => `${markupPrefix}${name}`;
const titles = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'].map(markup);
const summaries = [
  'description',
  'summary',
  'atom:summary',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
].map(markup);
const contents = [
  'content:encoded',
  'content',
  'atom:content',
  'body',
  'xhtml:body',
  'xhtml:div',
  'fullitem',
].map(markup);
const published = [
  'pubDate',
  'published',
  'issued',
  'dcterms:issued',
  'atom:published',
  'prism:publicationdate',
  'prism:coverdate',
  'created',
  'dcterms:created',
];
const updated = [
  'updated',
  'modified',
  'dcterms:modified',
  'atom:updated',
  'dc:date',
  'dcterms:date',
  'date',
];
const people = [
  'author',
  'atom:author',
  'dc:creator',
  'dc:author',
  'itunes:author',
  'managingeditor',
  'dc:contributor',
  'media:credit',
];
const topics = ['category', 'dc:subject', 'itunes:category', 'prism:section', 'media:category'];
/** Elements that hold several, separated by commas. */
const keywords = ['tags', 'itunes:keywords', 'media:keywords'];
const others = [
  'id',
  'guid',
  'atom:id',
  'dc:identifier',
  'about',
  'link',
  'atom:link',
  'feedburner:origlink',
  'pheedo:origlink',
  'language',
  'dc:language',
  'source',
];
const feedTitles = ['title', 'dc:title'].map(markup);
const feedTexts = [
  'description',
  'subtitle',
  'tagline',
  'info',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
].map(markup);

/** Every element is asked for as a list under a name of our own, so that rss-parser's choices do not mix in. */
const own = (name: string) => `own ${name}`;
const asLists = (names: readonly string[]) =>
  names.map((name) => [name, own(name), { keepArray: true }]);

const customFields = {
  item: asLists([
    ...titles,
    ...summaries,
    ...contents,
    ...published,
    ...updated,
    ...people,
    ...topics,
    ...keywords,
    ...others,
  ]),
  feed: asLists([...feedTitles, ...feedTexts, 'link', 'language', 'dc:language']),
};

/** Reads a feed that `cleanXml` has cleaned with our `markupPrefix`. Rejects what rss-parser rejects. */
export async function parseWithRssParser(xml: string): Promise<RawFeed> {
  // rss-parser keeps the state of a document it failed on: one parser for each.
  const parser = new Parser<Nodes, Nodes>({ customFields: customFields as never });
  const feed = (await parser.parseString(xml)) as unknown as Nodes & { items: Nodes[] };
  return {
    title: first(feed, feedTitles),
    link: pickLink(feed, ['link']),
    description: first(feed, feedTexts),
    language: first(feed, ['language', 'dc:language']),
    items: feed.items.map(readItem),
  };
}

/** rss-parser by itself, as its manual shows it: what our reading is measured against. */
export async function parseBare(xml: string): Promise<number> {
  return (await new Parser().parseString(xml)).items.length;
}

function readItem(item: Nodes): RawItem {
  return {
    id: first(item, ['guid', 'id', 'atom:id', 'about', 'dc:identifier']),
    title: first(item, titles),
    link: itemLink(item),
    published: last(item, published),
    updated: last(item, updated),
    ...bodyOf(item),
    authors: all(item, people),
    categories: [...all(item, keywords).flatMap((list) => list.split(',')), ...all(item, topics)],
    language: first(item, ['language', 'dc:language']),
    publisher: first(item, ['source']),
  };
}

/** Two elements that both call themselves a summary hold, as a rule, a lead and the text. */
function bodyOf(item: Nodes): Pick<RawItem, 'summary' | 'content'> {
  const [summary = null, second = null] = all(item, summaries);
  return { summary, content: longest(item, contents) ?? second };
}

/** The address before a redirecting service took it over, else the link, else a guid that is one. */
function itemLink(item: Nodes): string | null {
  const original = first(item, ['feedburner:origlink', 'pheedo:origlink']);
  return (
    original ?? pickLink(item, ['link', 'atom:link']) ?? permalink(item) ?? first(item, ['about'])
  );
}

function permalink(item: Nodes): string | null {
  const [guid] = nodes(item, 'guid');
  const declared = typeof guid === 'object' ? guid.$?.isPermaLink?.toLowerCase() : undefined;
  const address = guid === undefined ? first(item, ['id']) : textOf(guid);
  return declared !== 'false' && /^https?:\/\//i.test(address ?? '') ? address : null;
}

/** The page itself, in HTML where there is a choice; never the feed's own or an enclosure's address. */
function pickLink(holder: Nodes, names: readonly string[]): string | null {
  let second: string | null = null;
  for (const node of names.flatMap((name) => nodes(holder, name))) {
    if (typeof node === 'string' || !node.$) return textOf(node);
    const { href, rel, type } = node.$;
    if (!href || rel !== 'alternate') continue;
    if (!type || type.includes('html')) return href;
    second ??= href;
  }
  return second;
}

function first(holder: Nodes, names: readonly string[]): string | null {
  for (const name of names) {
    for (const node of nodes(holder, name)) {
      const text = textOf(node);
      if (text !== null) return text;
    }
  }
  return null;
}

/** A writer that repeats a date means the last. */
function last(holder: Nodes, names: readonly string[]): string | null {
  for (const name of names) {
    const text = nodes(holder, name)
      .map(textOf)
      .findLast((each) => each !== null);
    if (text) return text;
  }
  return null;
}

function longest(holder: Nodes, names: readonly string[]): string | null {
  const texts = names.flatMap((name) => nodes(holder, name).map(textOf));
  return texts.reduce(
    (best, text) => ((text?.length ?? 0) > (best?.length ?? 0) ? text : best),
    null,
  );
}

function all(holder: Nodes, names: readonly string[]): string[] {
  const texts = names.flatMap((name) => nodes(holder, name).map(textOf));
  return [...new Set(texts.filter((text) => text !== null))];
}

function nodes(holder: Nodes, name: string): Node[] {
  // A feed without elements of its own is a string to xml2js, and "link" the name of a method of strings.
  const found = holder[own(name)];
  return Array.isArray(found) ? found : [];
}

function textOf(node: Node): string | null {
  const text = typeof node === 'string' ? node : (node.name?.[0] ?? node.$?.term ?? node._ ?? '');
  return text.trim() === '' ? null : text.trim();
}
