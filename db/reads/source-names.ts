import type { Database } from '../open.ts';

/** Names of all sources by id. */
export async function sourceNames(db: Database): Promise<Map<number, string>> {
  const rows = await db.selectFrom('source').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
