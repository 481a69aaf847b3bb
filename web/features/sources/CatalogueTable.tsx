import type { Catalogue, CatalogueEntry } from '../../../core/contract/sources.ts';
import { formatBucket, languageName } from '../../lib/format.ts';
import { useNames } from '../../lib/use-names.ts';
import { kindNames } from '../../lib/words.ts';

interface Props {
  entries: readonly CatalogueEntry[];
  packs: Catalogue['packs'];
  chosen: ReadonlySet<string>;
  onToggle: (key: string) => void;
}

export function CatalogueTable({ entries, packs, chosen, onToggle }: Props) {
  const names = useNames();
  const packNames = new Map(packs.map((pack) => [pack.key, pack.name]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="uc-scroll-x" tabIndex={0} aria-label="Catalogue of feeds">
      <table className="uc-table">
        <thead>
          <tr>
            <th scope="col">Feed</th>
            <th scope="col">Pack</th>
            <th scope="col">Country</th>
            <th scope="col">Language</th>
            <th scope="col">Kind</th>
            <th scope="col">Proven</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.key} data-chosen={chosen.has(entry.key) || undefined}>
              <th scope="row">
                <label className="catalogue-name">
                  <input
                    type="checkbox"
                    checked={entry.added || chosen.has(entry.key)}
                    disabled={entry.added}
                    onChange={() => onToggle(entry.key)}
                  />
                  <span>
                    {entry.name}
                    <span className="uc-note uc-block">
                      {entry.publisher}
                      {entry.added ? ' · already among your sources' : ''}
                    </span>
                  </span>
                </label>
              </th>
              <td>{packNames.get(entry.pack) ?? entry.pack}</td>
              <td>{entry.country === null ? 'International' : names.region(entry.country)}</td>
              <td>{languageName(entry.language)}</td>
              <td>{kindNames[entry.kind]}</td>
              <td>
                {entry.checked === null ? (
                  <span className="uc-note">unproven</span>
                ) : (
                  <span title="A check found fresh items there">
                    {formatBucket(`${entry.checked}-01`, 'month')}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
