/** Namespaces that mean the same whatever a feed calls them; `''` for the feed's own. */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/atom/app#': 'app',
  'http://example.com/newformat#': 'atom',
  'http://example.com/necho': 'atom',
  'http://purl.org/echo/': 'atom',
  'uri/of/echo/namespace#': 'atom',
  'http://purl.org/pie/': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://backend.userland.com/rss091': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://purl.org/net/rss1.1#': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/rss/1.0/modules/dcterms/': 'dcterms',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://prismstandard.org/namespaces/basic/2.0/': 'prism',
  'http://prismstandard.org/namespaces/1.2/basic/': 'prism',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/math/mathml': 'math',
};

/** The prefixes declared at one place in a document: prefix to canonical prefix; `''` is the default namespace. */
export type Names = ReadonlyMap<string, string>;

export const noNames: Names = new Map();

/** A document with more is no feed but an attempt to make us copy them for every entry. */
const mostNames = 100;

/** `names` with the declarations of one start tag added. */
export function declared(names: Names, attributes: ReadonlyMap<string, string>): Names {
  let own: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (!name.startsWith('xmlns')) continue;
    own ??= new Map(names);
    if (own.size >= mostNames) break;
    own.set(name.slice(6), canonicalPrefix(value, name.slice(6)));
  }
  return own ?? names;
}

function canonicalPrefix(uri: string, prefix: string): string {
  const known = uri.trim().toLowerCase();
  return prefixes[known] ?? prefixes[known.replace(/[/#]$/, '')] ?? prefixes[`${known}/`] ?? prefix;
}

/** `a10:Updated` as `atom:updated`: lower case, canonical prefix, none for the feed's own vocabulary. */
export function canonicalName(name: string, names: Names): string {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(':');
  if (colon === -1) {
    const own = names.get('');
    return own ? `${own}:${lower}` : lower;
  }
  const prefix = lower.slice(0, colon);
  const canonical = names.get(prefix) ?? prefix;
  const local = lower.slice(colon + 1);
  return canonical === '' ? local : `${canonical}:${local}`;
}
