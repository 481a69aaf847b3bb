import { Readable } from 'node:stream';
import { generateSample } from '../core/sample/generate-sample.ts';
import type { SampleReport } from '../core/sample/sample-report.ts';
import { addSource } from '../db/stores/sources.ts';
import type { WorkContext } from './context.ts';
import { requestImport } from './queue/request-import.ts';

/**
 * Fills an empty store with the sample archive, through the same import as any file: one file per publisher, so
 * that coverage by source is as real as it can be. Does nothing where there is a source already.
 */
export async function loadSample(context: WorkContext): Promise<void> {
  const { db } = context.store;
  const known = await db.selectFrom('source').select('id').limit(1).executeTakeFirst();
  if (known) return;
  const reports = generateSample({ end: context.now() });
  for (const [publisher, own] of byPublisher(reports)) {
    const { publisherCountry: country, language, kind } = own[0]!;
    const source = { name: publisher, url: null, publisher, country, language, kind };
    await addSource(db, source, context.now());
    await requestImport(
      context,
      { name: `${publisher}.jsonl`, size: 0, source, fieldMap: {}, options: {} },
      Readable.from(linesOf(own)),
    );
  }
}

function byPublisher(reports: SampleReport[]): Map<string, SampleReport[]> {
  const groups = new Map<string, SampleReport[]>();
  for (const report of reports) {
    const group = groups.get(report.publisher) ?? [];
    groups.set(report.publisher, group);
    group.push(report);
  }
  return groups;
}

function* linesOf(reports: SampleReport[]): Generator<Buffer> {
  for (const { guid, url, title, text, publishedAt, language } of reports) {
    yield Buffer.from(`${JSON.stringify({ id: guid, url, title, text, publishedAt, language })}\n`);
  }
}
