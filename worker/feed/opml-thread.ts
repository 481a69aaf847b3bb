/** What runs in the thread that reads a list of feeds: bytes in, planned feeds out, a fault of the file as a reason. */
import { type PlannedFeed, planFeedList } from '../../core/collection/feeds/feed-list.ts';
import { parseOpml } from '../../core/collection/feeds/opml.ts';
import { type ErrorCode, UndercurrentError } from '../../core/errors.ts';
import { decodeBytes } from './decode-bytes.ts';

export interface OpmlTask {
  bytes: Uint8Array;
  contentType: string | null;
}
export type OpmlAnswer = { feeds: PlannedFeed[] } | { refused: string; code: ErrorCode };

export function work({ bytes, contentType }: OpmlTask): OpmlAnswer {
  try {
    return { feeds: planFeedList(parseOpml(decodeBytes(bytes, contentType).text)) };
  } catch (error) {
    if (!(error instanceof UndercurrentError)) throw error;
    return { refused: error.message, code: error.code };
  }
}
