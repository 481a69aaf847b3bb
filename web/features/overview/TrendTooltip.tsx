import type { Bucket, Trends } from '../../../core/contract/trends.ts';
import { formatBucket, formatCount, formatMeasure, formatRange } from '../../lib/format.ts';
import { slotColour } from '../../lib/series-colours.ts';
import { type Line, THIN_COVERAGE, type TrendPoint } from './trend-series.ts';

interface Props {
  point: TrendPoint | undefined;
  lines: readonly Line[];
  bucket: Bucket;
  measure: Trends['measure'];
}

export function TrendTooltip({ point, lines, bucket, measure }: Props) {
  if (point === undefined) return null;
  const values = lines
    .map((line, index) => ({ line, value: point.solid[index] ?? point.open[index] ?? null }))
    .filter(({ line }) => !line.hidden)
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return (
    <div className="trend-tooltip">
      <p className="trend-tooltip-head">
        {formatBucket(point.start, bucket)}
        {partialWords(point)}
      </p>
      <table>
        <tbody>
          {values.map(({ line, value }) => (
            <tr key={line.key}>
              <td>
                <span className="legend-line" style={{ background: slotColour(line.slot) }} />
                {line.shortName}
              </td>
              <td>{value === null ? 'nothing collected' : formatMeasure(value, measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="uc-note">
        {point.coverage === null
          ? 'Nothing was collected'
          : `of ${formatCount(point.coverage)} collected${point.thin ? `: fewer than ${THIN_COVERAGE}, read with care` : ''}`}
      </p>
    </div>
  );
}

function partialWords(point: TrendPoint): string {
  if (point.partial === 'not over') return ' (not over yet)';
  return point.partial === null ? '' : `: only ${formatRange(point.start, point.end)}`;
}
