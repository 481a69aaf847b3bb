import type { Quality } from '../../../core/contract/quality.ts';
import { formatBucket, formatCount, formatShare } from '../../lib/format.ts';

export function DriftTable({ months }: { months: Quality['drift']['months'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="uc-scroll uc-scroll-short" tabIndex={0} aria-label="Months as a table">
      <table className="uc-table">
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col" className="uc-number">
              Reports
            </th>
            <th scope="col" className="uc-number">
              About crime
            </th>
            <th scope="col" className="uc-number">
              Without a type
            </th>
          </tr>
        </thead>
        <tbody>
          {[...months].reverse().map(({ month, reports, relevant, untyped }) => (
            <tr key={month}>
              <th scope="row">{formatBucket(month, 'month')}</th>
              <td className="uc-number">{formatCount(reports)}</td>
              <td className="uc-number">{formatShare(relevant)}</td>
              <td className="uc-number">{formatShare(untyped)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
