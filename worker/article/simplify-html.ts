/** Elements that hold nothing to read: dropped with what is in them. */
const dropped = new Set(
  'script style svg math noscript template iframe object canvas select textarea audio video'.split(
    ' ',
  ),
);
/** Never closed, so they open nothing. */
const voids = new Set(
  'area base br col embed hr img input link meta source track wbr param'.split(' '),
);
/** Closed by the next of their kind. */
const closedByNext = new Set('p li dt dd td th tr option'.split(' '));

/** Real pages nest 30 to 60 deep; the extraction takes time by the square of the depth. */
const deepest = 80;
/** Real pages have one to five thousand; each more costs the extraction more than the one before. */
const mostElements = 8000;
/** Each makes a piece of text of its own in the tree. */
const mostReferences = 8000;
const longestAttributes = 2000;

export interface SimplifiedHtml {
  html: string;
  /** Contents of the scripts that say in JSON-LD what the page is. */
  jsonLd: string[];
}

interface Scan {
  html: string;
  parts: string[];
  stack: string[];
  jsonLd: string[];
  elements: number;
  references: number;
  /** Marks known not to come any more: asking again for each would be quadratic. */
  absent: Set<string>;
}

/**
 * HTML made harmless for what builds a tree of it: nesting and number of elements bounded, scripts, styles and
 * comments dropped. One pass, linear in the length.
 */
export function simplifyHtml(html: string): SimplifiedHtml {
  const scan: Scan = {
    html,
    parts: [],
    stack: [],
    jsonLd: [],
    elements: 0,
    references: 0,
    absent: new Set(),
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    text(scan, html.slice(at, open));
    at = markup(scan, open);
  }
  text(scan, html.slice(at));
  while (scan.stack.length > 0) scan.parts.push(`</${scan.stack.pop()}>`);
  return { html: scan.parts.join(''), jsonLd: scan.jsonLd };
}

function text(scan: Scan, raw: string): void {
  if (scan.references < mostReferences) scan.references += raw.split('&').length - 1;
  scan.parts.push(scan.references < mostReferences ? raw : raw.replace(/&(?:lt;)?/g, ' '));
}

const nameAt = /\/?[a-z][a-z0-9:-]{0,60}/iy;

/** Reads what begins at `<` and answers where the page goes on. */
function markup(scan: Scan, open: number): number {
  const { html } = scan;
  if (html.startsWith('<!--', open)) return past(scan, '-->', open + 4) ?? open + 4;
  if (html[open + 1] === '!' || html[open + 1] === '?') return past(scan, '>', open) ?? html.length;
  nameAt.lastIndex = open + 1;
  const name = nameAt.exec(html)?.[0].toLowerCase();
  if (name === undefined) {
    text(scan, '&lt;');
    return open + 1;
  }
  const end = tagEnd(html, open + 1 + name.length);
  if (end === html.length) return end; // cut off inside a tag
  if (name.startsWith('/')) closeTag(scan, name.slice(1));
  else if (dropped.has(name)) return skipElement(scan, name, open, end);
  else openTag(scan, name, html.slice(open + 1 + name.length, end));
  return end + 1;
}

function openTag(scan: Scan, name: string, attributes: string): void {
  const { parts, stack } = scan;
  if (closedByNext.has(name) && stack.at(-1) === name) parts.push(`</${stack.pop()}>`);
  if (stack.length >= deepest || ++scan.elements > mostElements) return void parts.push(' ');
  parts.push(`<${name}${attributes.length > longestAttributes ? '' : attributes}>`);
  if (!voids.has(name) && !attributes.endsWith('/')) stack.push(name);
}

function closeTag({ parts, stack }: Scan, name: string): void {
  const at = stack.lastIndexOf(name);
  if (at === -1) return;
  while (stack.length > at) parts.push(`</${stack.pop()}>`);
}

function skipElement(scan: Scan, name: string, open: number, end: number): number {
  const { html } = scan;
  if (html[end - 1] === '/' && name !== 'script') return end + 1;
  const close = past(scan, `</${name}`, end);
  if (close === null) return end + 1;
  const tag = html.slice(open, end);
  if (name === 'script' && /ld\+json/i.test(tag) && scan.jsonLd.length < 20) {
    scan.jsonLd.push(html.slice(end + 1, close - name.length - 2));
  }
  return tagEnd(html, close) + 1;
}

/** The `>` of a tag; one inside a quoted attribute does not count, nor does a quote that is not closed soon. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const char = html[at];
    if (char === '>') return at;
    if (char !== '"' && char !== "'") continue;
    const length = html.slice(at + 1, at + 1 + longestAttributes).indexOf(char);
    if (length !== -1) at += length + 1;
  }
  return html.length;
}

/** Position after the mark, whatever its case; null where it does not come any more. */
function past(scan: Scan, mark: string, from: number): number | null {
  if (scan.absent.has(mark)) return null;
  const pattern = new RegExp(mark, 'gi');
  pattern.lastIndex = from;
  const match = pattern.exec(scan.html);
  if (!match) scan.absent.add(mark);
  return match && match.index + mark.length;
}
