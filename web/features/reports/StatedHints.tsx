import type { ReportDetail } from '../../../core/contract/reports.ts';
import { hintedCounts, hintedPlaces, hintedThemes } from './hint-words.ts';

interface Props {
  hints: NonNullable<ReportDetail['hints']>;
  hasText: boolean;
}

/** What a connector's source says about the report: shown as its word, apart from our own analysis. */
export function StatedHints({ hints, hasText }: Props) {
  const facts = [
    ['Themes', hintedThemes(hints)],
    ['Places', hintedPlaces(hints)],
    ['Numbers', hintedCounts(hints)],
  ].filter(([, words]) => words !== '');
  return (
    <details className="uc-fold">
      <summary>
        GDELT says <span className="uc-note">(not judged by us, counted nowhere)</span>
      </summary>
      <dl className="report-facts">
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {hasText ? null : (
        <p className="uc-note">
          GDELT passes on addresses and headlines, no texts: the crime types above were read from
          the headline alone.
        </p>
      )}
    </details>
  );
}
