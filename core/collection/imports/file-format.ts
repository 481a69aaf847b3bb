import { UndercurrentError } from '../../errors.ts';

/** Files of many records, and files that are one report. */
export type RecordsFormat = 'jsonl' | 'json' | 'csv';
export type DocumentFormat = 'pdf' | 'html' | 'text';
export type ImportFormat = RecordsFormat | DocumentFormat;

const endings: Readonly<Record<string, ImportFormat>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
};

/** The format a file name stands for; `.gz` may follow. */
export function formatOfName(name: string): ImportFormat {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  const format = ending === undefined ? undefined : endings[ending];
  if (format !== undefined) return format;
  throw new UndercurrentError(
    'invalid',
    `${name} cannot be imported: its name must end in .jsonl, .ndjson, .json, .csv or .tsv for many reports, or in .pdf, .html or .txt for one, with or without .gz.`,
  );
}

export function isDocument(format: ImportFormat): format is DocumentFormat {
  return format === 'pdf' || format === 'html' || format === 'text';
}

/** What the first bytes give away, where that is nothing we can read under this name. */
export function misnamed(format: ImportFormat, head: Uint8Array): string | null {
  const start = String.fromCharCode(...head.subarray(0, 1024));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06'))
    return 'it is a zip archive or an office file. Unpack the archive, or save the table as CSV and the text as PDF';
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    return 'it is an old office file. Save the table as CSV and the text as PDF';
  if (
    start.startsWith('7z\xbc\xaf') ||
    start.startsWith('Rar!') ||
    start.startsWith('BZh') ||
    start.startsWith('\xfd7zXZ')
  )
    return 'it is packed in a way that is not read here. Unpack it first, or pack it with gzip';
  const isPdf = start.includes('%PDF-');
  if (format === 'pdf' && !isPdf) return 'it is no PDF, although its name says so';
  if (format !== 'pdf' && start.startsWith('%PDF-')) return 'it is a PDF. Let its name end in .pdf';
  return null;
}
