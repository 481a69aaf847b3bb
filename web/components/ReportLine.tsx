import type { ReportSummary } from '../../core/contract/reports.ts';
import { formatDay } from '../lib/format.ts';
import type { Names } from '../lib/use-names.ts';
import { agencyName } from '../lib/words.ts';
import { CrimeTypeBadge } from './CrimeTypeBadge.tsx';

const MAX_COUNTRIES = 3;

/** A report in a list: what, where, who says so, when. */
export function ReportLine({ report, names }: { report: ReportSummary; names: Names }) {
  const countries = report.countries.slice(0, MAX_COUNTRIES);
  const more = report.countries.length - countries.length;
  return (
    <span className="uc-report">
      <span className="uc-report-title" lang={report.language} dir="auto">
        {report.title ?? report.excerpt}
      </span>
      <span className="uc-report-facts">
        {report.labels.map((label) => (
          <CrimeTypeBadge key={label.type} {...label} names={names} />
        ))}
        {countries.length > 0 ? (
          <span>
            {countries.map(({ country }) => names.region(country)).join(', ')}
            {more > 0 ? ` +${more}` : ''}
          </span>
        ) : null}
      </span>
      <span className="uc-report-source">
        <time dateTime={report.publishedAt}>{formatDay(report.publishedAt.slice(0, 10))}</time>
        {report.dateAssumed ? ' (without a usable date: when it was first seen)' : ''}
        {' · '}
        {report.source.name}
        {report.language === 'en' ? '' : ` · ${report.language}`}
        {report.wire === null ? '' : ` · ${agencyName(report.wire)}`}
        {copyNote(report)}
      </span>
    </span>
  );
}

function copyNote({ copyOf, copies }: ReportSummary): string {
  if (copyOf !== null) return ' · copy of an earlier report';
  return copies === 0 ? '' : copies === 1 ? ' · 1 copy' : ` · ${copies} copies`;
}
