import { engineOf, readSettings } from '../core/config.ts';
import { UndercurrentError } from '../core/errors.ts';
import { createLog } from '../worker/log.ts';
import { startProduct } from './product.ts';

/** `npm start`: the whole product in the embedded engine, the API alone in the scaled one. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLog(settings.LOG_LEVEL);
  const embedded = engineOf(settings) === 'embedded';
  const workspace = process.argv.includes('--sample') ? 'sample' : 'own';
  if (workspace === 'sample' && !embedded) {
    throw new UndercurrentError(
      'settings',
      'The sample archive opens in the embedded engine only: unset DATABASE_URL and REDIS_URL.',
    );
  }
  const product = await startProduct({ settings, log, workspace, works: embedded });
  const where = product.dataFolder ?? 'the PostgreSQL server of DATABASE_URL';
  process.stdout.write(`Undercurrent is open at ${product.url}\nIts data lies in ${where}\n`);
  if (settings.COLLECT && settings.CONTACT === '') {
    process.stdout.write(
      'Publishers cannot see who asks: set CONTACT to an address they may write to\n',
    );
  }

  let ending = false;
  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    // A job that does not come to an end must not keep the process: what is not done is done after the next start.
    setTimeout(() => process.exit(code || 1), 15_000).unref();
    await product.close();
    process.exit(code);
  };
  process.on('SIGINT', () => void end(0));
  process.on('SIGTERM', () => void end(0));
  void product.lost.then((error) => {
    log.error({ error: error.message }, 'The store is lost: ending');
    void end(1);
  });
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UndercurrentError ? error.message : (error as Error).stack}\n`,
  );
  process.exit(1);
});
