import { UndercurrentError } from '../../errors.ts';

/** What the scan meets, in document order. Every `open` is followed by one `close`, whatever the document lacks. */
export interface XmlHandler {
  /** `attributes` is the raw text between name and `>`. */
  open(name: string, attributes: string): void;
  /** `cut` when the document ended before the element did. */
  close(name: string, cut: boolean): void;
  /** Raw text, references not resolved. */
  text(raw: string): void;
  cdata(text: string): void;
  doctype(declaration: string): void;
}

/** No feed nests deeper than its embedded HTML; parsers that recurse run out of stack some thousands later. */
const deepest = 200;

/** Never closed in HTML and never an element of a feed. */
const voids = new Set(['br', 'hr', 'img', 'wbr', 'input', 'col', 'area']);
/** Closed by the next of their kind in HTML. */
const closedByNext = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'option']);

/** Anything that begins like a tag; `a < b` is text. */
const nameAt = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;

/**
 * Reads XML as it comes: tags left open are closed, closing tags without a beginning are ignored, a bare `<` is
 * text, quotes may be missing. Throws only for nesting no feed has. One pass, linear in the length.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const scan = { xml, handler, stack: [] as string[], absent: new Set<string>() };
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open === -1) break;
    if (open > at) handler.text(xml.slice(at, open));
    at = markup(scan, open);
  }
  if (at < xml.length) handler.text(xml.slice(at));
  while (scan.stack.length > 0) handler.close(scan.stack.pop() as string, true);
}

interface Scan {
  xml: string;
  handler: XmlHandler;
  stack: string[];
  /** Marks known to be absent from here on, so that a thousand unclosed comments cost one search. */
  absent: Set<string>;
}

function markup(scan: Scan, open: number): number {
  const { xml, handler } = scan;
  const second = xml[open + 1];
  if (second === '/') return closeTag(scan, open);
  if (second === '!') return declaration(scan, open);
  if (second === '?') return past(scan, '?>', open) ?? past(scan, '>', open) ?? xml.length;
  nameAt.lastIndex = open + 1;
  const name = nameAt.exec(xml)?.[0];
  if (name === undefined) {
    handler.text('<');
    return open + 1;
  }
  return openTag(scan, name, open + 1 + name.length);
}

function openTag(scan: Scan, name: string, from: number): number {
  const { xml, handler, stack } = scan;
  const end = tagEnd(xml, from);
  const closes = xml[end] === '>';
  const raw = xml.slice(from, end);
  const empty = closes && raw.endsWith('/');
  if (closedByNext.has(name) && stack.at(-1) === name) handler.close(stack.pop() as string, false);
  if (stack.length >= deepest) {
    throw new UndercurrentError('invalid', `The document nests more than ${deepest} levels deep.`);
  }
  handler.open(name, empty ? raw.slice(0, -1) : raw);
  if (empty || voids.has(name.toLowerCase())) handler.close(name, false);
  else stack.push(name);
  return closes ? end + 1 : end;
}

/** The `>` of a tag, or the `<` of the next one where it was forgotten. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const char = xml[at];
    if (char === '>' || char === '<') return at;
    if (char !== '"' && char !== "'") continue;
    const end = quoteEnd(xml, at + 1, char);
    if (end !== -1) at = end;
  }
  return xml.length;
}

/** -1 for a quote that is not closed before the next tag begins. */
function quoteEnd(xml: string, from: number, quote: string): number {
  for (let at = from; at < xml.length; at++) {
    const char = xml[at];
    if (char === quote) return at;
    if (char === '<') return -1;
  }
  return -1;
}

function closeTag(scan: Scan, open: number): number {
  const { xml, handler, stack } = scan;
  nameAt.lastIndex = open + 2;
  const name = nameAt.exec(xml)?.[0] ?? '';
  const end = tagEnd(xml, open + 2 + name.length);
  const at = lastIndexOf(stack, name);
  if (at !== -1) while (stack.length > at) handler.close(stack.pop() as string, false);
  return xml[end] === '>' ? end + 1 : end;
}

/** Exact first, then whatever the case: `<pubDate>…</pubdate>`. */
function lastIndexOf(stack: readonly string[], name: string): number {
  const exact = stack.lastIndexOf(name);
  if (exact !== -1) return exact;
  const lower = name.toLowerCase();
  return stack.findLastIndex((each) => each.toLowerCase() === lower);
}

function declaration(scan: Scan, open: number): number {
  const { xml, handler, stack } = scan;
  if (xml.startsWith('<!--', open))
    return past(scan, '-->', open + 4) ?? past(scan, '>', open) ?? xml.length;
  if (xml.startsWith('<![CDATA[', open)) {
    const end = past(scan, ']]>', open);
    // Never ended: what it should have ended with is the closing tag around it.
    const stop = end === null ? past(scan, `</${stack.at(-1) ?? ''}`, open) : null;
    const until = end ?? (stop === null ? xml.length : stop - `</${stack.at(-1) ?? ''}`.length);
    handler.cdata(xml.slice(open + 9, end === null ? until : end - 3));
    return until;
  }
  const end = doctypeEnd(scan, open);
  handler.doctype(xml.slice(open, end));
  return end;
}

function doctypeEnd(scan: Scan, open: number): number {
  const close = past(scan, '>', open) ?? scan.xml.length;
  const subset = scan.xml.slice(open, close).includes('[');
  return (subset ? past(scan, ']>', open) : null) ?? close;
}

/** Position after the mark, or null where it does not come any more. */
function past(scan: Scan, mark: string, from: number): number | null {
  if (scan.absent.has(mark)) return null;
  const at = scan.xml.indexOf(mark, from);
  if (at === -1) scan.absent.add(mark);
  return at === -1 ? null : at + mark.length;
}

const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Attributes of a start tag by lower-case name, quoted or not, references not resolved. */
export function readAttributes(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  if (raw.length < 3) return found;
  for (const match of raw.matchAll(attribute)) {
    const name = (match[1] as string).toLowerCase();
    if (!found.has(name)) found.set(name, match[2] ?? match[3] ?? match[4] ?? '');
  }
  return found;
}
