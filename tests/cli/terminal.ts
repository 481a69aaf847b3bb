import { PassThrough, Readable } from 'node:stream';
import { createProgram } from '../../cli/program.ts';
import type { Terminal } from '../../cli/terminal.ts';

export interface Ran {
  /** Lines of JSON on standard output. */
  lines: Record<string, unknown>[];
  output: string;
  notes: string;
  error: Error | null;
}

/** Runs a command in this process, with these bytes on standard input. */
export async function run(
  args: string[],
  input = '',
  withProduct: Terminal['withProduct'] = async () => Promise.reject(new Error('no product')),
): Promise<Ran> {
  const [output, notes] = [collected(), collected()];
  const terminal: Terminal = {
    input: Readable.from([Buffer.from(input)]),
    output: output.stream,
    notes: notes.stream,
    withProduct,
  };
  const error = await createProgram(terminal, '0.0.0')
    .parseAsync(['node', 'undercurrent', ...args])
    .then(
      () => null,
      (thrown: Error) => thrown,
    );
  const text = output.text();
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { lines, output: text, notes: notes.text(), error };
}

function collected(): { stream: PassThrough; text(): string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
