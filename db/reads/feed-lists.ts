import type { OpmlFeed } from '../../core/collection/feeds/opml.ts';
import type { ListedFeed } from '../../core/contract/feed-list.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Database } from '../open.ts';

/** What became of each feed of a list, in its order. */
export async function listedFeeds(db: Database, jobId: number): Promise<ListedFeed[]> {
  const job = await db
    .selectFrom('job_run')
    .select('kind')
    .where('id', '=', jobId)
    .executeTakeFirst();
  if (job?.kind !== 'import-sources')
    throw new UndercurrentError('not-found', `There is no list of feeds under job ${jobId}.`);
  const rows = await db
    .selectFrom('listed_feed')
    .selectAll()
    .where('job_id', '=', jobId)
    .orderBy('number')
    .execute();
  return rows.map(({ number, url, name, folder, outcome, reason, new_url, source_id }) => ({
    number,
    url,
    name,
    folder,
    outcome,
    reason,
    newUrl: new_url,
    sourceId: source_id,
  }));
}

/** All feeds with the folders they came in; what never had one lies in none. */
export async function feedsForExport(db: Database): Promise<OpmlFeed[]> {
  const rows = await db
    .selectFrom('source')
    .select(['url', 'name', 'site', 'folder'])
    .where('url', 'is not', null)
    .where('connector', '=', 'feed')
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ url, name, site, folder }) => ({ url: url!, title: name, site, folder }));
}
