import type { Job } from '../../core/contract/jobs.ts';
import { type BenchFigure, quantile, round } from './figure.ts';
import { generatedFile, isFinished } from './generated-import.ts';
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
