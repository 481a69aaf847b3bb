import type { ImportOutcome } from '../../core/collection/imports/import-outcome.ts';
import { countReasons } from '../../core/collection/imports/import-preview.ts';
import type { ImportResult } from '../../core/contract/jobs.ts';

const keptFaults = 100;
const keptReasons = 30;

/** How far an import came and what it found: kept with each batch, so that it goes on from there. */
export interface ImportState {
  line: number;
  result: ImportResult;
}

export function startingState(checkpoint: Record<string, unknown> | null): ImportState {
  return (
    (checkpoint as ImportState | null) ?? {
      line: 0,
      result: { read: 0, added: 0, duplicates: 0, rejected: 0, faults: [] },
    }
  );
}

/** The state after a batch. */
export function advanced(state: ImportState, outcomes: readonly ImportOutcome[]): ImportState {
  const { result } = state;
  const rejected = outcomes.flatMap((entry) => (entry.outcome === 'rejected' ? [entry] : []));
  const added = outcomes.filter(({ outcome }) => outcome === 'added');
  const faults = rejected.map(({ line, reason }) => ({ line, reason }));
  return {
    line: outcomes.at(-1)?.line ?? state.line,
    result: {
      ...result,
      read: result.read + outcomes.length,
      added: result.added + added.length,
      duplicates: result.duplicates + outcomes.length - added.length - rejected.length,
      rejected: result.rejected + rejected.length,
      faults: [...result.faults, ...faults].slice(0, keptFaults),
      reasons: withReasons(
        result.reasons ?? [],
        rejected.map(({ reason }) => reason),
      ),
      assumed: (result.assumed ?? 0) + added.filter(({ reason }) => reason !== null).length,
    },
  };
}

type Reasons = NonNullable<ImportResult['reasons']>;

function withReasons(known: Reasons, faults: readonly string[]): Reasons {
  const counts = new Map(known.map(({ reason, count }) => [reason, count]));
  for (const { reason, count } of countReasons(faults))
    if (counts.has(reason) || counts.size < keptReasons)
      counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count);
}
