import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDocumentReader } from '../../../worker/import/document-reader.ts';
import { sharedData } from '../../support/shared-data.ts';

const folder = sharedData('pdf');
if (folder === null)
  process.stderr.write('skipped: the PDF corpus, because it is not beside the project\n');
const names = folder === null ? [] : readdirSync(folder).filter((name) => name.endsWith('.pdf'));

const documents = openDocumentReader();
afterAll(() => documents.close());

/** Pairs of neighbouring letters: what is kept of them is kept of the text, wherever a space went astray. */
function pairs(text: string): Map<string, number> {
  const letters = text.normalize('NFKC').replace(/\s+/g, '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function recall(expected: Map<string, number>, found: Map<string, number>): number {
  let [all, kept] = [0, 0];
  for (const [pair, count] of expected) {
    all += count;
    kept += Math.min(count, found.get(pair) ?? 0);
  }
  return kept / all;
}

describe.skipIf(folder === null)('police press releases as PDF', () => {
  it.each(names)(
    '%s keeps its text',
    async (name) => {
      const answer = await documents.read('pdf', readFileSync(join(folder!, name)));
      if ('fault' in answer) throw new Error(answer.fault);
      const { title, text, date, pages } = answer.document;
      const expected = readFileSync(join(folder!, name.replace(/pdf$/, 'txt')), 'utf8');
      const found = `${title ?? ''}\n${text}`;
      const words = new Set(found.split(/\s+/));
      const wanted = expected
        .normalize('NFKC')
        .split(/\s+/)
        .filter((word) => word !== '');
      const wordRecall = wanted.filter((word) => words.has(word)).length / wanted.length;
      const letterRecall = recall(pairs(expected), pairs(found));
      process.stderr.write(
        `${name}: ${pages} pages, letters ${(100 * letterRecall).toFixed(1)} %, words ${(100 * wordRecall).toFixed(1)} %, dated ${date?.written} (${date?.origin})\n`,
      );
      expect(letterRecall).toBeGreaterThan(0.97);
    },
    30_000,
  );
});
