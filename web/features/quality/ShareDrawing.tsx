import { useElementSize } from '@mantine/hooks';
import type { Quality } from '../../../core/contract/quality.ts';
import { formatBucket, formatCount, formatShare } from '../../lib/format.ts';
import { shareChart } from './drift-chart.ts';

const HEIGHT = 110;
const AXIS = 40;
const BELOW = 18;

type Month = Quality['drift']['months'][number];

interface Props {
  title: string;
  note: string;
  months: readonly Month[];
  shareOf: (month: Month) => number;
}

export function ShareDrawing({ title, note, months, shareOf }: Props) {
  const { ref, width } = useElementSize();
  const room = Math.max(0, width - AXIS);
  const { most, bars, labels } = shareChart(months, shareOf, { width: room, height: HEIGHT });
  const last = months.at(-1)!;
  return (
    <div>
      <h3>{title}</h3>
      <p className="uc-note">{note}</p>
      <div ref={ref} dir="ltr">
        <svg
          className="drift-chart"
          width={width}
          height={HEIGHT + BELOW}
          role="img"
          aria-label={`${title}: ${formatShare(shareOf(last))} in ${formatBucket(last.month, 'month')}. The same numbers stand in the table.`}
        >
          <text x={AXIS - 6} y={10} textAnchor="end">
            {formatShare(most)}
          </text>
          <text x={AXIS - 6} y={HEIGHT} textAnchor="end">
            0
          </text>
          <g transform={`translate(${AXIS} 0)`}>
            <line x1={0} x2={room} y1={0.5} y2={0.5} className="drift-grid" />
            {bars.map(({ month, share, reports, thin, ...box }) => (
              <rect key={month} className="drift-bar" data-thin={thin || undefined} {...box}>
                <title>{`${formatBucket(month, 'month')}: ${formatShare(share)}, ${formatCount(reports)} reports`}</title>
              </rect>
            ))}
            {labels.map(({ month, x, label }) => (
              <text key={month} x={x} y={HEIGHT + 14} textAnchor="middle">
                {label}
              </text>
            ))}
            <line x1={0} x2={room} y1={HEIGHT} y2={HEIGHT} className="drift-axis" />
          </g>
        </svg>
      </div>
    </div>
  );
}
