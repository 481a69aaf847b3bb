import { oneLine } from '../items/clean-text.ts';
import { dateInText } from './document-date.ts';
import type { FileDocument } from './file-record.ts';

/** A title is a line; a paragraph that stands first is none. */
const longestTitle = 300;

/** A plain text as one report: its first line is its title, and its date is the one it gives itself. */
export function textDocument(text: string, pages: number | null = null): FileDocument {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  const heading = oneLine(lines[first] ?? '');
  const isTitle = heading !== '' && heading.length <= longestTitle;
  const rest = lines.slice(isTitle ? first + 1 : 0).join('\n');
  return {
    title: isTitle ? heading : null,
    text: rest.replace(/\n{3,}/g, '\n\n').trim(),
    date: dateInText(text),
    language: null,
    url: null,
    publisher: null,
    pages,
  };
}
