import { availableParallelism } from 'node:os';
import type { Analysis, AnalysisInput, AnalysisVersion } from '../../core/report.ts';
import { threadEntry } from '../../db/thread-entry.ts';
import { openThreadPool } from '../threads/thread-pool.ts';

/** Analyses in the order of the inputs, and what they were made with. */
export interface Analysed {
  version: AnalysisVersion;
  analyses: Analysis[];
}

/** Analyses in threads of its own, so that the event loop that answers the API is never held by it,
 * and its tables take no memory of a process that does not analyse. */
export interface AnalysisPool {
  /** Takes one input at least. */
  analyse(inputs: AnalysisInput[]): Promise<Analysed>;
  /** What analyses are made with today. */
  version(): Promise<AnalysisVersion>;
  close(): Promise<void>;
}

/** Small enough that handing a batch over holds neither side for more than a few milliseconds. */
const batchSize = 50;

export function openAnalysisPool(threads = Math.max(1, availableParallelism() - 1)): AnalysisPool {
  const pool = openThreadPool({ threads });
  const entry = threadEntry('./thread.js', import.meta.url);
  let known: AnalysisVersion | null = null;
  return {
    async analyse(inputs) {
      const batches: Promise<Analysed>[] = [];
      for (let start = 0; start < inputs.length; start += batchSize) {
        batches.push(pool.run(entry, inputs.slice(start, start + batchSize)));
      }
      const analysed = await Promise.all(batches);
      return {
        version: analysed[0]!.version,
        analyses: analysed.flatMap(({ analyses }) => analyses),
      };
    },
    async version() {
      known ??= (await pool.run<AnalysisInput[], Analysed>(entry, [])).version;
      return known;
    },
    close: () => pool.close(),
  };
}
