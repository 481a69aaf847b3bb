import { UndercurrentError } from '../../core/errors.ts';
import type { CollectedSource } from '../../db/stores/sources.ts';
import type { WorkContext } from '../context.ts';
import type { ReadFeed } from '../feed/feed-reader.ts';
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
  let feed: ReadFeed;
  try {
    const { language } = source;
    feed = await context.feeds.read(bytes, { contentType, url: finalUrl, language });
  } catch (error) {
    return { succeeded: false, hard: true, reason: unreadable(context, source, error) };
  }
  const brought = await storeItems(context, source.id, feed.items, runId);
  return {
    ...brought,
    succeeded: true,
    reason: null,
    etag,
    lastModified,
    parser: feed.parser,
    site: feed.link,
  };
}

/** A fault of ours is recorded like any other, or the source would be asked again at every heartbeat. */
function unreadable(context: WorkContext, source: CollectedSource, error: unknown): string {
  if (error instanceof UndercurrentError) return error.message;
  context.log.error({ sourceId: source.id, error: String(error) }, 'A feed could not be read');
  return 'This feed could not be read because of a fault in Undercurrent, which was logged.';
}
