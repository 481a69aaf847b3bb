/** What runs in each analysis thread: the tables are built once, then batches come in. */
import { type Analyser, createAnalyser, versionWith } from '../../core/analysis/analyser.ts';
import type { Additions } from '../../core/classification/additions.ts';
import type { Analysed, AnalysisTask } from './pool.ts';

let built: { revision: number; analyser: Analyser } | null = null;

export function work({ batch, additions }: AnalysisTask): Analysed {
  const { analyser } = builtFor(additions);
  return {
    version: versionWith(additions),
    analyses: batch.map((input) => analyser.analyse(input)),
  };
}

/** An administrator's new words take effect with the next batch. */
function builtFor(additions: Additions) {
  if (built?.revision !== additions.revision) {
    built = { revision: additions.revision, analyser: createAnalyser(additions) };
  }
  return built;
}
