import { sql } from 'kysely';
import { canonicalUrl } from '../../core/collection/items/canonical-url.ts';
import type { Database } from '../open.ts';

/**
 * Gives a source the address it moved to. Where another source has that address already this one is switched off,
 * because both would bring the same reports.
 */
export async function moveSource(
  db: Database,
  id: number,
  url: string,
  now: Date,
): Promise<'moved' | 'switched off'> {
  const identity = canonicalUrl(url) ?? url;
  return db.transaction().execute(async (tx) => {
    const other = await tx
      .selectFrom('source')
      .select(['id', 'name'])
      .where('identity', '=', identity)
      .where('id', '<>', id)
      .executeTakeFirst();
    if (other) {
      const reason = `This feed moved for good to ${url}, which is there already as “${other.name}” (source ${other.id}), so it was switched off.`;
      await tx
        .updateTable('source')
        .set({ active: false, next_poll_at: null, moved_to: null, reason })
        .where('id', '=', id)
        .execute();
      await noteEvent(tx, id, 'off', now, reason);
      return 'switched off';
    }
    await sql`
      update undercurrent.source set moved_from = url, url = ${url}, identity = ${identity}, moved_to = null
      where id = ${id}`.execute(tx);
    await noteEvent(tx, id, 'moved', now, url);
    return 'moved';
  });
}

async function noteEvent(
  db: Database,
  id: number,
  kind: 'off' | 'moved',
  at: Date,
  note: string,
): Promise<void> {
  await sql`insert into undercurrent.source_event (source_id, kind, at, note) values (${id}, ${kind}, ${at}, ${note})`.execute(
    db,
  );
}

/** Puts a poll off that was not made: the source is as it was. */
export async function postponePoll(
  db: Database,
  id: number,
  { at, reason }: { at: Date; reason: string },
): Promise<void> {
  await db
    .updateTable('source')
    .set({ next_poll_at: at, poll_reason: reason })
    .where('id', '=', id)
    .execute();
}
