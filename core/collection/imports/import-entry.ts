import type { Item } from '../../report.ts';
import { normaliseItem } from '../items/normalise-item.ts';
import type { DateOrder } from '../items/parse-date.ts';
import type { FileDocument, FileRecord } from './file-record.ts';
import { type FieldMap, recordToItem } from './import-record.ts';

/** How the entries of one file are to be read. */
export interface ImportRules {
  fieldMap: FieldMap;
  dateOrder: DateOrder;
  /** Told by whoever brings it; for documents only. */
  publishedAt: string | null;
  now: Date;
}

export interface ImportedItem {
  item: Item & { publishedAt: Date };
  /** Why the date is an assumption; null where it is none. */
  assumed: string | null;
}

/** What an entry of a file becomes, or why it becomes nothing. */
export function entryToItem(
  entry: FileRecord,
  rules: ImportRules,
): ImportedItem | { fault: string } {
  if ('fault' in entry) return { fault: entry.fault };
  if ('document' in entry) return documentToItem(entry.document, rules);
  const item = recordToItem(entry.record, rules.fieldMap, rules.now, rules.dateOrder);
  if ('fault' in item) return item;
  return { item: { ...item, publishedAt: item.publishedAt! }, assumed: null };
}

function documentToItem(
  document: FileDocument,
  { publishedAt, now, dateOrder }: ImportRules,
): ImportedItem | { fault: string } {
  if (document.text.trim() === '' && document.title === null) return { fault: 'no text in it' };
  const written = publishedAt ?? document.date?.written ?? null;
  if (written === null)
    return { fault: 'no date in it: say when it was published, and import it again' };
  const item = normaliseItem(
    {
      id: null,
      link: document.url,
      title: document.title,
      published: written,
      updated: null,
      summary: null,
      content: asParagraphs(document.text),
      authors: [],
      categories: [],
      language: document.language,
      publisher: document.publisher,
    },
    { now, dateOrder },
  );
  if (item.publishedAt === null)
    return { fault: `"${written.slice(0, 40)}" is not a date between 1990 and today` };
  const assumed = publishedAt === null ? assumption(document) : null;
  return { item: { ...item, publishedAt: item.publishedAt }, assumed };
}

function assumption({ date }: FileDocument): string | null {
  if (date?.origin === 'mentioned')
    return `dated ${date.written}, the first date in its text: it gives no date of its own`;
  if (date?.origin === 'file')
    return `dated ${date.written}, when the file was made: its text gives no date`;
  return null;
}

/** Plain text in the form everything later reads. */
function asParagraphs(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}
