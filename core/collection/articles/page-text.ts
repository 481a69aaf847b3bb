import { radicals } from '../data/radicals.ts';
import { readingOrder } from '../imports/arabic-glyphs.ts';

/** Lines at either end of a page that may be a running header or footer. */
const margin = 3;
/** A line shorter than this part of a full one ends its paragraph. */
const fullLine = 0.75;

/** The pages of a document as one text: paragraphs on lines of their own, words whole, running titles once. */
export function pageText(pages: readonly string[]): string {
  const lines = withoutRunningLines(pages.map(linesOf)).flat();
  return paragraphs(lines).join('\n');
}

function linesOf(page: string): string[] {
  return page
    .split('\n')
    .map(plainLine)
    .filter((line) => line !== '');
}

function plainLine(line: string): string {
  return readingOrder(line)
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/g, (radical) => radicals[radical] ?? radical)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What stands at the top or the bottom of most pages is not told again on each, and numbers that count the pages
 * are no text. The first page keeps its title.
 */
function withoutRunningLines(pages: string[][]): string[][] {
  if (pages.length < 2) return pages;
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(marginsOf(page).map((at) => shapeOf(page[at]!))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const isRunning = (line: string): boolean =>
    (seen.get(shapeOf(line)) ?? 0) >= Math.max(2, Math.ceil(pages.length * 0.6));
  return pages.map((page, number) => {
    const margins = new Set(marginsOf(page));
    return page.filter((line, at) => {
      if (!margins.has(at) || !isRunning(line)) return true;
      return number === 0 && at < margin && !/\d/.test(line);
    });
  });
}

function marginsOf(page: string[]): number[] {
  return page.map((_, at) => at).filter((at) => at < margin || at >= page.length - margin);
}

/** "Page 3 of 12" and "Page 4 of 12" are the same line. */
function shapeOf(line: string): string {
  return line.toLowerCase().replace(/\d+/g, '#');
}

/** Lines that were broken for the page, joined; a hyphen at the end of a line goes with the break. */
function paragraphs(lines: readonly string[]): string[] {
  const full = fullLength(lines);
  const found: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = found.length - 1;
    if (open && !startsAnew(line)) found[last] = joined(found[last]!, line);
    else found.push(line);
    open = goesOn(line, full);
  }
  return found;
}

function fullLength(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

function goesOn(line: string, full: number): boolean {
  if (/[\p{L}][-\u00ad\u2010]$/u.test(line)) return true;
  const ends = /[.!?:;。！？؟۔।]["'”’»)\]]*$/u.test(line);
  return line.length >= full * (ends ? 0.95 : fullLine);
}

/** A bullet or a numbered heading. */
function startsAnew(line: string): boolean {
  return /^(?:[•●▪◦–—*-] |\(?\d{1,3}[.)] )/.test(line);
}

function joined(text: string, line: string): string {
  if (/\p{L}[\u00ad\u2010]$/u.test(text)) return text.slice(0, -1) + line;
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  if (/\p{L}-$/u.test(text)) return text + line;
  const spaced = !/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(text);
  return spaced || !/^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(line)
    ? `${text} ${line}`
    : text + line;
}
