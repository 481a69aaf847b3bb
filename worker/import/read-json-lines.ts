import type { FileRecord } from '../../core/collection/imports/file-record.ts';
import { readJsonObject } from './read-json-object.ts';
import { splitLines } from './split-lines.ts';

export async function* readJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FileRecord> {
  for await (const line of splitLines(bytes)) {
    if ('fault' in line) {
      yield { line: line.number, fault: line.fault };
    } else if (line.text.trim() !== '') {
      yield readJsonObject(line.number, line.text);
    }
  }
}
