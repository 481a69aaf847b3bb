/** What runs in each analysis thread: the tables are built once, then batches come in. */
import { createAnalyser } from '../../core/analysis/analyser.ts';
import type { Analysis, AnalysisInput } from '../../core/report.ts';

const analyser = createAnalyser();

// The shape piscina calls: a module's default export.
// biome-ignore lint/style/noDefaultExport: piscina calls the default export
export default function analyseBatch(batch: AnalysisInput[]): Analysis[] {
  return batch.map((input) => analyser.analyse(input));
}
