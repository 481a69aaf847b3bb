import type { Command } from 'commander';
import type { Analysis } from '../../core/report.ts';
import { openInput, readJsonObjects, reportFault, writeJson } from '../json-lines.ts';
import type { Terminal } from '../terminal.ts';

export function addAnalyse(program: Command, terminal: Terminal): void {
  program
    .command('analyse')
    .description(
      'Say what reports are about: language, relevance, crime types with evidence, countries, places',
    )
    .option(
      '--input <file>',
      'JSON lines {id, title?, text, url?, publishedAt?, language?, publisherCountry?}; default: standard input',
    )
    .addHelpText(
      'after',
      '\nWrites {id, language, relevant, relevance, labels, facets, countries, focus, places, roles, facts} per line. Offsets are UTF-16.',
    )
    .action(({ input }: { input?: string }) => analyse(terminal, input));
}

async function analyse(terminal: Terminal, input: string | undefined): Promise<void> {
  // Its tables take most of a second to load: only this command waits for them.
  const { createAnalyser } = await import('../../core/analysis/analyser.ts');
  const analyser = createAnalyser();
  for await (const read of readJsonObjects(openInput(terminal, input))) {
    const fault = 'fault' in read ? read.fault : faultOf(read.value);
    if ('fault' in read || fault !== null) {
      reportFault(terminal, read.line, fault ?? '');
      continue;
    }
    const { id, title, text, language, publisherCountry } = read.value;
    const analysis = analyser.analyse({
      title: optional(title),
      text: optional(text) ?? '',
      language: optional(language),
      publisherCountry: optional(publisherCountry),
    });
    await writeJson(terminal, { id, ...inOrder(analysis) });
  }
}

/** Fields this version does not fill yet stand empty, so that a reader of the promised line finds them. */
function inOrder({
  language,
  relevant,
  relevance,
  labels,
  facets,
  countries,
  focus,
  places,
}: Analysis) {
  return {
    language,
    relevant,
    relevance,
    labels,
    facets,
    countries,
    focus,
    places,
    roles: [],
    facts: [],
  };
}

function faultOf(value: Record<string, unknown>): string | null {
  if (value.id === undefined) return 'no "id"';
  if (typeof value.text !== 'string' && typeof value.title !== 'string')
    return 'neither "title" nor "text" is a text';
  return null;
}

function optional(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
