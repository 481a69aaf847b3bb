import type { FileRecord } from '../../core/collection/imports/file-record.ts';

/** One object of a file of objects; anything else is a fault of its line. */
export function readJsonObject(line: number, text: string): FileRecord {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return { line, fault: 'not a JSON object' };
    return { line, record: record as Record<string, unknown> };
  } catch {
    return { line, fault: 'not valid JSON' };
  }
}
