import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { UndercurrentError } from '../../core/errors.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

type Rows = Record<string, string>[];
type Options = { json?: boolean; write?: string | true; date: string };

interface Evaluation {
  says: string;
  /** Files it measures on when none is named; they lie beside the project where they are at hand. */
  files: string[];
  /** What may be named instead. */
  takes: string;
  run(files: string[], options: Options): Promise<Rows | object>;
  /** Options of its own. */
  options?(command: Command): void;
}

const figuresFile = 'core/classification/data/measured.ts';

const labelled = 'labelled JSON lines';
const feedCorpora = [
  'RSParser',
  'feedjira',
  'feedparser',
  'feedsmith',
  'miniflux',
  'newsboat',
  'rss-parser',
];

const evaluations: Record<string, Evaluation> = {
  classification: {
    says: 'relevance, crime group and crime type: precision, recall, F1',
    takes: labelled,
    files: [
      'gold/dev.jsonl',
      'gold/ml-dev.jsonl',
      'news/headlines-crime-test.jsonl.gz',
      'news/india-crime-2016-2022.jsonl.gz',
    ].map((name) => `../shared/data/${name}`),
    options: (command) =>
      command
        .option('--json', 'everything measured as one line of JSON')
        .option('--write [file]', `write the figures the product shows; default: ${figuresFile}`)
        .option('--date <day>', 'day to note with them', new Date().toISOString().slice(0, 10)),
    run: async (files, { json = false, write, date }) =>
      (await import('../evaluate/classification.ts')).evaluateClassification(files, {
        json,
        date,
        ...(write === undefined ? {} : { write: write === true ? figuresFile : write }),
      }),
  },
  geography: {
    says: 'country sets, focus, country of mentions, with and without the publisher as a hint',
    takes: labelled,
    files: ['lgl', 'trnews', 'geovirus'].map((name) => `../shared/data/geo/${name}.jsonl`),
    run: async (files) => (await import('../evaluate/geography.ts')).evaluateGeography(files),
  },
  feeds: {
    says: 'reading feeds, on the test files of feed parsers: what they expect and what comes out',
    takes: 'folders or .tar.gz of feed files',
    files: feedCorpora.map((name) => `../shared/data/feeds/${name}.tar.gz`),
    run: async (files) => (await import('../evaluate/feeds.ts')).evaluateFeeds(files),
  },
};

export function addEvaluate(program: Command, terminal: Terminal): void {
  const evaluate = program
    .command('evaluate')
    .description(
      'Measure the analysis and the reading of feeds on test documents and print a table of figures',
    );
  for (const [name, { says, files, takes, run, options }] of Object.entries(evaluations)) {
    const command = evaluate
      .command(name)
      .description(says)
      .argument('[file...]', `${takes}; default: ${files.join(', ')}`);
    options?.(command);
    command.action(async (named: string[], chosenOptions: Options) => {
      const chosen = named.length > 0 ? named : files;
      const absent = chosen.find((file) => !existsSync(file));
      if (absent)
        throw new UndercurrentError('not-found', `${absent} is not there: name ${takes}.`);
      const measured = await run(chosen, chosenOptions);
      if (Array.isArray(measured)) writeTable(terminal.output, measured);
      else terminal.output.write(`${JSON.stringify(measured)}\n`);
    });
  }
}
