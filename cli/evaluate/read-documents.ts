import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { UndercurrentError } from '../../core/errors.ts';
import { readJsonObjects } from '../json-lines.ts';

/** All documents of a labelled file. A line that cannot be read ends the evaluation: its figure would be another. */
export async function readDocuments<T>(file: string): Promise<T[]> {
  const documents: T[] = [];
  const bytes = createReadStream(file);
  for await (const read of readJsonObjects(
    file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes,
  )) {
    if ('fault' in read)
      throw new UndercurrentError('invalid', `${file}, line ${read.line}: ${read.fault}.`);
    documents.push(read.value as T);
  }
  return documents;
}

export function percent(part: number): string {
  return (100 * part).toFixed(1);
}
