import { formatCount } from '../../lib/format.ts';
import { FigureCell } from './FigureCell.tsx';
import type { ScoreRow } from './score-rows.ts';

interface Props {
  /** Names the table for those who do not see what stands above it. */
  label: string;
  /** What the rows are. */
  head: string;
  rows: readonly ScoreRow[];
}

export function ScoreTable({ label, head, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="uc-scroll-x" tabIndex={0} aria-label={label}>
      <table className="uc-table score-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Precision</th>
            <th scope="col">Recall</th>
            <th scope="col">F1</th>
            <th scope="col" className="uc-number">
              Cases
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, precision, recall, f1, cases, thin }) => (
            <tr key={key} data-thin={thin || undefined}>
              <th scope="row">{name}</th>
              <FigureCell figure={precision} />
              <FigureCell figure={recall} />
              <FigureCell figure={f1} />
              <td className="uc-number">{formatCount(cases)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
