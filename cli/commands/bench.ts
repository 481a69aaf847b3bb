import { type Command, InvalidArgumentError } from 'commander';
import type { BenchFigure } from '../bench/figure.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

const parts = {
  analysis: {
    load: async () => (await import('../bench/analysis.ts')).benchAnalysis,
    says: 'analysis of generated reports on one core, per stage',
  },
  import: {
    load: async () => (await import('../bench/import.ts')).benchImport,
    says: 'a file of generated reports into the charts, end to end, embedded',
  },
  api: {
    load: async () => (await import('../bench/api.ts')).benchApi,
    says: 'latency of the screens’ requests on what was imported',
  },
  collect: {
    load: async () => (await import('../bench/collect.ts')).benchCollect,
    says: 'generated feeds into an embedded store, per stage, beside bare rss-parser',
  },
  start: {
    load: async () => (await import('../bench/start.ts')).benchStart,
    says: 'from the command to the first answer, with an empty data folder',
  },
} as const;

export function addBench(program: Command, terminal: Terminal): void {
  const lines = Object.entries(parts).map(([name, { says }]) => `  ${name.padEnd(10)}${says}`);
  program
    .command('bench')
    .description(
      'Measure throughput and latency on this machine, with generated reports in a folder of its own',
    )
    .argument('[part...]', `which parts; default: all`)
    .option('--reports <n>', 'reports in the import, items in the feeds', countOf, 20_000)
    .option('--json', 'JSON lines instead of a table')
    .addHelpText('after', `\nParts:\n${lines.join('\n')}`)
    .action(async (names: string[], { reports, json }: { reports: number; json?: boolean }) => {
      const chosen = names.length > 0 ? names : Object.keys(parts);
      const unknown = chosen.find((name) => !(name in parts));
      if (unknown)
        program.error(
          `error: there is no part "${unknown}"; parts are ${Object.keys(parts).join(', ')}`,
        );
      const figures: (BenchFigure & { part: string })[] = [];
      for (const name of chosen as (keyof typeof parts)[]) {
        terminal.notes.write(`bench ${name}: ${parts[name].says} …\n`);
        const run = await parts[name].load();
        for (const figure of await run({ reports })) figures.push({ part: name, ...figure });
      }
      if (json) for (const figure of figures) terminal.output.write(`${JSON.stringify(figure)}\n`);
      else
        writeTable(
          terminal.output,
          figures.map(({ part, measure, value, unit, note = '' }) => ({
            part,
            measure,
            value: String(value),
            unit,
            note,
          })),
        );
    });
}

function countOf(written: string): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1 || count > 1_000_000) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 1000000.');
  }
  return count;
}
