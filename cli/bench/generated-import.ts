import type { Jobs } from '../../core/contract/jobs.ts';
import { generateSample } from '../../core/sample/generate-sample.ts';
import type { Client } from '../client.ts';

/** Reports of the sample archive under several seeds, as JSON lines. */
export function generatedFile(reports: number): string {
  const lines: string[] = [];
  for (let seed = 1; lines.length < reports; seed++) {
    for (const { title, text, publishedAt, language, publisher } of generateSample({
      seed,
      end: new Date('2026-01-01T00:00:00Z'),
      reports: Math.min(3_000, reports),
    })) {
      if (lines.length < reports)
        lines.push(
          JSON.stringify({
            id: `${seed}-${lines.length}`,
            title,
            text,
            publishedAt,
            language,
            publisher,
          }),
        );
    }
  }
  return lines.join('\n');
}

export async function isFinished(client: Client): Promise<boolean> {
  const { items, unanalysed, uncounted } = await client.get<Jobs>('/jobs');
  const imports = items.filter(({ kind }) => kind === 'import-file');
  const open = items.filter(({ state }) => state === 'waiting' || state === 'running');
  return imports.length > 0 && open.length + unanalysed + uncounted === 0;
}
