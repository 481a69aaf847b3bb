/** What runs in each analysis thread: the tables are built once, then batches come in. */
import { analysisVersion, createAnalyser } from '../../core/analysis/analyser.ts';
import type { AnalysisInput } from '../../core/report.ts';

import type { Analysed } from './pool.ts';

const analyser = createAnalyser();

export function work(batch: AnalysisInput[]): Analysed {
  return { version: analysisVersion, analyses: batch.map((input) => analyser.analyse(input)) };
}
