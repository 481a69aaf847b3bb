import { normaliseItem } from '../../core/collection/normalise-item.ts';
import type { CollectedSource } from '../../db/stores/sources.ts';
import type { WorkContext } from '../context.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import type { ParsedFeed } from '../feed/parsed-feed.ts';
import type { Fetched } from '../fetch/fetch-bytes.ts';
import type { Finding } from './finding.ts';
import { storeItems } from './store-items.ts';

/** Fetch ▸ decode ▸ parse ▸ normalise ▸ store what is new. */
export async function collectFeed(
  context: WorkContext,
  source: CollectedSource,
  runId: number,
): Promise<Finding> {
  const { etag, lastModified } = source;
  const fetched = await context.fetcher.fetch(source.url, { etag, lastModified });
  switch (fetched.kind) {
    case 'not-modified':
      return { succeeded: true, reason: null };
    case 'gone':
      return {
        succeeded: false,
        hard: true,
        active: false,
        reason: 'The publisher has taken this feed away for good (410), so it was switched off.',
      };
    case 'failed': {
      const { hard, retryAfter, reason } = fetched;
      return { succeeded: false, hard, retryAfter, reason };
    }
    case 'ok':
      return readFeed(context, source, fetched, runId);
  }
}

async function readFeed(
  context: WorkContext,
  source: CollectedSource,
  { bytes, contentType, finalUrl, etag, lastModified }: Fetched,
  runId: number,
): Promise<Finding> {
  let feed: ParsedFeed;
  try {
    feed = await parseFeed(bytes, { contentType, url: finalUrl });
  } catch (error) {
    return { succeeded: false, hard: true, reason: (error as Error).message };
  }
  const now = context.now();
  const items = feed.items
    .map((raw) => normaliseItem(raw, { now, language: feed.language ?? source.language }))
    .filter((item) => item.text !== '' || item.title !== null);
  await storeItems(context, source.id, items, runId);
  return {
    succeeded: true,
    reason: null,
    etag,
    lastModified,
    parser: feed.parser,
    site: feed.link,
  };
}
