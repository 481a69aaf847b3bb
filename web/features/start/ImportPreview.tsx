import type { Preview } from '../../../core/contract/uploads.ts';
import { formatCount, formatDay } from '../../lib/format.ts';

/** The first rows as they would be kept, and how many of the first would not be. */
export function ImportPreview({ name, preview }: { name: string; preview: Preview }) {
  const { rows, sampled, rejected, reasons, pages } = preview;
  if (sampled === 0)
    return <p className="uc-notice uc-notice-warn">There is no report in the beginning of it.</p>;
  return (
    <div className="import-preview">
      <section
        className="uc-scroll uc-scroll-short"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
        tabIndex={0}
        aria-label={`First rows of ${name}`}
      >
        <table className="uc-table">
          <thead>
            <tr>
              {['Line', 'Date', 'Title and text', 'Language', 'Publisher', 'Address'].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PreviewRow key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="uc-note" role="status">
        {pages === null ? '' : `${pages === 1 ? 'One page' : `${formatCount(pages)} pages`}. `}
        {verdict(sampled, rejected)}
      </p>
      {sampled > 1 && reasons.length > 0 ? (
        <ul className="import-reasons">
          {reasons.map(({ reason, count }) => (
            <li key={reason}>
              <b>{formatCount(count)}</b> × {reason}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function PreviewRow({ row }: { row: Preview['rows'][number] }) {
  if (row.fault !== null)
    return (
      <tr>
        <td>{formatCount(row.line)}</td>
        <td className="uc-bad" colSpan={5}>
          Would be rejected: {row.fault}
        </td>
      </tr>
    );
  return (
    <tr>
      <td>{formatCount(row.line)}</td>
      <td className="import-date">
        {row.publishedAt === null ? '' : formatDay(row.publishedAt.slice(0, 10))}
        {row.written === null ? null : <span className="uc-note uc-block">{row.written}</span>}
      </td>
      <td className="import-text">
        {row.title === null ? null : <strong dir="auto">{row.title}</strong>}{' '}
        <span dir="auto">{row.text}</span>
        {row.note === null ? null : <span className="uc-note uc-block">{row.note}</span>}
      </td>
      <td>{row.language ?? '–'}</td>
      <td>{row.publisher ?? '–'}</td>
      <td className="import-address">{row.url ?? '–'}</td>
    </tr>
  );
}

function verdict(sampled: number, rejected: number): string {
  const all = sampled === 1 ? 'It' : `All of the first ${formatCount(sampled)}`;
  if (rejected === 0) return `${all} can be read.`;
  if (rejected === sampled) return `${all} would be rejected.`;
  return `${formatCount(rejected)} of the first ${formatCount(sampled)} would be rejected.`;
}
