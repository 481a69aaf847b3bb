import { ScoreTable } from './ScoreTable.tsx';
import type { ScoreRow } from './score-rows.ts';

interface Props {
  title: string;
  /** Of which set: several stand on the page. */
  of: string;
  head: string;
  rows: readonly ScoreRow[];
}

export function FoldedScores({ title, of, head, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <details className="uc-fold">
      <summary>
        {title} <span className="uc-note">{rows.length}</span>
      </summary>
      {rows.some(({ thin }) => thin) ? (
        <p className="uc-note quality-note">Faint: fewer than ten cases, hardly a measure.</p>
      ) : null}
      <ScoreTable label={`${title}, ${of}`} head={head} rows={rows} />
    </details>
  );
}
