import { type BenchFigure, round } from './figure.ts';
import { startMeasured } from './product.ts';

export async function benchStart(): Promise<BenchFigure[]> {
  const product = await startMeasured();
  try {
    const asked = performance.now();
    await (await fetch(product.url)).text();
    const page = performance.now() - asked;
    const memory = product.peakMemory();
    return [
      {
        measure: 'command to first page',
        value: Math.round(product.openedAfter + page),
        unit: 'ms',
        note: 'built already, empty data folder',
      },
      { measure: 'the page itself', value: round(page), unit: 'ms' },
      ...(memory === null
        ? []
        : [{ measure: 'memory after the start', value: memory, unit: 'MB' }]),
    ];
  } finally {
    await product.close();
  }
}
