import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatOfName, isDocument } from '../../core/collection/imports/file-format.ts';
import type { ImportPreview, PreviewRules } from '../../core/collection/imports/import-preview.ts';
import { uploadLimits } from '../../core/contract/upload-limits.ts';
import { openDocumentReader } from '../../worker/import/document-reader.ts';
import { createPreview } from '../../worker/import/preview-file.ts';
import { writeJson } from '../json-lines.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** Shows how an import would understand a file; nothing is kept. */
export async function previewFiles(
  terminal: Terminal,
  files: string[],
  rules: PreviewRules,
): Promise<void> {
  const documents = openDocumentReader();
  const preview = createPreview(documents);
  try {
    for (const file of files) {
      const found = await preview(await headOf(file), rules);
      describe(terminal.notes, file, found);
      await writeJson(terminal, { file, ...found });
    }
  } finally {
    await documents.close();
  }
}

async function headOf(file: string) {
  const { size } = await stat(file);
  const whole = isDocument(formatOfName(file));
  const limit = whole ? uploadLimits.previewDocument : uploadLimits.previewTable;
  const handle = await open(file);
  try {
    const bytes = Buffer.alloc(Math.min(size, limit));
    await handle.read(bytes, 0, bytes.length, 0);
    return { name: basename(file), bytes, isCut: size > bytes.length };
  } finally {
    await handle.close();
  }
}

function describe(notes: NodeJS.WritableStream, file: string, found: ImportPreview): void {
  const { columns, map, rows, sampled, rejected, reasons, dateOrder, pages } = found;
  notes.write(`${basename(file)}${pages === null ? '' : `, ${pages} pages`}\n`);
  if (columns.length > 0) {
    const fields = Object.entries(map).map(([ours, theirs]) => `${ours} = ${theirs}`);
    notes.write(
      `Fields: ${fields.join(', ') || 'none recognised'}. Columns: ${columns.join(', ')}\n`,
    );
  }
  if (rows.length > 0) writeTable(notes, rows.map(asCells));
  if (dateOrder) notes.write(`${orderSentence(dateOrder)}\n`);
  notes.write(`${rejected} of the first ${sampled} would be rejected\n`);
  for (const { reason, count } of reasons) notes.write(`  ${count}: ${reason}\n`);
}

function asCells(row: ImportPreview['rows'][number]): Record<string, string> {
  return {
    line: String(row.line),
    date: row.publishedAt?.slice(0, 10) ?? '',
    'date in the file': (row.written ?? '').slice(0, 24),
    title: (row.title ?? '').slice(0, 40),
    text: row.text.slice(0, 40),
    language: row.language ?? '',
    publisher: (row.publisher ?? '').slice(0, 20),
    'rejected because': (row.fault ?? row.note ?? '').slice(0, 60),
  };
}

function orderSentence({ order, from, example }: NonNullable<ImportPreview['dateOrder']>): string {
  const read = order === 'dmy' ? 'day first' : 'month first';
  if (from === 'told') return `${example} is read ${read}, as told`;
  if (from === 'proved')
    return `${example} is read ${read}: another date of the file can be read in no other way`;
  return `${example} is read ${read}. That is an assumption: say --date-order mdy if the month comes first`;
}
