import { UndercurrentError } from '../../core/errors.ts';
import type { Store } from '../../db/open.ts';
import { storeFeedList } from '../../db/stores/feed-lists.ts';
import { readOpml } from '../feed/read-opml.ts';
import { importSources } from './jobs.ts';
import type { JobQueue } from './open.ts';

export interface OpmlFile {
  name: string;
  bytes: Uint8Array;
  /** Of the request: it may name the encoding. */
  contentType: string | null;
  unreachable: 'add' | 'skip';
}

/** Reads an OPML file, keeps its feeds and asks for their check. Returns the id of the job in the record of jobs. */
export async function requestFeedList(
  { store, queue }: { store: Store; queue: JobQueue },
  { name, bytes, contentType, unreachable }: OpmlFile,
): Promise<number> {
  const feeds = await readOpml({ bytes, contentType });
  if (feeds.length === 0)
    throw new UndercurrentError('invalid', 'This OPML file names no feeds: nothing was added.');
  const { jobId, key } = await storeFeedList(
    store.db,
    { name, unreachable, feeds },
    importSources.name,
  );
  await queue.add(importSources, { key }, { once: key });
  return jobId;
}
