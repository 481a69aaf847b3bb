import { type Kysely, type Migration, Migrator } from 'kysely';
import { foundation } from './migrations/0001-foundation.ts';
import { collection } from './migrations/0002-collection.ts';
import { classification } from './migrations/0003-classification.ts';
import type { Schema } from './schema.ts';

/** In order, append-only: a migration that has run somewhere is never changed. */
const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
  '0002-collection': collection,
  '0003-classification': classification,
};

/**
 * Brings the store to the newest schema and returns the names of the migrations that ran. All run in one
 * transaction under an advisory lock: of several processes that start together one works and the others wait.
 */
export async function migrate(db: Kysely<Schema>): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: 'undercurrent',
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  return results.map((result) => result.migrationName);
}
