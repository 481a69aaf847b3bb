/** The fields of a report that a file may hold, with names other archives give them. */
export const ourFields = [
  {
    key: 'text',
    name: 'Text',
    required: true,
    others: ['body', 'content', 'description', 'summary', 'article', 'excerpt', 'abstract'],
  },
  { key: 'title', name: 'Title', required: false, others: ['headline', 'name', 'subject'] },
  {
    key: 'publishedAt',
    name: 'Date',
    required: false,
    others: [
      'date',
      'published',
      'published_at',
      'pubdate',
      'created_at',
      'timestamp',
      'datetime',
      'isodate',
      'day',
    ],
  },
  {
    key: 'url',
    name: 'Address',
    required: false,
    others: ['link', 'href', 'source_url', 'permalink', 'uri'],
  },
  {
    key: 'language',
    name: 'Language',
    required: false,
    others: ['lang', 'language_code', 'locale'],
  },
  {
    key: 'publisher',
    name: 'Publisher',
    required: false,
    others: ['source', 'source_name', 'outlet', 'site', 'domain', 'newspaper'],
  },
] as const;

export type OurField = (typeof ourFields)[number]['key'];
/** Ours to the file's; a field that is left out keeps its own name. */
export type FieldMap = Partial<Record<OurField, string>>;

export function guessMap(fields: readonly string[]): FieldMap {
  const byName = new Map(fields.map((field) => [plain(field), field]));
  const map: FieldMap = {};
  for (const { key, others } of ourFields) {
    const found = [key, ...others].map((name) => byName.get(plain(name))).find(Boolean);
    if (found !== undefined) map[key] = found;
  }
  return map;
}

/** The map as the API reads it; what has our name already needs no word. A comma or = cannot be in it. */
export function mapParameter(map: FieldMap): string {
  return Object.entries(map)
    .filter(([ours, theirs]) => theirs !== ours && theirs !== '' && !/[,=]/.test(theirs))
    .map(([ours, theirs]) => `${ours}=${theirs}`)
    .join(',');
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
