import { Link } from '@tanstack/react-router';
import type { Quality } from '../../../core/contract/quality.ts';
import { formatCount } from '../../lib/format.ts';
import { driftNames } from './quality-words.ts';

export function DriftSources({ sources }: { sources: Quality['drift']['sources'] }) {
  return (
    <>
      <h3 className="drift-sources-head">Sources that moved most</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className="uc-scroll uc-scroll-short" tabIndex={0} aria-label="Sources that moved">
        <table className="uc-table">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Scores</th>
              <th scope="col" className="uc-number">
                Index
              </th>
              <th scope="col" className="uc-number">
                Reports
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ id, name, index, verdict, reports }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to="/sources/$id" params={{ id: String(id) }} search={true}>
                    {name}
                  </Link>
                </th>
                <td>
                  <span className="uc-state" data-state={verdict}>
                    {driftNames[verdict]}
                  </span>
                </td>
                <td className="uc-number">{index.toFixed(2)}</td>
                <td className="uc-number">{formatCount(reports)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
