import type { Command } from 'commander';
import type { Health } from '../../core/contract/health.ts';
import { writeJson } from '../json-lines.ts';
import type { Terminal } from '../terminal.ts';

export function addMigrate(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description('Bring the store to the newest schema; every start does this too')
    .action(() =>
      terminal.withProduct(async (client) => {
        const { engine, version, store } = await client.get<Health>('/health');
        await writeJson(terminal, {
          engine,
          version,
          store: store.ok ? 'up to date' : store.error,
        });
      }),
    );
}
