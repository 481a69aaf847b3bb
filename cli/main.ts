import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { engineOf, readSettings } from '../core/config.ts';
import { UndercurrentError } from '../core/errors.ts';
import { holderOf } from '../db/folder-lock.ts';
import { createLog } from '../worker/log.ts';
import { version } from '../worker/version.ts';
import { type Client, createClient } from './client.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** `npm run -s undercurrent -- COMMAND`. */
async function main(): Promise<number> {
  const terminal: Terminal = {
    input: process.stdin,
    output: process.stdout,
    notes: process.stderr,
    withProduct,
  };
  // A reader that closes early (head) is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  try {
    await createProgram(terminal, version).parseAsync();
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode; // it has said so itself
    process.stderr.write(
      `${error instanceof UndercurrentError ? error.message : (error as Error).stack}\n`,
    );
    return 1;
  }
}

/**
 * The data folder is opened once: where a product runs on it the command goes through that one's API, else one is
 * started on a free port of this machine and ended afterwards.
 */
async function withProduct<T>(use: (client: Client) => Promise<T>): Promise<T> {
  const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env });
  const url =
    engineOf(settings) === 'embedded' ? await addressOfHolder(resolve(settings.DATA_DIR)) : null;
  if (url) return use(createClient(url));
  const { startProduct } = await import('../server/product.ts');
  const log = createLog(settings.LOG_LEVEL);
  const product = await startProduct({
    settings: { ...settings, PORT: 0, HOST: '127.0.0.1' },
    log,
    works: true,
    collects: false,
  });
  try {
    return await use(createClient(product.url));
  } finally {
    await product.close();
  }
}

/** Where the process that holds the folder answers; waits for one that is still starting. Null where none holds it. */
async function addressOfHolder(folder: string): Promise<string | null> {
  for (let waited = 0; ; waited += 250) {
    const holder = holderOf(folder);
    if (!holder || holder.url) return holder?.url ?? null;
    if (waited > 60_000) {
      throw new UndercurrentError(
        'conflict',
        `Process ${holder.pid} holds ${folder} and does not answer: stop it, or choose another folder with DATA_DIR.`,
      );
    }
    await new Promise((done) => setTimeout(done, 250));
  }
}

process.exitCode = await main();
