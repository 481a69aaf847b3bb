import { Command } from 'commander';
import { addAnalyse } from './commands/analyse.ts';
import { addBench } from './commands/bench.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addImport } from './commands/import.ts';
import { addMigrate } from './commands/migrate.ts';
import { addParseFeed } from './commands/parse-feed.ts';
import { addSources } from './commands/sources.ts';
import { addTrain } from './commands/train.ts';
import type { Terminal } from './terminal.ts';

export function createProgram(terminal: Terminal, version: string): Command {
  const program = new Command('undercurrent')
    .description(
      'Emerging-crime trend monitor, from a terminal. Commands read and write JSON lines; progress goes to standard error.',
    )
    .version(version)
    .showHelpAfterError('(run with --help for the options)')
    .configureOutput({
      writeErr: (text) => void terminal.notes.write(text),
      writeOut: (text) => void terminal.output.write(text),
    })
    .exitOverride();
  addAnalyse(program, terminal);
  addParseFeed(program, terminal);
  addImport(program, terminal);
  addSources(program, terminal);
  addMigrate(program, terminal);
  addEvaluate(program, terminal);
  addTrain(program, terminal);
  addBench(program, terminal);
  for (const command of program.commands) inherit(command);
  return program;

  function inherit(command: Command): void {
    command.copyInheritedSettings(program);
    for (const child of command.commands) inherit(child);
  }
}
