import { countryOfHost } from '../../core/collection/feeds/country-of-host.ts';
import { feedFacts } from '../../core/collection/feeds/feed-facts.ts';
import { canonicalUrl } from '../../core/collection/items/canonical-url.ts';
import { languageTag } from '../../core/collection/items/language-tag.ts';
import type { ProbedFeed, ProbeItem } from '../../core/contract/probe.ts';
import type { Analysis, Item } from '../../core/report.ts';
import { catalogue } from '../../db/seed/catalogue.ts';
import type { CatalogueSource } from '../../db/seed/catalogue-source.ts';
import { readAdditions } from '../../db/stores/additions.ts';
import { findSourceByAddress } from '../../db/stores/sources.ts';
import type { WorkContext } from '../context.ts';
import type { FoundFeed } from './probe-address.ts';

const shownItems = 5;
const shownText = 400;

/** A feed that was found, as it is shown before it is saved: facts, warnings, and five items as analysed. */
export async function presentFeed(
  context: Pick<WorkContext, 'analysis' | 'store' | 'now'>,
  { url, movedFrom, feed }: FoundFeed,
): Promise<ProbedFeed> {
  const known = catalogueEntry(url) ?? (movedFrom === null ? null : catalogueEntry(movedFrom));
  const country = known ? known.country : suggestedCountry(url, feed.link);
  const preview = await analysed(context, feed.items.slice(0, shownItems), country);
  const declared = languageTag(feed.language);
  const { warnings, newest, ...facts } = feedFacts(feed.items, context.now());
  const addresses = movedFrom === null ? [url] : [url, movedFrom];
  return {
    url,
    movedFrom,
    format: feed.format,
    parser: feed.parser,
    title: feed.title,
    site: feed.link,
    language: known?.language ?? usualLanguage(preview) ?? declared,
    country,
    kind: known?.kind ?? null,
    publisher: known?.publisher ?? null,
    ...facts,
    newest: newest?.toISOString() ?? null,
    warnings: [...warnings, ...languageWarnings(declared, preview)],
    sourceId: await findSourceByAddress(context.store.db, addresses),
    preview,
  };
}

async function analysed(
  { analysis, store }: Pick<WorkContext, 'analysis' | 'store'>,
  items: Item[],
  publisherCountry: string | null,
): Promise<ProbeItem[]> {
  if (items.length === 0) return [];
  const { analyses } = await analysis.analyse(
    items.map(({ title, text, language }) => ({ title, text, language, publisherCountry })),
    await readAdditions(store.db),
  );
  return items.map((item, at) => probeItem(item, analyses[at]!));
}

function probeItem(item: Item, analysis: Analysis): ProbeItem {
  return {
    title: item.title,
    text: item.text.length <= shownText ? item.text : `${item.text.slice(0, shownText).trimEnd()}…`,
    url: item.url,
    publishedAt: item.publishedAt?.toISOString() ?? null,
    language: analysis.language,
    relevant: analysis.relevant,
    labels: analysis.labels.map(({ type, evidence }) => ({ type, words: wordsOf(item, evidence) })),
    countries: analysis.countries.map(({ country }) => country),
  };
}

function wordsOf(item: Item, evidence: Analysis['labels'][number]['evidence']): string[] {
  const words = evidence.map(({ field, start, end }) => (item[field] ?? '').slice(start, end));
  return [...new Set(words.filter((word) => word !== ''))];
}

function catalogueEntry(url: string): CatalogueSource | null {
  const identity = canonicalUrl(url);
  return catalogue.find((entry) => canonicalUrl(entry.url) === identity) ?? null;
}

/** What the catalogue says of that host, where it says one thing; else what the name itself says. */
function suggestedCountry(url: string, site: string | null): string | null {
  const host = plainHost(url);
  const there = new Set(
    catalogue.filter((entry) => plainHost(entry.url) === host).map(({ country }) => country),
  );
  if (there.size === 1) return [...there][0] ?? null;
  const hosts = site !== null && URL.canParse(site) ? [host, new URL(site).hostname] : [host];
  return hosts.map(countryOfHost).find((code) => code !== null) ?? null;
}

function plainHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function usualLanguage(preview: readonly ProbeItem[]): string | null {
  const counts = new Map<string, number>();
  for (const { language } of preview) {
    if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const names = new Intl.DisplayNames('en', { type: 'language' });

function languageWarnings(declared: string | null, preview: readonly ProbeItem[]): string[] {
  const found = [...new Set(preview.map(({ language }) => language))].filter(
    (tag) => tag !== 'und',
  );
  const named = found.map((tag) => names.of(tag) ?? tag);
  if (found.length > 1) return [`Its items are in several languages: ${named.join(', ')}.`];
  if (declared === null || found.length === 0 || found[0] === declared) return [];
  return [
    `The feed says its language is ${names.of(declared) ?? declared}, but its items are in ${named[0]}.`,
  ];
}
