import { stat, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import { formatOfName } from '../../core/collection/imports/file-format.ts';
import { parseFieldMap } from '../../core/collection/imports/import-record.ts';
import type { DateOrder } from '../../core/collection/items/parse-date.ts';
import type { Job, Jobs } from '../../core/contract/jobs.ts';
import type { Upload, UploadAnnouncement } from '../../core/contract/uploads.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Client } from '../client.ts';
import { writeJson } from '../json-lines.ts';
import { openProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { importSources } from './import-sources.ts';
import { previewFiles } from './preview-import.ts';
import { sendFile } from './send-file.ts';

interface ImportOptions {
  source?: string;
  kind: NonNullable<UploadAnnouncement['kind']>;
  country?: string;
  language?: string;
  map?: string;
  dateOrder?: DateOrder;
  publishedAt?: string;
  again?: boolean;
  preview?: boolean;
  results?: string;
}

export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('Import files of reports and wait until they are in the charts')
    .argument(
      '<file...>',
      'JSON lines, JSON, CSV or TSV of many reports; PDF, HTML or text of one; OPML of feeds. Packed with gzip or not',
    )
    .option('--source <name>', 'source the reports are kept under; default: the file name')
    .addOption(kindOption())
    .option('--country <code>', "ISO 3166-1 alpha-2 of the publisher's country")
    .option('--language <code>', 'language where the reports declare none')
    .option('--map <fields>', 'fields of the file for ours, such as text=body,publishedAt=date')
    .addOption(
      new Option(
        '--date-order <order>',
        'whether 03/04/2023 begins with its day or its month; default: as other dates of the file prove, else its day',
      ).choices(['dmy', 'mdy']),
    )
    .option('--published-at <date>', 'when a document was published, where it does not say so')
    .option('--preview', 'show how the files would be understood, and import nothing')
    .option('--again', 'import a file although the same one was imported before')
    .option('--results <file>', 'write what became of each line here, as .csv or .jsonl')
    .addHelpText(
      'after',
      '\nFields: id, url, title, text, publishedAt, language, publisher; the usual names are found by themselves.\nThe same reports imported twice are counted once. Interrupted, run it again: it goes on.',
    )
    .action((files: string[], options: ImportOptions) => importFiles(terminal, files, options));
}

function kindOption(): Option {
  return new Option('--kind <kind>', 'what kind of source it is')
    .choices(['official', 'ngo', 'press', 'research'])
    .default('press');
}

async function importFiles(
  terminal: Terminal,
  files: string[],
  options: ImportOptions,
): Promise<void> {
  const fieldMap = parseFieldMap(options.map ?? '');
  const lists = files.filter(isFeedList);
  const reports = files.filter((file) => !isFeedList(file));
  for (const file of reports) formatOfName(file);
  for (const file of files) await mustBeThere(file);
  checkResults(reports, options);
  if (options.preview) {
    const { dateOrder = null, publishedAt = null } = options;
    await previewFiles(terminal, reports, { fieldMap, dateOrder, publishedAt, now: new Date() });
    return;
  }
  for (const file of lists) await importSources(terminal, file, { unreachable: 'add' });
  if (reports.length === 0) return;
  await terminal.withProduct(async (client) => {
    for (const file of reports) await importOne(terminal, client, file, options);
  });
}

function isFeedList(file: string): boolean {
  return /\.opml$/i.test(file);
}

async function mustBeThere(file: string): Promise<void> {
  await stat(file).catch(() => {
    throw new UndercurrentError('not-found', `${file} cannot be read: there is no such file.`);
  });
}

function checkResults(files: readonly string[], { results }: ImportOptions): void {
  if (results === undefined) return;
  if (files.length > 1)
    throw new UndercurrentError('invalid', '--results takes the results of one file at a time.');
  if (!/\.(csv|jsonl)$/i.test(results))
    throw new UndercurrentError('invalid', `${results} must end in .csv or .jsonl.`);
}

async function importOne(
  terminal: Terminal,
  client: Client,
  file: string,
  options: ImportOptions,
): Promise<void> {
  const started = Date.now();
  const { job: begun, earlier } = await send(terminal, client, file, options);
  if (begun === null) {
    const { jobId = null, name = '', at = '' } = earlier ?? {};
    terminal.notes.write(
      `${basename(file)} was imported on ${at.slice(0, 10)} as ${name}; nothing was done. Add --again to import it all the same.\n`,
    );
    return writeJson(terminal, { file, sameAs: jobId, read: 0, added: 0 });
  }
  const job = await follow(terminal, client, begun.id);
  const seconds = (Date.now() - started) / 1000;
  const { read = 0, added = 0, duplicates = 0, rejected = 0, faults = [] } = job.result ?? {};
  for (const { line, reason } of faults)
    terminal.notes.write(`${basename(file)}, line ${line}: ${reason}; passed over\n`);
  noteAssumptions(terminal, job);
  await writeJson(terminal, {
    file,
    job: job.id,
    read,
    added,
    duplicates,
    rejected,
    seconds: round(seconds),
    perSecond: Math.round(read / seconds),
  });
  if (options.results !== undefined)
    await writeFile(
      options.results,
      await client.text(`/jobs/${job.id}/outcomes${extname(options.results).toLowerCase()}`),
    );
  if (job.state === 'failed')
    throw new UndercurrentError('invalid', `${file} was not imported to its end: ${job.error}`);
  if (job.state === 'cancelled')
    throw new UndercurrentError('conflict', `${file} was stopped; what it had added stays.`);
}

async function send(
  terminal: Terminal,
  client: Client,
  file: string,
  options: ImportOptions,
): Promise<Upload> {
  const { size } = await stat(file);
  const { source, kind, country, language, map, dateOrder, publishedAt, again } = options;
  const told = { source, kind, country, language, map, dateOrder, publishedAt, again };
  const given = Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== undefined),
  ) as Partial<UploadAnnouncement>;
  const progress = openProgress(terminal.notes, 'MB');
  try {
    return await sendFile(client, file, { ...given, name: basename(file), size }, (sent) =>
      progress.show({
        part: size === 0 ? 1 : sent / size,
        count: Math.round(sent / 1024 ** 2),
        step: 'sending',
      }),
    );
  } finally {
    progress.close();
  }
}

function noteAssumptions(terminal: Terminal, { result }: Job): void {
  const { assumed = 0, dateOrder, reasons = [] } = result ?? {};
  if (reasons.some(({ reason }) => reason.includes('none of its fields')))
    terminal.notes.write('Say which field is which with --map, for example publishedAt=Datum\n');
  if (assumed > 0)
    terminal.notes.write(
      `${assumed} added with a date that is an assumption; the results say why\n`,
    );
  if (dateOrder?.from === 'assumed')
    terminal.notes.write(
      `Dates such as ${dateOrder.example} were read ${dateOrder.order === 'dmy' ? 'day' : 'month'} first, which is an assumption: --date-order says otherwise\n`,
    );
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
      if (job.state === 'failed' || job.state === 'cancelled') return job;
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
