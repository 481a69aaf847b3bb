import { csvLine } from './format-csv.ts';

/** What became of one line, record or document of a file. */
export type ImportOutcome =
  | { line: number; outcome: 'added'; reportId: number; reason: string | null }
  | { line: number; outcome: 'duplicate'; reportId: number; reason: null }
  | { line: number; outcome: 'rejected'; reportId: null; reason: string };

/**
 * As kept, one short row per line of the file: an archive has hundreds of thousands. The report's number where it was
 * added, its negative where it was there already, the reason alone where it was rejected.
 */
export type PackedOutcome =
  | [line: number, report: number, note?: string]
  | [line: number, reason: string];

export function packOutcome(outcome: ImportOutcome): PackedOutcome {
  if (outcome.outcome === 'rejected') return [outcome.line, outcome.reason];
  if (outcome.outcome === 'duplicate') return [outcome.line, -outcome.reportId];
  return outcome.reason === null
    ? [outcome.line, outcome.reportId]
    : [outcome.line, outcome.reportId, outcome.reason];
}

export function unpackOutcome([line, kept, note]: PackedOutcome): ImportOutcome {
  if (typeof kept === 'string') return { line, outcome: 'rejected', reportId: null, reason: kept };
  if (kept < 0) return { line, outcome: 'duplicate', reportId: -kept, reason: null };
  return { line, outcome: 'added', reportId: kept, reason: note ?? null };
}

export const outcomeHead = csvLine(['line', 'outcome', 'report', 'reason']);

export function outcomeCsv({ line, outcome, reportId, reason }: ImportOutcome): string {
  return csvLine([line, outcome, reportId, reason]);
}
