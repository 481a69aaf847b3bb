import { oneLine } from '../items/clean-text.ts';
import { decodeEntities } from '../items/decode-entities.ts';
import { htmlToText } from '../items/html-to-text.ts';
import { dateInText } from './document-date.ts';
import type { DocumentDate, FileDocument } from './file-record.ts';

/** A page's head and the words before its story; what is said of the page stands there. */
const looksAt = 512 * 1024;

const dateNames = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.issued',
  'citation_publication_date',
  'publication_date',
  'pubdate',
  'publishdate',
  'date',
];

/** A saved web page as one report; `body` is its story where somebody has found it already. */
export function htmlDocument(html: string, body: string | null = null): FileDocument {
  const head = html.slice(0, looksAt);
  const said = metaOf(head);
  const story = body ?? htmlToText(mainPart(html));
  return {
    title: said.get('og:title') ?? between(head, 'title') ?? between(head, 'h1'),
    text: story,
    date: dateOf(head, said) ?? dateInText(story),
    language: attribute(/<html\b[^>]{0,1000}>/i.exec(head)?.[0] ?? '', 'lang'),
    url: canonical(head) ?? said.get('og:url') ?? null,
    publisher: said.get('og:site_name') ?? null,
    pages: null,
  };
}

function dateOf(head: string, said: Map<string, string>): DocumentDate | null {
  const named = dateNames.map((name) => said.get(name)).find((value) => value !== undefined);
  const linked = /"datePublished"\s*:\s*"([^"]{4,60})"/.exec(head)?.[1];
  const time = /<time\b[^>]{0,500}>/i.exec(head)?.[0];
  const written = named ?? linked ?? (time === undefined ? null : attribute(time, 'datetime'));
  return written === null || written === undefined ? null : { written, origin: 'stated' };
}

/** Name → content of the page's own statements, the first of each name. */
function metaOf(head: string): Map<string, string> {
  const said = new Map<string, string>();
  for (const [tag] of head.matchAll(/<meta\b[^>]{0,2000}>/gi)) {
    const name = attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop');
    const content = attribute(tag, 'content');
    if (name === null || content === null || said.has(name.toLowerCase())) continue;
    said.set(name.toLowerCase(), content);
  }
  return said;
}

function canonical(head: string): string | null {
  for (const [tag] of head.matchAll(/<link\b[^>]{0,2000}>/gi))
    if (attribute(tag, 'rel')?.toLowerCase() === 'canonical') return attribute(tag, 'href');
  return null;
}

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  const plain = value === undefined ? '' : oneLine(decodeEntities(value));
  return plain === '' ? null : plain;
}

function between(html: string, name: string): string | null {
  const open = new RegExp(`<${name}\\b[^>]{0,500}>`, 'i').exec(html);
  if (!open) return null;
  const start = open.index + open[0].length;
  const end = html.toLowerCase().indexOf(`</${name}`, start);
  const text = end === -1 ? '' : oneLine(htmlToText(html.slice(start, end)));
  return text === '' ? null : text;
}

/** The article where the page marks one, else everything but what surrounds it. */
function mainPart(html: string): string {
  for (const name of ['article', 'main', 'body']) {
    const open = new RegExp(`<${name}\\b[^>]{0,2000}>`, 'i').exec(html);
    if (!open) continue;
    const end = html.toLowerCase().lastIndexOf(`</${name}`);
    return html.slice(open.index, end > open.index ? end : html.length);
  }
  return html;
}
