import type { ReportDetail } from '../../../core/contract/reports.ts';
import { formatInstant, formatShare } from '../../lib/format.ts';
import { useNames } from '../../lib/use-names.ts';
import { facetLines } from './facet-lines.ts';

/** Everything that was decided about the report, and by which version. */
export function ReportFacts({ report, language }: { report: ReportDetail; language: string }) {
  const names = useNames();
  const places = [...new Map(report.places.map((p) => [`${p.name} ${p.country}`, p])).values()];
  return (
    <dl className="report-facts">
      <div>
        <dt>About</dt>
        <dd>
          {report.countries.length === 0
            ? 'no country named'
            : report.countries
                .map(({ country, weight }) => `${names.region(country)} ${formatShare(weight)}`)
                .join(', ')}
        </dd>
      </div>
      {places.length > 0 ? (
        <div>
          <dt>Places</dt>
          <dd>
            {places
              .map((place) => `${place.name} (${place.subdivision ?? place.country})`)
              .join(', ')}
          </dd>
        </div>
      ) : null}
      {facetLines(report).map(({ term, says }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{says}</dd>
        </div>
      ))}
      <div>
        <dt>Language</dt>
        <dd>{language}</dd>
      </div>
      <div>
        <dt>Crime report</dt>
        <dd>
          {report.relevance === null ? 'not analysed yet' : `${report.relevant ? 'yes' : 'no'} · `}
          {report.relevance === null ? null : (
            <span title="Strength of the crime words found; not a probability. 0.50 decides.">
              score {report.relevance.toFixed(2)} of 1
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>Collected</dt>
        <dd>{formatInstant(report.collectedAt)}</dd>
      </div>
      {report.version ? (
        <div>
          <dt>Analysis</dt>
          <dd>
            taxonomy {report.version.taxonomy}, lexicon {report.version.lexicon}, gazetteer{' '}
            {report.version.gazetteer}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
