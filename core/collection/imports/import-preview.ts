import { capText, oneLine } from '../items/clean-text.ts';
import { dateOrderOf, type OrderFound } from '../items/date-order.ts';
import type { DateOrder } from '../items/parse-date.ts';
import type { FileRecord } from './file-record.ts';
import { entryToItem } from './import-entry.ts';
import { type FieldMap, fieldValue, mapFields } from './import-record.ts';
import { reasonKind } from './reason-kind.ts';

/** Entries that are judged, and how many of them are shown. */
export const previewSample = 200;
const shown = 8;
const textShown = 240;

export interface PreviewRow {
  line: number;
  title: string | null;
  text: string;
  /** As it is understood, and as it is written in the file. */
  publishedAt: string | null;
  written: string | null;
  url: string | null;
  language: string | null;
  publisher: string | null;
  /** Why the date is an assumption. */
  note: string | null;
  /** Why it would be rejected. */
  fault: string | null;
}

export interface ImportPreview {
  /** Fields of the file, in the order met. Empty for a document. */
  columns: string[];
  /** The file's field for each of ours: as told, else as guessed. */
  map: FieldMap;
  rows: PreviewRow[];
  /** Entries judged, and how many of them would be rejected. */
  sampled: number;
  rejected: number;
  reasons: { reason: string; count: number }[];
  /** Null where no date depends on it. */
  dateOrder: OrderFound | null;
  /** Pages of a document. */
  pages: number | null;
}

export interface PreviewRules {
  fieldMap: FieldMap;
  dateOrder: DateOrder | null;
  publishedAt: string | null;
  now: Date;
}

/** The first entries of a file as an import would understand them. */
export function previewImport(entries: readonly FileRecord[], rules: PreviewRules): ImportPreview {
  const sample = entries.slice(0, previewSample);
  const columns = columnsOf(sample);
  const dateOrder = sampleOrder(sample, rules.fieldMap, rules.dateOrder);
  const rows = sample.map((entry) => rowOf(entry, rules, dateOrder?.order ?? 'dmy'));
  const faults = rows.flatMap(({ fault }) => fault ?? []);
  return {
    columns,
    map: columns.length === 0 ? {} : mapFields(columns, rules.fieldMap),
    rows: rows.slice(0, shown),
    sampled: rows.length,
    rejected: faults.length,
    reasons: countReasons(faults),
    dateOrder,
    pages: sample.map((entry) => ('document' in entry ? entry.document.pages : null))[0] ?? null,
  };
}

/** How the dates of a file begin, judged by its first entries. */
export function sampleOrder(
  entries: readonly FileRecord[],
  told: FieldMap,
  order: DateOrder | null,
): OrderFound | null {
  return dateOrderOf(
    entries.flatMap((entry) => writtenDate(entry, told) ?? []),
    order,
  );
}

/** The commonest first. */
export function countReasons(faults: readonly string[]): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const fault of faults) {
    const kind = reasonKind(fault);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count);
}

function columnsOf(sample: readonly FileRecord[]): string[] {
  const names = new Set<string>();
  for (const entry of sample)
    if ('record' in entry) for (const name of Object.keys(entry.record)) names.add(name);
  return [...names].slice(0, 200);
}

function writtenDate(entry: FileRecord, told: FieldMap): string | null {
  if ('document' in entry) return entry.document.date?.written ?? null;
  if ('fault' in entry) return null;
  const map = mapFields(Object.keys(entry.record), told);
  return fieldValue(entry.record, map, 'publishedAt');
}

function rowOf(entry: FileRecord, rules: PreviewRules, dateOrder: DateOrder): PreviewRow {
  const read = entryToItem(entry, { ...rules, dateOrder });
  const written = rules.publishedAt ?? writtenDate(entry, rules.fieldMap);
  if ('fault' in read) {
    const empty = { title: null, text: '', publishedAt: null, url: null, language: null };
    return { line: entry.line, ...empty, publisher: null, written, note: null, fault: read.fault };
  }
  const { title, text, publishedAt, url, language, publisher } = read.item;
  return {
    line: entry.line,
    title,
    text: capText(oneLine(text), textShown),
    publishedAt: publishedAt.toISOString(),
    written,
    url,
    language,
    publisher,
    note: read.assumed,
    fault: null,
  };
}
