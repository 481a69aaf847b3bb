import type { Item } from '../../report.ts';
import { capText, cleanText, oneLine } from './clean-text.ts';
import { htmlToText } from './html-to-text.ts';
import { languageTag } from './language-tag.ts';
import { type DateOrder, parseDate } from './parse-date.ts';
import type { RawItem } from './raw-item.ts';

const longestTitle = 500;
const longestText = 64 * 1024;
/** Markup read for those 64 kB of text; the rest of a page embedded in a feed is scripts and styles. */
const longestMarkup = 1024 * 1024;
/** A date further ahead than this is an error or an event announced, not a publication. */
const furthestAhead = 2 * 86_400_000;
/** Nothing was published online before; an earlier date is an unset clock (1970) or a slip. */
const firstPossible = Date.UTC(1990, 0, 1);

export interface ItemContext {
  now: Date;
  /** Declared by the feed, used where the entry declares nothing. */
  language?: string | null;
  /** Of dates in numbers; default: day first. */
  dateOrder?: DateOrder;
}

/** What a source sent, made into the one form everything later reads. */
export function normaliseItem(
  raw: RawItem,
  { now, language = null, dateOrder = 'dmy' }: ItemContext,
): Item {
  return {
    guid: trimmed(raw.id, 2000),
    url: webAddress(raw.link),
    title: trimmed(
      raw.title === null ? null : capText(oneLine(cleanText(raw.title)), longestTitle),
    ),
    text: bodyText(raw),
    publishedAt: publicationDate(raw, now, dateOrder),
    language: languageTag(raw.language) ?? languageTag(language),
    publisher: trimmed(raw.publisher === null ? null : oneLine(cleanText(raw.publisher)), 200),
    byline: trimmed(raw.authors.map((author) => oneLine(cleanText(author))).join(', '), 200),
  };
}

/** The fuller of summary and content; both where the summary is a lead of its own, not the first words again. */
function bodyText(raw: RawItem): string {
  const summary = plainText(raw.summary);
  const content = plainText(raw.content);
  if (content === '') return summary;
  const opening = oneLine(summary).slice(0, 60);
  const lead =
    summary !== '' && summary.length < content.length && !oneLine(content).includes(opening);
  if (lead) return capText(`${summary}\n${content}`, longestText);
  return content.length >= summary.length ? content : summary;
}

function plainText(html: string | null): string {
  if (html === null) return '';
  return capText(cleanText(htmlToText(html.slice(0, longestMarkup))).trim(), longestText);
}

function publicationDate(raw: RawItem, now: Date, order: DateOrder): Date | null {
  for (const text of [raw.published, raw.updated]) {
    const date = text === null ? null : parseDate(text, order);
    if (date && isPlausible(date, now)) return date;
  }
  return null;
}

function isPlausible(date: Date, now: Date): boolean {
  return date.getTime() >= firstPossible && date.getTime() <= now.getTime() + furthestAhead;
}

function webAddress(link: string | null): string | null {
  if (link === null || link.length > 4000 || !URL.canParse(link)) return null;
  const url = new URL(link);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function trimmed(text: string | null, limit = Number.POSITIVE_INFINITY): string | null {
  const kept = text === null ? '' : capText(cleanText(text).trim(), limit);
  return kept === '' ? null : kept;
}
