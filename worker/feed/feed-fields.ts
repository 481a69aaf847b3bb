/** How the content of an element is read. */
export type FieldKind =
  | 'markup' // may hold HTML
  | 'text'
  | 'date'
  | 'link'
  | 'person'
  | 'category'
  | 'source'
  | 'topics' // a category that wraps narrower ones
  | 'through'; // a wrapper: its children count as if it were not there

type Fields = ReadonlyMap<string, FieldKind>;

/** Elements read on the feed itself, by canonical name; everything else there is skipped. */
export const feedFields: Fields = table({
  markup:
    'title description tagline subtitle info dc:title dc:description itunes:summary itunes:subtitle',
  text: 'language dc:language',
  link: 'link',
  through: 'channel',
});

/** Elements read on an entry. */
export const itemFields: Fields = table({
  markup:
    'title description summary content content:encoded body xhtml:body xhtml:div fullitem dc:title dc:description ' +
    'dcterms:abstract media:title media:description itunes:title itunes:summary itunes:subtitle ' +
    'atom:title atom:summary atom:content',
  text: 'id guid atom:id dc:identifier language dc:language feedburner:origlink pheedo:origlink',
  date:
    'pubdate published issued created modified updated date dc:date dcterms:issued dcterms:created ' +
    'dcterms:modified dcterms:date atom:published atom:updated prism:publicationdate prism:coverdate',
  link: 'link atom:link',
  person:
    'author dc:creator dc:author dc:contributor itunes:author atom:author managingeditor media:credit',
  category: 'category dc:subject tags itunes:keywords media:keywords media:category prism:section',
  source: 'source',
  topics: 'itunes:category',
  through: 'media:group media:content',
});

/** Names that parsers look for in one spelling only. */
export const spelling: Readonly<Record<string, string>> = { pubdate: 'pubDate' };

function table(kinds: Partial<Record<FieldKind, string>>): Fields {
  return new Map(
    Object.entries(kinds).flatMap(([kind, names]) =>
      names.split(' ').map((name) => [name, kind as FieldKind] as const),
    ),
  );
}
