import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { Bucket, Trends } from '../../../core/contract/trends.ts';
import { formatBucket, formatCount, formatMeasure } from '../../lib/format.ts';
import { slotColour } from '../../lib/series-colours.ts';
import type { TrendModel, TrendPoint } from './trend-series.ts';

interface Props {
  model: TrendModel;
  bucket: Bucket;
  measure: Trends['measure'];
  hrefOf: (key: string, point: TrendPoint) => string;
}

/** The chart's numbers, newest first; each opens the reports behind it. */
export function TrendTable({ model, bucket, measure, hrefOf }: Props) {
  const navigate = useNavigate();
  const shown = model.lines.flatMap((line, index) => (line.hidden ? [] : [{ line, index }]));
  // One listener for up to 1,800 links: a router link each would cost a subscription each.
  const follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ href: link.getAttribute('href')! });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="uc-scroll trend-table" tabIndex={0} aria-label="Trend as a table">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
      <table className="uc-table" onClick={follow}>
        <thead>
          <tr>
            <th scope="col">{bucket === 'week' ? 'Week' : bucketTitle(bucket)}</th>
            {shown.map(({ line }) => (
              <th key={line.key} scope="col" className="uc-number">
                <span className="uc-dot" style={{ background: slotColour(line.slot) }} />
                {line.shortName}
              </th>
            ))}
            <th scope="col" className="uc-number">
              Collected
            </th>
          </tr>
        </thead>
        <tbody>
          {[...model.points].reverse().map((point) => (
            <tr key={point.start}>
              <th scope="row">
                {formatBucket(point.start, bucket)}
                {point.partial ? (
                  <span className="uc-note">
                    {' '}
                    {point.partial === 'not over' ? 'not over yet' : 'in part'}
                  </span>
                ) : null}
              </th>
              {shown.map(({ line, index }) => {
                const value = point.solid[index] ?? point.open[index] ?? null;
                return (
                  <td key={line.key} className="uc-number">
                    {value === null ? (
                      <span title="Nothing was collected">–</span>
                    ) : value === 0 ? (
                      '0'
                    ) : (
                      <a href={hrefOf(line.key, point)}>{formatMeasure(value, measure)}</a>
                    )}
                  </td>
                );
              })}
              <td className="uc-number">
                {point.coverage === null ? '–' : formatCount(point.coverage)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function bucketTitle(bucket: Bucket): string {
  return bucket.charAt(0).toUpperCase() + bucket.slice(1);
}
