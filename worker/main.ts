import { engineOf, readSettings } from '../core/config.ts';
import { UndercurrentError } from '../core/errors.ts';
import { migrate } from '../db/migrate.ts';
import { openPostgres } from '../db/open.ts';
import { createLog } from './log.ts';
import { openWork } from './open-work.ts';
import { openQueue } from './queue/open.ts';
import { startWork } from './start.ts';

/** `npm run worker`: one of any number of workers of the scaled engine. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  if (engineOf(settings) === 'embedded') {
    throw new UndercurrentError(
      'settings',
      'A worker of its own needs DATABASE_URL and REDIS_URL; without them "npm start" does the work itself.',
    );
  }
  const log = createLog(settings.LOG_LEVEL);
  const store = await openPostgres(settings.DATABASE_URL!, 'undercurrent worker');
  await migrate(store.db);
  const queue = await openQueue({ store, redisUrl: settings.REDIS_URL, log });
  const work = openWork({ settings, log, store, queue, collects: settings.COLLECT });
  await startWork(work.context);
  process.stdout.write('An Undercurrent worker is at work\n');

  const end = async (): Promise<void> => {
    setTimeout(() => process.exit(1), 15_000).unref();
    await queue.close();
    await work.close();
    await store.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void end());
  process.once('SIGTERM', () => void end());
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UndercurrentError ? error.message : (error as Error).stack}\n`,
  );
  process.exit(1);
});
