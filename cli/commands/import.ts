import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { parseFieldMap } from '../../core/collection/import-record.ts';
import type { Job, Jobs } from '../../core/contract/jobs.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { formatOfName } from '../../worker/import/read-records.ts';
import type { Client } from '../client.ts';
import { writeJson } from '../json-lines.ts';
import { openProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

interface ImportOptions {
  source?: string;
  kind: string;
  country?: string;
  language?: string;
  map?: string;
}

export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('Import files of reports and wait until they are in the charts')
    .argument('<file...>', 'JSON lines, CSV or TSV, packed with gzip or not')
    .option('--source <name>', 'source the reports are kept under; default: the file name')
    .option('--kind <kind>', 'official, ngo, press or research', 'press')
    .option('--country <code>', "ISO 3166-1 alpha-2 of the publisher's country")
    .option('--language <code>', 'language where the reports declare none')
    .option('--map <fields>', 'fields of the file for ours, such as text=body,publishedAt=date')
    .addHelpText(
      'after',
      '\nFields: id, url, title, text, publishedAt, language, publisher; the usual names are found by themselves.\nThe same reports imported twice are counted once. Interrupted, run it again: it goes on.',
    )
    .action((files: string[], options: ImportOptions) => importFiles(terminal, files, options));
}

async function importFiles(
  terminal: Terminal,
  files: string[],
  options: ImportOptions,
): Promise<void> {
  if (options.map) parseFieldMap(options.map);
  for (const file of files) {
    formatOfName(file);
    await stat(file).catch(() => {
      throw new UndercurrentError('not-found', `${file} cannot be read: there is no such file.`);
    });
  }
  await terminal.withProduct(async (client) => {
    for (const file of files) await importOne(terminal, client, file, options);
  });
}

async function importOne(
  terminal: Terminal,
  client: Client,
  file: string,
  options: ImportOptions,
): Promise<void> {
  const started = Date.now();
  const query = new URLSearchParams({ name: basename(file), kind: options.kind });
  for (const field of ['source', 'country', 'language', 'map'] as const) {
    const value = options[field];
    if (value !== undefined) query.set(field, value);
  }
  const blob = await openAsBlob(file);
  const { id } = await client.upload<Job>(
    `/uploads?${query}`,
    'application/octet-stream',
    blob.stream(),
  );
  const job = await follow(terminal, client, id);
  const seconds = (Date.now() - started) / 1000;
  const { read = 0, added = 0, duplicates = 0, rejected = 0, faults = [] } = job.result ?? {};
  for (const { line, reason } of faults)
    terminal.notes.write(`${basename(file)}, line ${line}: ${reason}; passed over\n`);
  await writeJson(terminal, {
    file,
    read,
    added,
    duplicates,
    rejected,
    seconds: round(seconds),
    perSecond: Math.round(read / seconds),
  });
  if (job.state === 'failed')
    throw new UndercurrentError('invalid', `${file} was not imported to its end: ${job.error}`);
}

/** Follows an import through reading, analysis and roll-up until its reports are in the charts. */
async function follow(terminal: Terminal, client: Client, id: number): Promise<Job> {
  const progress = openProgress(terminal.notes);
  try {
    while (true) {
      const job = await client.get<Job>(`/jobs/${id}`);
      const { items, unanalysed, uncounted } = await client.get<Jobs>('/jobs?state=open');
      const added = job.result?.added ?? 0;
      const read = job.total ? job.done / job.total : 0;
      const analysed = Math.max(0, added - unanalysed);
      progress.show({
        part:
          job.state === 'done'
            ? analysed / Math.max(1, added)
            : Math.min(read, analysed / Math.max(1, added / Math.max(read, 0.001))),
        count: analysed,
        step: stepOf(job, unanalysed, uncounted),
      });
      if (job.state === 'failed') return job;
      if (job.state === 'done' && unanalysed + uncounted === 0 && items.length === 0) return job;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  } finally {
    progress.close();
  }
}

function stepOf(job: Job, unanalysed: number, uncounted: number): string {
  if (job.state === 'waiting') return job.error ? `trying again: ${job.error}` : 'waiting';
  if (job.state === 'running') return 'reading';
  if (unanalysed > 0) return 'analysing';
  return uncounted > 0 ? 'counting' : 'finishing';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
