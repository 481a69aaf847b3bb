import { createReadStream } from 'node:fs';
import { UndercurrentError } from '../core/errors.ts';
import { splitLines } from '../worker/import/split-lines.ts';
import type { Terminal } from './terminal.ts';

/** The bytes of `--input FILE`, or standard input. */
export function openInput(terminal: Terminal, file: string | undefined): AsyncIterable<Uint8Array> {
  if (file === undefined || file === '-')
    return terminal.input as unknown as AsyncIterable<Uint8Array>;
  return createReadStream(file);
}

/** Lines of JSON as objects, or the fault of a line with its number. Empty lines are passed over. */
export async function* readJsonObjects(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<
  { line: number; value: Record<string, unknown> } | { line: number; fault: string }
> {
  try {
    for await (const line of splitLines(bytes)) {
      if ('fault' in line) yield { line: line.number, fault: line.fault };
      else if (line.text.trim() !== '') yield { line: line.number, ...parsed(line.text) };
    }
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
      throw new UndercurrentError('not-found', `${path ?? 'The input'} cannot be read (${code}).`);
    }
    throw error;
  }
}

function parsed(text: string): { value: Record<string, unknown> } | { fault: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { value: value as Record<string, unknown> };
    return { fault: 'not a JSON object' };
  } catch {
    return { fault: 'not valid JSON' };
  }
}

/** Writes one line of JSON and waits where the reader is slow. */
export async function writeJson(terminal: Terminal, value: unknown): Promise<void> {
  if (!terminal.output.write(`${JSON.stringify(value)}\n`)) {
    await new Promise((resolve) => terminal.output.once('drain', resolve));
  }
}

export function reportFault(terminal: Terminal, line: number, fault: string): void {
  terminal.notes.write(`line ${line}: ${fault}; passed over\n`);
}
