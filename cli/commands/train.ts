import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { UndercurrentError } from '../../core/errors.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

const trainingFiles = [
  '../shared/data/news/headlines-crime-train.jsonl.gz',
  '../shared/data/news/current-events-2010-2019.jsonl.gz',
];
const weightsFile = 'core/classification/data/gate-weights.ts';
const labelledFile = '../shared/data/gold/dev.jsonl';

export function addTrain(program: Command, terminal: Terminal): void {
  program
    .command('train')
    .description('Fit what is learned from examples and write it as data of the product')
    .command('gate')
    .description('The second reader of English texts: does a text report crime at all?')
    .argument(
      '[file...]',
      `headlines with a section or sentences with a category, JSON lines; default: ${trainingFiles.join(', ')}`,
    )
    .option(
      '--labelled <file>',
      'labelled reports: calibrate the joined judgement, left out of training',
      labelledFile,
    )
    .option('--output <file>', 'data module to write', weightsFile)
    .action(async (named: string[], { labelled, output }: { labelled: string; output: string }) => {
      const files = named.length > 0 ? named : trainingFiles;
      const absent = [...files, labelled].find((file) => !existsSync(file));
      if (absent) throw new UndercurrentError('not-found', `${absent} is not there.`);
      const { trainGateOnFiles } = await import('../train/gate.ts');
      const { module, figures } = await trainGateOnFiles(files, labelled);
      await writeFile(output, module);
      writeTable(terminal.output, figures);
    });
}
