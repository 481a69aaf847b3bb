import type { Model } from '../../../core/contract/classifier.ts';
import { formatInstant } from '../../lib/format.ts';
import { useNames } from '../../lib/use-names.ts';
import { factorRows } from './learning-words.ts';

/** What a model multiplies the score of a crime type with. */
export function FactorTable({ model }: { model: Model }) {
  const names = useNames();
  const rows = factorRows(model.factors, names.type);
  if (rows.length === 0) return null;
  const title = `What the model of ${formatInstant(model.at)} changes`;
  return (
    <details className="uc-fold">
      <summary>
        {title}{' '}
        <span className="uc-note">
          {rows.length} {rows.length === 1 ? 'crime type' : 'crime types'}
        </span>
      </summary>
      <table className="uc-table factor-table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">Crime type</th>
            <th scope="col" className="uc-number">
              Its score
            </th>
            <th scope="col">So it is</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ type, name, factor, says }) => (
            <tr key={type}>
              <th scope="row">{name}</th>
              <td className="uc-number">{factor}</td>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
