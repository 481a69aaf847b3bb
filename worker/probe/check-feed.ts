import { canonicalUrl } from '../../core/collection/items/canonical-url.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { WorkContext } from '../context.ts';
import { decodeBytes } from '../feed/decode-bytes.ts';
import type { ReadFeed } from '../feed/feed-reader.ts';
import type { Failure } from '../fetch/failure.ts';
import type { Fetched } from '../fetch/fetch-bytes.ts';

/** What one address turned out to be. */
export type Checked =
  | {
      kind: 'feed';
      /** The address to save: the one it moved to for good, else the one that was asked. */
      url: string;
      movedFrom: string | null;
      feed: ReadFeed;
    }
  /** A web page, which may name feeds. */
  | { kind: 'page'; url: string; html: string; reason: string }
  /** `later`: the server itself asked to come back. */
  | { kind: 'unreachable'; reason: string; later: boolean }
  | { kind: 'refused'; reason: string };

/** Fetches one address and reads it as a feed. Never throws for what the web may hold. */
export async function checkFeed(
  context: Pick<WorkContext, 'fetcher' | 'feeds'>,
  url: string,
): Promise<Checked> {
  const fetched = await context.fetcher.fetch(url);
  switch (fetched.kind) {
    case 'gone':
      return {
        kind: 'unreachable',
        reason: 'The publisher has taken this feed away for good (410).',
        later: false,
      };
    case 'not-modified':
      return unchanged;
    case 'failed':
      return failed(fetched);
    case 'ok':
      return readFetched(context, url, fetched);
  }
}

const unchanged: Checked = {
  kind: 'unreachable',
  reason: 'The server says nothing has changed, and no more.',
  later: false,
};

function failed({ refused, reason, retryAfter }: Failure): Checked {
  if (refused) return { kind: 'refused', reason };
  return { kind: 'unreachable', reason, later: retryAfter !== null };
}

async function readFetched(
  { feeds }: Pick<WorkContext, 'feeds'>,
  url: string,
  { bytes, contentType, finalUrl, permanentUrl }: Fetched,
): Promise<Checked> {
  try {
    const feed = await feeds.read(bytes, { contentType, url: finalUrl });
    const moved = permanentUrl !== null && canonicalUrl(permanentUrl) !== canonicalUrl(url);
    return { kind: 'feed', url: permanentUrl ?? url, movedFrom: moved ? url : null, feed };
  } catch (error) {
    if (!(error instanceof UndercurrentError)) throw error;
    const html = pageText(bytes, contentType);
    if (html === null) return { kind: 'refused', reason: `This is not a feed. ${error.message}` };
    const reason = 'This is a web page, not a feed.';
    return { kind: 'page', url: finalUrl, html, reason };
  }
}

/** Null for what does not begin like a page of any kind. */
function pageText(bytes: Uint8Array, contentType: string | null): string | null {
  const { text } = decodeBytes(bytes.subarray(0, 2 * 1024 * 1024), contentType);
  const head = text.slice(0, 4096);
  return /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head) ? text : null;
}
