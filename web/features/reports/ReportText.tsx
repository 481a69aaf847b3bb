import { useMemo, useState } from 'react';
import type { ReportDetail } from '../../../core/contract/reports.ts';
import { ExternalIcon } from '../../components/icons.tsx';
import { formatInstant, languageName } from '../../lib/format.ts';
import { safeLink } from '../../lib/safe-link.ts';
import { groupSlot, slotColour } from '../../lib/series-colours.ts';
import { useNames } from '../../lib/use-names.ts';
import { agencyName, kindName } from '../../lib/words.ts';
import { CorrectionBar } from './CorrectionBar.tsx';
import { untypedWords } from './correction-words.ts';
import { HighlightedText } from './HighlightedText.tsx';
import { ReportBody } from './ReportBody.tsx';
import { ReportCopies } from './ReportCopies.tsx';
import { ReportFacts } from './ReportFacts.tsx';
import { ReportRevisions } from './ReportRevisions.tsx';
import { highlightsOf } from './report-highlights.ts';
import { StatedHints } from './StatedHints.tsx';

export function ReportText({ report }: { report: ReportDetail }) {
  const names = useNames();
  const [only, setOnly] = useState<string | null>(null);
  const link = safeLink(report.url);
  const title = useMemo(() => highlightsOf(report, 'title', only), [report, only]);
  const text = useMemo(() => highlightsOf(report, 'text', only), [report, only]);
  const colourOf = (type: string): string => {
    const group = report.labels.find((label) => label.type === type)?.group ?? '';
    return slotColour(groupSlot(group));
  };
  const shared = { colourOf, names };
  return (
    <article className="report">
      {report.title === null ? null : (
        <h2 lang={report.language} dir="auto">
          <HighlightedText text={report.title} highlights={title} {...shared} />
        </h2>
      )}
      <p className="report-source">
        {report.source.name}
        {report.publisher && report.publisher !== report.source.name
          ? ` (${report.publisher})`
          : ''}
        {` · ${kindName(report.source.kind)}`}
        {report.source.country ? ` · ${names.region(report.source.country)}` : ''}
        {' · '}
        <time dateTime={report.publishedAt}>{formatInstant(report.publishedAt)}</time>
        {report.dateAssumed ? ' (without a usable date: when it was first seen)' : ''}
        {report.wire === null ? '' : ` · wire: ${agencyName(report.wire)}`}
      </p>
      <ReportRevisions key={report.id} report={report} />
      {report.labels.length > 0 ? (
        <ul className="report-labels" aria-label="Crime types">
          {report.labels.map((label) => (
            <li key={label.type}>
              <button
                type="button"
                className="report-label"
                aria-pressed={only === label.type}
                title="Show only the words behind this type"
                onClick={() => setOnly(only === label.type ? null : label.type)}
              >
                <span className="uc-dot" style={{ background: colourOf(label.type) }} />
                {names.type(label.type)}
                {label.by === 'analyst' ? (
                  <span className="report-score">by an analyst</span>
                ) : (
                  <span
                    className="report-score"
                    title="Sum of the weighted words found; 2.6 decides"
                  >
                    strength {label.score.toFixed(1)}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="uc-note">{untypedWords(report)}</p>
      )}
      <CorrectionBar report={report} />
      <ReportBody report={report} highlights={text} {...shared} />
      {link ? (
        <p>
          <a className="report-link" href={link} target="_blank" rel="noopener noreferrer">
            Open the original <ExternalIcon />
          </a>
        </p>
      ) : null}
      <ReportCopies report={report} />
      <ReportFacts report={report} language={languageName(report.language)} />
      {report.hints ? <StatedHints hints={report.hints} hasText={report.text !== ''} /> : null}
    </article>
  );
}
