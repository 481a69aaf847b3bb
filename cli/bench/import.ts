import type { Job, Jobs } from '../../core/contract/jobs.ts';
import { generateSample } from '../../core/sample/generate-sample.ts';
import type { Client } from '../client.ts';
import type { BenchFigure } from '../commands/bench.ts';
import { startMeasured } from './product.ts';

/** Sends a file through the whole pipeline and waits until every report is in the charts. */
export async function benchImport({ reports }: { reports: number }): Promise<BenchFigure[]> {
  const product = await startMeasured();
  try {
    const file = generatedFile(reports);
    const waits: number[] = [];
    const started = performance.now();
    await product.client.upload<Job>('/uploads?name=bench.jsonl', 'application/octet-stream', file);
    while (!(await isFinished(product.client))) {
      const asked = performance.now();
      await product.client.get('/crime-types');
      waits.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const seconds = (performance.now() - started) / 1000;
    waits.sort((a, b) => a - b);
    const memory = product.peakMemory();
    return [
      {
        measure: 'end to end',
        value: Math.round(reports / seconds),
        unit: 'reports/s',
        note: `${reports} reports in ${seconds.toFixed(1)} s`,
      },
      {
        measure: 'API meanwhile, p95',
        value: round(quantile(waits, 0.95)),
        unit: 'ms',
        note: 'GET /crime-types, touches no store',
      },
      { measure: 'API meanwhile, longest', value: round(waits.at(-1) ?? 0), unit: 'ms' },
      ...(memory === null ? [] : [{ measure: 'most memory', value: memory, unit: 'MB' }]),
    ];
  } finally {
    await product.close();
  }
}

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

export function quantile(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
