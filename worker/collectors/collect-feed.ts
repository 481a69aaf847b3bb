import { createHash } from 'node:crypto';
import { UndercurrentError } from '../../core/errors.ts';
import type { CollectedSource } from '../../db/stores/sources.ts';
import type { WorkContext } from '../context.ts';
import type { ReadFeed } from '../feed/feed-reader.ts';
import type { Fetched } from '../fetch/fetch-bytes.ts';
import { type Finding, unfetched } from './finding.ts';
import { storeItems } from './store-items.ts';

/** Milliseconds in the line of a host: a job that waits longer keeps sources of other hosts from being asked. */
const patience = 5_000;

/** Fetch ▸ decode ▸ parse ▸ normalise ▸ store what is new. */
export async function collectFeed(
  context: WorkContext,
  source: CollectedSource,
  runId: number,
): Promise<Finding> {
  const { etag, lastModified } = source;
  const fetched = await context.fetcher.fetch(source.url, { etag, lastModified, patience });
  switch (fetched.kind) {
    case 'not-modified':
      return { succeeded: true, reason: null, permanentUrl: fetched.permanentUrl };
    case 'gone':
      return {
        succeeded: false,
        hard: true,
        active: false,
        reason: 'The publisher has taken this feed away for good (410), so it was switched off.',
      };
    case 'failed':
      return unfetched(fetched);
    case 'ok':
      return readFeed(context, source, fetched, runId);
  }
}

async function readFeed(
  context: WorkContext,
  source: CollectedSource,
  { bytes, contentType, finalUrl, etag, lastModified, permanentUrl }: Fetched,
  runId: number,
): Promise<Finding> {
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  const found = { succeeded: true, reason: null, etag, lastModified, contentHash };
  // Servers without validators, and those that make up a new ETag for each answer, send the same bytes again.
  if (contentHash === source.contentHash) return { ...found, permanentUrl };
  let feed: ReadFeed;
  try {
    const { language } = source;
    feed = await context.feeds.read(bytes, { contentType, url: finalUrl, language });
  } catch (error) {
    return { succeeded: false, hard: true, reason: unreadable(context, source, error) };
  }
  const brought = await storeItems(context, source.id, feed.items, runId);
  return {
    ...found,
    ...brought,
    ...(feed.passedOver > 0 ? { note: passedOver(feed) } : {}),
    parser: feed.parser,
    site: feed.link,
    // An empty feed proves nothing: the new address may hold a page of welcome.
    permanentUrl: feed.items.length > 0 ? permanentUrl : null,
  };
}

function passedOver({ items, passedOver }: ReadFeed): string {
  return `Its document is an archive: the first ${items.length} entries were read and ${passedOver} passed over. Import them as a file.`;
}

/** A fault of ours is recorded like any other, or the source would be asked again at every heartbeat. */
function unreadable(context: WorkContext, source: CollectedSource, error: unknown): string {
  if (error instanceof UndercurrentError) return error.message;
  context.log.error({ sourceId: source.id, error: String(error) }, 'A feed could not be read');
  return 'This feed could not be read because of a fault in Undercurrent, which was logged.';
}
