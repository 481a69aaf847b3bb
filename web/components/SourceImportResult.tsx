import { Button } from '@mantine/core';
import type { SourceImport } from '../../core/contract/sources.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import { Panel } from './Panel.tsx';

const outcomes = ['added', 'already there', 'refused'] as const;

/** One answer per feed: a bulk import that says "done" and drops half is worse than one that fails. */
export function SourceImportResult({
  result,
  undoing,
  onUndo,
  onClose,
}: {
  result: SourceImport;
  undoing: boolean;
  /** Takes back what was newly added. */
  onUndo: (sourceIds: number[]) => void;
  onClose: () => void;
}) {
  const added = result.results.flatMap(({ outcome, sourceId }) =>
    outcome === 'added' && sourceId !== null ? [sourceId] : [],
  );
  const counts = outcomes.map((outcome) => ({
    outcome,
    count: result.results.filter((feed) => feed.outcome === outcome).length,
  }));
  const sorted = [...result.results].sort(
    (a, b) => outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome),
  );
  return (
    <Panel
      title="Result per feed"
      note={counts.map(({ outcome, count }) => `${count} ${outcome}`).join(', ')}
      actions={
        <>
          {added.length > 0 ? (
            <Button
              size="compact-xs"
              variant="default"
              loading={undoing}
              onClick={() => onUndo(added)}
            >
              Undo
            </Button>
          ) : null}
          <Button size="compact-xs" variant="default" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <OutcomeTable outcomes={sorted} />
    </Panel>
  );
}
