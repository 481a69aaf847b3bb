import { slotColour } from '../../lib/series-colours.ts';
import { dashedPath, type Plot, xOf } from './dashed-path.ts';
import type { Line, TrendPoint } from './trend-series.ts';

interface Props {
  shown: readonly { line: Line; index: number }[];
  points: readonly TrendPoint[];
  plot: Plot;
}

/**
 * The dashed parts of the lines over a shade for the time that is not over, as plain paths: a second line of the charting library for each would double the
 * time a click in the legend takes.
 */
export function OpenEnds({ shown, points, plot }: Props) {
  if (!points.some((point) => point.partial !== null)) return null;
  const lines = shown.map(({ line, index }) => {
    const values = points.map((point) => point.open[index] ?? null);
    const path = dashedPath(values, plot);
    if (path === '') return null;
    return (
      <path
        key={line.key}
        className={`trend-line trend-line-${line.slot}`}
        d={path}
        fill="none"
        stroke={slotColour(line.slot)}
        strokeWidth={line.slot === 0 ? 1.5 : 2}
        strokeDasharray="4 4"
        strokeLinecap="butt"
      />
    );
  });
  const firstOpen = points.findIndex((point) => point.partial === 'not over');
  const from = xOf(Math.max(0, firstOpen - 1), points.length, plot);
  return (
    <>
      {firstOpen < 0 ? null : (
        <rect
          className="trend-open"
          x={from}
          y={plot.top}
          width={Math.max(0, plot.right - from)}
          height={plot.bottom - plot.top}
        />
      )}
      {lines}
    </>
  );
}
