/** What runs in a reading thread: bytes in, items out, a document that is no feed as a reason. */
import { normaliseItem } from '../../core/collection/items/normalise-item.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Item } from '../../core/report.ts';
import type { FeedAnswer, FeedTask, ReadFeed } from './feed-reader.ts';
import { parseFeed } from './parse-feed.ts';

/** Characters of all items together: what is handed over is copied into the memory of the process. */
const mostText = 32 * 1024 * 1024;

export async function work(task: FeedTask): Promise<FeedAnswer> {
  try {
    return { feed: await readFeed(task) };
  } catch (error) {
    if (error instanceof UndercurrentError) return { refused: error.message };
    throw error;
  }
}

async function readFeed({ bytes, context, now }: FeedTask): Promise<ReadFeed> {
  const { items: raw, ...feed } = await parseFeed(bytes, context);
  const language = feed.language ?? context.language ?? null;
  const items: Item[] = [];
  let room = mostText;
  let seen = 0;
  for (const entry of raw) {
    const item = normaliseItem(entry, { now, language });
    room -= item.text.length;
    if (room < 0) break;
    seen++;
    if (item.text !== '' || item.title !== null) items.push(item);
  }
  return { ...feed, items, passedOver: feed.passedOver + (raw.length - seen) };
}
