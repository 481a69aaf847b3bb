import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { UndercurrentError } from '../../core/errors.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface Evaluation {
  says: string;
  /** Files it measures on when none is named; they lie beside the project where they are at hand. */
  files: string[];
  /** What may be named instead. */
  takes: string;
  run(files: string[]): Promise<Record<string, string>[]>;
}

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
    files: ['../shared/data/gold/dev.jsonl', '../shared/data/gold/ml-dev.jsonl'],
    run: async (files) =>
      (await import('../evaluate/classification.ts')).evaluateClassification(files),
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
  for (const [name, { says, files, takes, run }] of Object.entries(evaluations)) {
    evaluate
      .command(name)
      .description(says)
      .argument('[file...]', `${takes}; default: ${files.join(', ')}`)
      .action(async (named: string[]) => {
        const chosen = named.length > 0 ? named : files;
        const absent = chosen.find((file) => !existsSync(file));
        if (absent)
          throw new UndercurrentError('not-found', `${absent} is not there: name ${takes}.`);
        writeTable(terminal.output, await run(chosen));
      });
  }
}
