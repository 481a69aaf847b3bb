import type { FileRecord } from '../../core/collection/imports/file-record.ts';
import { splitLines } from './split-lines.ts';

export async function* readJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FileRecord> {
  for await (const line of splitLines(bytes)) {
    if ('fault' in line) {
      yield { line: line.number, fault: line.fault };
    } else if (line.text.trim() !== '') {
      yield readJsonLine(line.number, line.text);
    }
  }
}

function readJsonLine(line: number, text: string): FileRecord {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return { line, fault: 'not a JSON object' };
    return { line, record: record as Record<string, unknown> };
  } catch {
    return { line, fault: 'not valid JSON' };
  }
}
