import { UndercurrentError } from '../../errors.ts';
import type { Item } from '../../report.ts';
import { normaliseItem } from '../items/normalise-item.ts';
import type { DateOrder } from '../items/parse-date.ts';

/** Our fields that a file may fill, with the names other files give them, best first; letters and digits alone count. */
const synonyms = {
  id: ['id', 'guid', 'uuid', 'identifier'],
  url: ['url', 'link', 'href', 'permalink', 'sourceurl', 'uri'],
  title: ['title', 'headline', 'heading', 'subject', 'name'],
  text: [
    'text',
    'body',
    'content',
    'article',
    'summary',
    'description',
    'snippet',
    'excerpt',
    'abstract',
  ],
  publishedAt: [
    'publishedat',
    'published',
    'pubdate',
    'date',
    'datetime',
    'time',
    'timestamp',
    'createdat',
    'isodate',
    'day',
  ],
  language: ['language', 'lang', 'languagecode', 'locale'],
  publisher: [
    'publisher',
    'source',
    'sources',
    'sourcename',
    'outlet',
    'newspaper',
    'site',
    'domain',
    'author',
  ],
} as const;

export type ImportField = keyof typeof synonyms;
export const importFields = Object.keys(synonyms) as ImportField[];

/** Our field → the file's. */
export type FieldMap = Partial<Record<ImportField, string>>;

/** What stands for "none of the file's fields", where a guess is wrong and nothing else is right. */
export const noField = '-';

/** The file's field for each of ours: as told, else by the names in use. */
export function mapFields(names: readonly string[], told: FieldMap): FieldMap {
  const byName = new Map(names.toReversed().map((name) => [plainName(name), name]));
  const map: FieldMap = {};
  for (const field of importFields) {
    const name =
      told[field] ??
      synonyms[field].map((synonym) => byName.get(synonym)).find((found) => found !== undefined);
    if (name !== undefined && name !== noField) map[field] = name;
  }
  return map;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Reads `text=body,publishedAt=date`. */
export function parseFieldMap(written: string): FieldMap {
  const map: FieldMap = {};
  for (const part of written.split(',').filter((piece) => piece.trim() !== '')) {
    const [field = '', name = ''] = part.split('=').map((side) => side.trim());
    if (!importFields.includes(field as ImportField) || name === '') {
      throw new UndercurrentError(
        'invalid',
        `"${part.trim()}" is not FIELD=NAME with FIELD one of ${importFields.join(', ')}.`,
      );
    }
    map[field as ImportField] = name;
  }
  return map;
}

/**
 * One record of a JSONL or CSV file → an item, or the reason why it is none. A record without a date is refused:
 * counted on the day of the import it would look like a rise.
 */
export function recordToItem(
  record: Record<string, unknown>,
  told: FieldMap,
  now: Date,
  dateOrder: DateOrder = 'dmy',
): Item | { fault: string } {
  const map = mapFields(Object.keys(record), told);
  const value = (field: ImportField): string | null => fieldValue(record, map, field);
  const text = value('text');
  const item = normaliseItem(
    {
      id: value('id'),
      link: value('url'),
      title: value('title'),
      published: value('publishedAt'),
      updated: null,
      summary: null,
      content: text === null ? null : asHtml(text),
      authors: [],
      categories: [],
      language: value('language'),
      publisher: value('publisher'),
    },
    { now, dateOrder },
  );
  if (item.text === '' && item.title === null)
    return { fault: `no text: ${where(map.text, Object.keys(record))}` };
  if (item.publishedAt === null) {
    const given = value('publishedAt');
    return {
      fault:
        given === null
          ? `no date: ${where(map.publishedAt, Object.keys(record))}`
          : `"${given.slice(0, 40)}" is not a date between 1990 and today`,
    };
  }
  return item;
}

/** What a record holds for one of our fields, as written. */
export function fieldValue(
  record: Record<string, unknown>,
  map: FieldMap,
  field: ImportField,
): string | null {
  const name = map[field];
  return name === undefined ? null : plain(record[name]);
}

function where(name: string | undefined, seen: readonly string[]): string {
  return name === undefined
    ? `none of its fields is known as one, among ${seen.join(', ').slice(0, 200)}`
    : `the field "${name}" is empty`;
}

function plain(value: unknown): string | null {
  const text = Array.isArray(value) ? value.map(written).join(', ') : written(value);
  return text.trim() === '' ? null : text;
}

/** An object may have a "toString" of its own, so none is asked for. */
function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Files hold plain text or markup; a lone "<" or "&" in plain text must not be read as markup. */
function asHtml(text: string): string {
  if (/<\/?(?:p|br|div|span|a|b|i|em|strong|ul|li|h[1-6]|img)\b[^>]*>/i.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
