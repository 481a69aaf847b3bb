import { formatShare } from '../../lib/format.ts';
import { IntervalBar } from './IntervalBar.tsx';
import { rangeWords } from './quality-words.ts';
import type { Figure } from './score-rows.ts';

export function FigureCell({ figure }: { figure: Figure | null }) {
  if (figure === null) return <td>–</td>;
  return (
    <td className="figure-cell">
      <b>{formatShare(figure.value)}</b>{' '}
      <span className="uc-note figure-range">{rangeWords(figure)}</span>
      {figure.from === undefined ? null : <IntervalBar {...figure} />}
    </td>
  );
}
