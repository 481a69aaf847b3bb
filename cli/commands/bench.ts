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
  sources: {
    load: async () => (await import('../bench/sources.ts')).benchSources,
    says: 'many local feeds polled on schedule, in real time; only when named',
  },
  start: {
    load: async () => (await import('../bench/start.ts')).benchStart,
    says: 'from the command to the first answer, with an empty data folder',
  },
} as const;

interface Sizes {
  reports: number;
  sources: number;
  minutes: number;
}

export function addBench(program: Command, terminal: Terminal): void {
  const lines = Object.entries(parts).map(([name, { says }]) => `  ${name.padEnd(10)}${says}`);
  program
    .command('bench')
    .description(
      'Measure throughput and latency on this machine, with generated reports in a folder of its own',
    )
    .argument('[part...]', 'which parts; default: all but sources')
    .option('--reports <n>', 'reports in the import, items in the feeds', countOf, 20_000)
    .option('--sources <n>', 'feeds that are polled', countOf, 5_000)
    .option('--minutes <n>', 'how long they are polled after the first round', countOf, 15)
    .option('--json', 'JSON lines instead of a table')
    .addHelpText('after', `\nParts:\n${lines.join('\n')}`)
    .action(async (names: string[], { json, ...sizes }: Sizes & { json?: boolean }) => {
      const usual = Object.keys(parts).filter((name) => name !== 'sources');
      const chosen = names.length > 0 ? names : usual;
      const unknown = chosen.find((name) => !(name in parts));
      if (unknown)
        program.error(
          `error: there is no part "${unknown}"; parts are ${Object.keys(parts).join(', ')}`,
        );
      const figures: (BenchFigure & { part: string })[] = [];
      const say = atMostEvery(15, (line) => void terminal.notes.write(`  ${line}\n`));
      for (const name of chosen as (keyof typeof parts)[]) {
        terminal.notes.write(`bench ${name}: ${parts[name].says} …\n`);
        const run = await parts[name].load();
        for (const figure of await run(sizes, say)) figures.push({ part: name, ...figure });
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

function atMostEvery(seconds: number, act: (line: string) => void): (line: string) => void {
  let next = 0;
  return (line) => {
    if (Date.now() < next) return;
    next = Date.now() + seconds * 1000;
    act(line);
  };
}

function countOf(written: string): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1 || count > 1_000_000) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 1000000.');
  }
  return count;
}
