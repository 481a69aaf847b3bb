import { cleanText, oneLine } from '../collection/items/clean-text.ts';
import { htmlToText } from '../collection/items/html-to-text.ts';
import { parseDate } from '../collection/items/parse-date.ts';
import type { RawItem } from '../collection/items/raw-item.ts';
import { pythonLiteral } from './python-literal.ts';

/** The fields by which a feed reader is judged here. */
export const judgedFields = ['title', 'link', 'date', 'summary', 'author', 'category'] as const;
export type JudgedField = (typeof judgedFields)[number];

/** One thing a test file says must come out. */
export interface Expectation {
  field: JudgedField;
  /** Entry it is about; null for the feed itself. */
  entry: number | null;
  /** Which of several authors or categories. */
  position: number;
  value: string;
}

/** What a reader made of the file. */
export interface ReadFeed {
  title: string | null;
  link: string | null;
  description: string | null;
  items: readonly RawItem[];
}

/** How the file was served: test files carry the headers in the same comment. */
export interface Serving {
  contentType: string | null;
  location: string | null;
}

/**
 * The expectations in the comment of a file of feedparser's suite (`Expect: not bozo and entries[0]['title'] ==
 * 'x'`), those on the judged fields only. Others (rights, geography, sanitised attributes …) are not ours to meet.
 */
export function readExpectations(document: string): Expectation[] {
  const line = /Expect:\s*([\s\S]*?)\s*(?:-->|$)/.exec(document.slice(0, 20_000))?.[1];
  if (!line) return [];
  const found: Expectation[] = [];
  for (const match of line.matchAll(comparison)) {
    const value = pythonLiteral(match[3] as string);
    for (const operand of (match[1] as string).split('==')) {
      const expectation = value === null ? null : readOperand(operand.trim(), value);
      if (expectation) found.push(expectation);
    }
  }
  return found;
}

/** What rss-parser's own test files expect of the same feed: a list of entries as JSON. */
export interface PairedEntry {
  title?: unknown;
  link?: unknown;
  isoDate?: unknown;
  categories?: unknown;
}

/** Expectations of a file that has its result beside it. */
export function readPair(entries: readonly PairedEntry[]): Expectation[] {
  return entries.flatMap((each, entry) => {
    const about = (field: JudgedField, value: unknown, position = 0): Expectation[] =>
      typeof value === 'string' && value.trim() !== '' ? [{ field, entry, position, value }] : [];
    const categories = Array.isArray(each.categories) ? each.categories : [];
    return [
      ...about('title', each.title),
      ...about('link', each.link),
      ...about('date', each.isoDate),
      ...categories.flatMap((category, position) => about('category', category, position)),
    ];
  });
}

export function readServing(document: string): Serving {
  const header = (name: string) =>
    new RegExp(`^Header:\\s*${name}:\\s*(.+?)\\s*$`, 'im').exec(document.slice(0, 2000))?.[1] ??
    null;
  return { contentType: header('Content-type'), location: header('Content-Location') };
}

/** One or more paths, `==`, a literal. */
const comparison =
  /((?:(?:feed|entries)[\w.[\]'"]*\s*==\s*)+)(u?(?="""|'''|"|'|\())("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\([^()]*\))/g;

function readOperand(operand: string, value: string): Expectation | null {
  const [, owner, index, rest = ''] = /^(feed|entries)(?:\[(\d+)\])?(.*)$/.exec(operand) ?? [];
  if (owner === undefined) return null;
  const path = [...rest.matchAll(/\w+/g)].map(([word]) => word);
  const position = Number(path.find((word) => /^\d+$/.test(word)) ?? 0);
  const key = path.filter((word) => !/^\d+$/.test(word)).join('.');
  const field = (owner === 'feed' ? feedKeys : entryKeys).get(key);
  if (field === undefined) return null;
  return { field, entry: owner === 'feed' ? null : Number(index ?? 0), position, value };
}

const feedKeys = keys({
  title: 'title title_detail.value',
  link: 'link',
  summary: 'description subtitle tagline info description_detail.value subtitle_detail.value',
});

const entryKeys = keys({
  title: 'title title_detail.value',
  link: 'link',
  date:
    'published updated created issued modified date published_parsed updated_parsed created_parsed ' +
    'issued_parsed modified_parsed date_parsed',
  summary: 'summary description summary_detail.value description_detail.value content.value',
  author: 'author author_detail.name authors.name',
  category: 'category tags.term',
});

function keys(names: Partial<Record<JudgedField, string>>): Map<string, JudgedField> {
  return new Map(
    Object.entries(names).flatMap(([field, list]) =>
      list.split(' ').map((name) => [name, field as JudgedField] as const),
    ),
  );
}

/** Whether what was read says what the file expects, as a reader of the text would judge it. */
export function meets(feed: ReadFeed, { field, entry, position, value }: Expectation): boolean {
  if (entry === null) {
    if (field === 'title') return sameText([feed.title], value);
    return field === 'link' ? feed.link === value.trim() : sameText([feed.description], value);
  }
  const item = feed.items[entry];
  if (!item) return false;
  if (field === 'title') return sameText([item.title], value);
  if (field === 'link') return item.link === value.trim();
  if (field === 'date')
    return [item.published, item.updated].some((date) => sameInstant(date, value));
  if (field === 'summary') return sameText([item.summary, item.content], value);
  if (field === 'author') return sameName(item.authors[position], value);
  return item.categories[position]?.trim() === value.trim();
}

/** The words decide: we keep plain text, so tags and attributes are compared away on both sides. */
function sameText(candidates: readonly (string | null)[], expected: string): boolean {
  const wanted = new Set([words(expected), words(htmlToText(expected))]);
  return candidates.some((text) => {
    const ours = text ?? '';
    return wanted.has(words(ours)) || wanted.has(words(htmlToText(ours)));
  });
}

function words(text: string): string {
  return oneLine(cleanText(text));
}

function sameInstant(date: string | null, expected: string): boolean {
  return date !== null && parseDate(expected)?.getTime() === new Date(date).getTime();
}

/** `Example editor (me@example.com)` names the Example editor. */
function sameName(name: string | undefined, expected: string): boolean {
  const bare = expected.replace(/\s*\(\S+@\S+\)$/, '').trim();
  return name === bare || name === expected.trim();
}
