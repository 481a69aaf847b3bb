import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Source, SourceImport, Sources } from '../../core/contract/sources.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { writeJson } from '../json-lines.ts';
import type { Terminal } from '../terminal.ts';

export function addSources(program: Command, terminal: Terminal): void {
  const sources = program
    .command('sources')
    .description('List, add, check, import and export sources');
  sources
    .command('list')
    .description('All sources with their state, one line of JSON each')
    .action(() =>
      terminal.withProduct(async (client) => {
        for (const source of (await client.get<Sources>('/sources')).items)
          await writeJson(terminal, source);
      }),
    );
  sources
    .command('add')
    .description('Add a feed by its address')
    .argument('<url>', 'http or https address of the feed')
    .option('--name <name>', 'default: its host name')
    .option('--publisher <name>')
    .option('--country <code>', "ISO 3166-1 alpha-2 of the publisher's country")
    .option('--language <code>', 'BCP 47 primary tag')
    .option('--kind <kind>', 'official, ngo, press or research', 'press')
    .action((url: string, options: object) =>
      terminal.withProduct(async (client) =>
        writeJson(terminal, await client.send<Source>('POST', '/sources', { url, ...options })),
      ),
    );
  sources
    .command('check')
    .description('Poll every feed that is switched on, now, and say how each answers')
    .action(() => terminal.withProduct((client) => check(terminal, client)));
  sources
    .command('import')
    .description('Add the feeds of an OPML file, with an answer for every feed')
    .argument('<file>', 'OPML')
    .action(async (file: string) => {
      const opml = await readFile(file, 'utf8').catch(() => {
        throw new UndercurrentError('not-found', `${file} cannot be read.`);
      });
      await terminal.withProduct(async (client) => {
        const { results } = await client.upload<SourceImport>('/sources/opml', 'text/xml', opml);
        for (const result of results) await writeJson(terminal, result);
      });
    });
  sources
    .command('export')
    .description('All feeds as OPML on standard output')
    .action(() =>
      terminal.withProduct(
        async (client) => void terminal.output.write(await client.text('/sources/export.opml')),
      ),
    );
}

async function check(
  terminal: Terminal,
  client: Parameters<Parameters<Terminal['withProduct']>[0]>[0],
): Promise<void> {
  const polled = (await client.get<Sources>('/sources')).items.filter(
    ({ state }) => state !== 'off' && state !== 'archive',
  );
  const before = new Map(polled.map(({ id, lastPolledAt }) => [id, lastPolledAt]));
  for (const { id } of polled) await client.send('POST', `/sources/${id}/poll`);
  let waiting = polled.length;
  while (waiting > 0) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const source of (await client.get<Sources>('/sources')).items) {
      if (!before.has(source.id) || source.lastPolledAt === before.get(source.id)) continue;
      before.delete(source.id);
      const { id, name, url, state, reason, reports } = source;
      await writeJson(terminal, { id, name, url, state, reason, reports });
    }
    if (before.size < waiting)
      terminal.notes.write(`${polled.length - before.size} of ${polled.length} answered\n`);
    waiting = before.size;
  }
}
