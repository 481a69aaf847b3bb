import type { Reports } from '../../core/contract/reports.ts';
import { type BenchFigure, quantile, round } from './figure.ts';
import { generatedFile, isFinished } from './generated-import.ts';
import { startMeasured } from './product.ts';

const rounds = 40;

/** Asks for what the screens ask for, one request after the other, on a store of generated reports. */
export async function benchApi({ reports }: { reports: number }): Promise<BenchFigure[]> {
  const product = await startMeasured();
  try {
    await product.client.upload(
      '/uploads?name=bench.jsonl',
      'application/octet-stream',
      generatedFile(reports),
    );
    while (!(await isFinished(product.client)))
      await new Promise((resolve) => setTimeout(resolve, 200));
    const { items } = await product.client.get<Reports>('/reports?limit=50');
    const requests: Record<string, (round: number) => string> = {
      'trends by group': () => '/trends',
      'trends by type, one region': () => '/trends?by=type&regions=150',
      'trends, two regions and a language': () => '/trends?regions=150,MX&languages=en,es',
      matrix: () => '/matrix',
      map: () => '/map',
      'newest reports, type and region': () => '/reports?types=drug-trafficking&regions=150',
      search: () => '/reports?q=cocaine',
      'one report': (at) => `/reports/${items[at % items.length]!.id}`,
    };
    const figures: BenchFigure[] = [];
    for (const [measure, path] of Object.entries(requests)) {
      const times: number[] = [];
      for (let at = 0; at < rounds; at++) {
        const asked = performance.now();
        await product.client.get(path(at));
        times.push(performance.now() - asked);
      }
      times.sort((a, b) => a - b);
      figures.push({
        measure,
        value: round(quantile(times, 0.95)),
        unit: 'ms p95',
        note: `p50 ${round(quantile(times, 0.5))}, ${reports} reports`,
      });
    }
    return figures;
  } finally {
    await product.close();
  }
}
