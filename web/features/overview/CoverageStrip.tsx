import { memo } from 'react';
import { formatCompact } from '../../lib/format.ts';
import { xOf } from './dashed-path.ts';
import type { TrendPoint } from './trend-series.ts';

interface Props {
  points: readonly TrendPoint[];
  maximum: number;
  width: number;
  left: number;
  right: number;
}

const HEIGHT = 30;

/** How much was collected, under the chart: a rise that the bars share may be the collection's, not the crime's. */
export const CoverageStrip = memo(function CoverageStrip(props: Props) {
  const { points, maximum, width, left, right } = props;
  const room = width - left - right;
  if (room <= 0 || maximum <= 0) return null;
  // The line chart puts its first and last point on the edges; bars stand around those points.
  const step = points.length > 1 ? room / (points.length - 1) : room;
  const bar = Math.max(1, Math.min(step - 1, 14));
  return (
    <svg
      className="coverage"
      width={width}
      height={HEIGHT}
      role="img"
      aria-label="Reports collected"
    >
      <text x={left - 12} y={HEIGHT - 1} textAnchor="end">
        0
      </text>
      <text x={left - 12} y={10} textAnchor="end">
        {formatCompact(maximum)}
      </text>
      {points.map((point, index) => {
        const height = ((point.coverage ?? 0) / maximum) * (HEIGHT - 2);
        if (height === 0) return null;
        const middle = xOf(index, points.length, { left, right: width - right });
        return (
          <rect
            key={point.start}
            x={middle - bar / 2}
            y={HEIGHT - height}
            width={bar}
            height={height}
            data-thin={point.thin || undefined}
          />
        );
      })}
    </svg>
  );
});
