import type { Quality } from '../../../core/contract/quality.ts';
import { formatCount } from '../../lib/format.ts';
import { FigureCell } from './FigureCell.tsx';

/** Reports that are all of crime: only what is missed can be wrong. */
export function RecallTable({ recall }: { recall: Quality['measured']['recall'] }) {
  return (
    <div className="quality-set">
      <h3>Reports that are all about crime</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className="uc-scroll-x" tabIndex={0} aria-label="Found of reports about crime">
        <table className="uc-table score-table">
          <thead>
            <tr>
              <th scope="col">Set</th>
              <th scope="col">Found</th>
              <th scope="col">Of these, without a type</th>
              <th scope="col" className="uc-number">
                Reports
              </th>
            </tr>
          </thead>
          <tbody>
            {recall.map(({ file, documents, found, untyped }) => (
              <tr key={file}>
                <th scope="row" className="uc-address">
                  {file}
                </th>
                <FigureCell figure={found} />
                <FigureCell figure={untyped} />
                <td className="uc-number">{formatCount(documents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
