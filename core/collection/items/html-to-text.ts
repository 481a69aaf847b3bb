import { decodeEntities } from './decode-entities.ts';

/** Elements whose content is never read by people. */
const silent = new Set(
  'script style noscript template embed svg math head textarea select'.split(' '),
);

/** Elements that end a line: without the break, "…police</p><p>The…" would join two sentences. */
const blocks = new Set(
  (
    'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table ' +
    'tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** A quoted attribute longer than this is taken for a quote that was never closed. */
const longestAttribute = 4000;

interface Scan {
  html: string;
  parts: string[];
  /** Closing marks known to be absent from here on: asking again for each opening one would be quadratic. */
  absent: Set<string>;
}

/**
 * HTML as plain text: tags dropped, scripts and styles dropped with their content, blocks on lines of
 * their own, entities decoded once. Written as one pass because this runs on every item collected.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return tidyLines(decodeEntities(flat(html)));
  const scan: Scan = { html, parts: [], absent: new Set() };
  let at = 0;
  while (at < html.length) {
    const open = nextTag(scan, at);
    if (open === -1) break;
    if (open > at) scan.parts.push(decodeEntities(flat(html.slice(at, open))));
    at = skipMarkup(scan, open);
  }
  if (at < html.length) scan.parts.push(decodeEntities(flat(html.slice(at))));
  return tidyLines(scan.parts.join(''));
}

/** Position of the next `<` that begins markup; "a < b" is text. */
function nextTag(scan: Scan, from: number): number {
  const { html } = scan;
  for (let at = html.indexOf('<', from); at !== -1; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1) | 32;
    if ((next >= 97 && next <= 122) || '/?'.includes(html[at + 1] || ' ')) return at;
    // "<!" that is never closed is text as well: it stands in quotations of code.
    if (html[at + 1] !== '!') continue;
    if (html[at + 2] === '-' || find(scan, '>', at) !== -1) return at;
  }
  return -1;
}

/** Reads one tag, comment or declaration at `open` and answers where the text goes on. */
function skipMarkup(scan: Scan, open: number): number {
  const { html, parts } = scan;
  if (html.startsWith('<!--', open)) {
    const end = find(scan, '-->', open + 4);
    return end === -1 ? tagEnd(html, open + 1) : end + 3;
  }
  if (html.startsWith('<![CDATA[', open)) {
    const end = find(scan, ']]>', open);
    parts.push(flat(html.slice(open + 9, end === -1 ? html.length : end)));
    return end === -1 ? html.length : end + 3;
  }
  const name = tagName(html, open);
  const end = tagEnd(html, open + 1);
  if (blocks.has(name)) parts.push('\n');
  const opens = html[open + 1] !== '/' && html[end - 2] !== '/';
  return opens && silent.has(name) ? skipElement(scan, end, name) : end;
}

function tagName(html: string, open: number): string {
  const start = html[open + 1] === '/' ? open + 2 : open + 1;
  nameAt.lastIndex = start;
  const name = (nameAt.exec(html)?.[0] ?? '').toLowerCase();
  return name.slice(name.indexOf(':') + 1);
}

const nameAt = /[a-z0-9:-]{0,60}/iy;

/** Just past the `>` of a tag; one inside a quoted attribute does not count. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const char = html[at];
    if (char === '>') return at + 1;
    if (char !== '"' && char !== "'") continue;
    const length = html.slice(at + 1, at + 1 + longestAttribute).indexOf(char);
    if (length !== -1) at += length + 1;
  }
  return html.length;
}

/** Past the closing tag. One that is never closed hides nothing: stray code is better than a lost report. */
function skipElement(scan: Scan, from: number, name: string): number {
  if (scan.absent.has(name)) return from;
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = from;
  const match = close.exec(scan.html);
  if (match) return tagEnd(scan.html, match.index + 1);
  scan.absent.add(name);
  return from;
}

function find(scan: Scan, mark: string, from: number): number {
  if (scan.absent.has(mark)) return -1;
  const at = scan.html.indexOf(mark, from);
  if (at === -1) scan.absent.add(mark);
  return at;
}

/** Line breaks in the source mean nothing in HTML. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}
