import { availableParallelism } from 'node:os';
import type { Additions } from '../../core/classification/additions.ts';
import type { Analysis, AnalysisInput, AnalysisVersion } from '../../core/report.ts';
import { threadEntry } from '../../db/thread-entry.ts';
import { openThreadPool } from '../threads/thread-pool.ts';

/** What goes into a thread. */
export interface AnalysisTask {
  batch: AnalysisInput[];
  additions: Additions;
}

/** Analyses in the order of the inputs, and what they were made with. */
export interface Analysed {
  version: AnalysisVersion;
  analyses: Analysis[];
}

/** Analyses in threads of its own, so that the event loop that answers the API is never held by it,
 * and its tables take no memory of a process that does not analyse. */
export interface AnalysisPool {
  /** Takes one input at least. */
  analyse(inputs: AnalysisInput[], additions: Additions): Promise<Analysed>;
  /** What analyses are made with. */
  version(additions: Additions): Promise<AnalysisVersion>;
  close(): Promise<void>;
}

/** Small enough that handing a batch over holds neither side for more than a few milliseconds. */
const batchSize = 50;

export function openAnalysisPool(threads = Math.max(1, availableParallelism() - 1)): AnalysisPool {
  const pool = openThreadPool({ threads });
  const entry = threadEntry('./thread.js', import.meta.url);
  const run = (batch: AnalysisInput[], additions: Additions) =>
    pool.run<AnalysisTask, Analysed>(entry, { batch, additions });
  return {
    async analyse(inputs, additions) {
      const batches: Promise<Analysed>[] = [];
      for (let start = 0; start < inputs.length; start += batchSize) {
        batches.push(run(inputs.slice(start, start + batchSize), additions));
      }
      const analysed = await Promise.all(batches);
      return {
        version: analysed[0]!.version,
        analyses: analysed.flatMap(({ analyses }) => analyses),
      };
    },
    version: async (additions) => (await run([], additions)).version,
    close: () => pool.close(),
  };
}
