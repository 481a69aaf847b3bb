import { createHash } from 'node:crypto';
import type { Item } from '../../report.ts';
import { canonicalUrl, isFrontPage } from './canonical-url.ts';

/** A guid longer than this is replaced by its hash, so that keys stay small enough to index. */
const longestGuid = 300;

/**
 * Keys that stay the same each time the same item is collected; two items that share a key are one report.
 * `url:` is shared by all sources, `guid:` belongs to one source, `text:` is the last resort for an item
 * that has neither. Addresses in `shared` identify nothing (see `sharedAddresses`).
 */
export function identityKeys(
  item: Item,
  sourceId: number,
  shared: ReadonlySet<string> = new Set(),
): string[] {
  const keys: string[] = [];
  const url = item.url === null ? null : canonicalUrl(item.url);
  if (url !== null && !isFrontPage(url) && !shared.has(url)) keys.push(`url:${short(url, 1000)}`);
  if (item.guid) keys.push(`guid:${sourceId}:${short(item.guid, longestGuid)}`);
  if (keys.length === 0) keys.push(`text:${sourceId}:${textKey(item)}`);
  return keys;
}

/**
 * Addresses given to entries of one feed that both title and guid tell apart: a list page such as `/alerts`.
 * Taken as identity they would fold the whole feed into one report.
 */
export function sharedAddresses(items: readonly Item[]): Set<string> {
  const first = new Map<string, Item>();
  const shared = new Set<string>();
  for (const item of items) {
    const url = item.url === null ? null : canonicalUrl(item.url);
    if (url === null) continue;
    const other = first.get(url);
    if (!other) first.set(url, item);
    else if (differ(item, other)) shared.add(url);
  }
  return shared;
}

function differ(one: Item, other: Item): boolean {
  const sameGuid = one.guid !== null && one.guid === other.guid;
  return !sameGuid && fold(one.title ?? '') !== fold(other.title ?? '');
}

/** The day keeps a column such as "Police blotter" with the same opening words from being one report for ever. */
function textKey(item: Item): string {
  const day = item.publishedAt?.toISOString().slice(0, 10) ?? '';
  return hash(`${fold(item.title ?? '')}\n${fold(item.text)}\n${day}`);
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function short(text: string, limit: number): string {
  return text.length <= limit ? text : `#${hash(text)}`;
}

/** 128 bits: among a hundred million reports two share a key by chance once in 10^22. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
