import { Link } from '@tanstack/react-router';
import type { ReportDetail } from '../../../core/contract/reports.ts';
import { formatDay, formatShare } from '../../lib/format.ts';

const SHOWN = 20;

/** Who else carries this text, the first report of it ahead. */
export function ReportCopies({ report }: { report: ReportDetail }) {
  const { otherCopies, copyOf } = report;
  if (otherCopies.length === 0) return null;
  const more = otherCopies.length - SHOWN;
  return (
    <section className="report-copies" aria-label="The same text elsewhere">
      <h3>{copyOf === null ? laterCopies(report.copies) : copySentence(report)}</h3>
      <ul>
        {otherCopies.slice(0, SHOWN).map((copy) => (
          <li key={copy.id}>
            <Link to="/reports/$id" params={{ id: String(copy.id) }} search={true}>
              {copy.publisher}: {copy.title ?? `report ${copy.id}`}
            </Link>{' '}
            <span className="report-copy-facts">
              {formatDay(copy.publishedAt.slice(0, 10))}
              {copy.id === copyOf ? ' · first collected' : ` · ${likenessOf(copy)}`}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="uc-note">and {more} more</p> : null}
    </section>
  );
}

function laterCopies(count: number): string {
  return count === 1 ? 'One later copy of this text' : `${count} later copies of this text`;
}

function copySentence({ copyKind }: ReportDetail): string {
  return copyKind === 'exact'
    ? 'A copy of a report collected earlier'
    : 'Nearly a copy of a report collected earlier';
}

function likenessOf({ kind, likeness }: ReportDetail['otherCopies'][number]): string {
  return kind === 'near' && likeness !== null
    ? `${formatShare(likeness)} of the shorter text is the same`
    : 'the same text';
}
