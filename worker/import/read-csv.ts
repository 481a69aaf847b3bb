import { parse } from 'csv-parse/sync';
import type { FileRecord } from '../../core/collection/imports/file-record.ts';
import { type Line, splitLines } from './split-lines.ts';

const delimiters = [',', ';', '\t', '|'];

/** More lines than any quoted field of a report has: beyond, the quote was never meant to open one. */
const mostLines = 500;

interface Row {
  line: number;
  cells: string[];
}

/**
 * Reads CSV with a head line, separated by whatever the head line is separated by. A quote that is opened and
 * never closed costs its own line, named, and not the rest of the file.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FileRecord> {
  let names: string[] | null = null;
  let delimiter = ',';
  for await (const row of rowsOf(splitLines(bytes), (line) => {
    delimiter = delimiterOf(line);
    return delimiter;
  })) {
    if ('fault' in row) yield row;
    else if (names === null) names = row.cells.map((cell) => cell.trim());
    else
      yield {
        line: row.line,
        record: Object.fromEntries(names.map((name, at) => [name, row.cells[at] ?? ''])),
      };
  }
}

type RowOrFault = Row | { line: number; fault: string };

/** Joins lines while a quote is open; `settle` learns the head line and answers with the delimiter. */
async function* rowsOf(
  lines: AsyncIterable<Line>,
  settle: (head: string) => string,
): AsyncGenerator<RowOrFault> {
  let delimiter: string | null = null;
  let open: { number: number; text: string }[] = [];

  function* drain(isLast: boolean): Generator<RowOrFault> {
    while (open.length > 0) {
      const whole = wholeRow(open);
      if (whole > 0) {
        const row = open.slice(0, whole);
        yield* cellsOf(row.map(({ text }) => text).join('\n'), row.at(-1)!.number, delimiter!);
      } else if (isLast || open.length > mostLines) {
        yield { line: open[0]!.number, fault: 'a quote is opened and not closed' };
      } else return;
      open = open.slice(Math.max(1, whole));
    }
  }

  for await (const line of lines) {
    if ('fault' in line) {
      yield* drain(true);
      yield { line: line.number, fault: line.fault };
    } else if (open.length > 0 || line.text.trim() !== '') {
      delimiter ??= settle(line.text);
      open.push(line);
      yield* drain(false);
    }
  }
  yield* drain(true);
}

/** How many of the lines make the first whole row: those up to where the quotes are even. 0 when they never are. */
function wholeRow(lines: readonly { text: string }[]): number {
  let quotes = 0;
  for (let index = 0; index < lines.length; index++) {
    quotes += count(lines[index]!.text, '"');
    if (quotes % 2 === 0) return index + 1;
  }
  return 0;
}

function* cellsOf(text: string, line: number, delimiter: string): Generator<RowOrFault> {
  try {
    const [cells] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
    }) as string[][];
    if (cells) yield { line, cells };
  } catch (error) {
    yield { line, fault: (error as Error).message };
  }
}

function delimiterOf(head: string): string {
  return [...delimiters].sort((a, b) => count(head, b) - count(head, a))[0]!;
}

function count(text: string, sought: string): number {
  let found = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) found++;
  return found;
}
