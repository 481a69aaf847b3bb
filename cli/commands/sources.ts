import type { Command } from 'commander';
import { Option } from 'commander';
import type { Source, Sources } from '../../core/contract/sources.ts';
import { writeJson } from '../json-lines.ts';
import type { Terminal } from '../terminal.ts';
import { type CheckOptions, checkSources } from './check-sources.ts';
import { importSources } from './import-sources.ts';
import { testSource } from './test-source.ts';

export function addSources(program: Command, terminal: Terminal): void {
  const sources = program
    .command('sources')
    .description('List, test, add, check, import and export sources');
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
    .command('test')
    .description(
      'Find the feeds at an address and show their first items as analysed; saves nothing',
    )
    .argument('<url>', 'address of a site or a feed')
    .action((url: string) => testSource(terminal, url));
  sources
    .command('add')
    .description('Add a feed by its address')
    .argument('<url>', 'http or https address of the feed')
    .option('--name <name>', 'default: its host name')
    .option('--publisher <name>')
    .option('--country <code>', "ISO 3166-1 alpha-2 of the publisher's country")
    .option('--language <code>', 'BCP 47 primary tag')
    .option('--kind <kind>', 'official, ngo, press or research', 'press')
    .option('--folder <path>', 'folder in OPML, outer to inner with / between')
    .action((url: string, options: object) =>
      terminal.withProduct(async (client) =>
        writeJson(terminal, await client.send<Source>('POST', '/sources', { url, ...options })),
      ),
    );
  sources
    .command('check')
    .description('Poll feeds that are switched on, now, and say how each answers')
    .argument('[source...]', 'ids or addresses; default: all')
    .option('--failing', 'only those that fail')
    .option('--patience <seconds>', 'without any answer, until the rest is given up', '120')
    .action((targets: string[], options: CheckOptions) => checkSources(terminal, targets, options));
  addLists(sources, terminal);
}

function addLists(sources: Command, terminal: Terminal): void {
  sources
    .command('import')
    .description('Check and add the feeds of an OPML file, with an answer for every feed')
    .argument('<file>', 'OPML')
    .addOption(
      new Option('--unreachable <what>', 'feeds that do not answer: add them switched off, or skip')
        .choices(['add', 'skip'])
        .default('add'),
    )
    .action((file: string, options: { unreachable: string }) =>
      importSources(terminal, file, options),
    );
  sources
    .command('export')
    .description('All feeds as OPML on standard output, in their folders')
    .action(() =>
      terminal.withProduct(
        async (client) => void terminal.output.write(await client.text('/sources/export.opml')),
      ),
    );
}
