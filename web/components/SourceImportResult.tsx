import { Button } from '@mantine/core';
import type { SourceImport } from '../../core/contract/sources.ts';
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className="uc-scroll uc-scroll-short" tabIndex={0} aria-label="Outcomes">
        <table className="uc-table">
          <thead>
            <tr>
              <th scope="col">Feed</th>
              <th scope="col">Outcome</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((feed) => (
              <tr key={feed.url}>
                <th scope="row">
                  {feed.name ?? feed.url}
                  {feed.name ? <span className="uc-note uc-block">{feed.url}</span> : null}
                </th>
                <td>
                  <span className="uc-state" data-state={feed.outcome}>
                    {feed.outcome}
                  </span>
                </td>
                <td>{feed.reason ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}
