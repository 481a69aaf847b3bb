import { useElementSize } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { SourceDetail } from '../../../core/contract/source-detail.ts';
import { Panel } from '../../components/Panel.tsx';
import { TableToggle } from '../../components/TableToggle.tsx';
import { addDays } from '../../lib/days.ts';
import { formatCount, formatDay } from '../../lib/format.ts';
import { volumeChart } from './volume-chart.ts';

const HEIGHT = 170;
const AXIS = 34;
const BELOW = 18;

/** What a source brought day by day, over what is usual for it. */
export function VolumePanel({ source }: { source: SourceDetail }) {
  const [asTable, setAsTable] = useState(false);
  // An import was never asked: its days are what it holds.
  const archive = source.url === null;
  const known = source.volume.some(({ expected }) => expected !== null);
  return (
    <Panel
      title="Reports per day"
      note={
        archive
          ? 'Twelve weeks by day of publication'
          : known
            ? 'Twelve weeks by day of publication. Shaded: where 95 of 100 such days lie; line: what is to be expected'
            : 'Twelve weeks by day of publication. What is usual is not known yet'
      }
      actions={<TableToggle asTable={asTable} onToggle={() => setAsTable(!asTable)} />}
    >
      {asTable ? <VolumeTable source={source} /> : <VolumeDrawing source={source} />}
      {archive ? null : (
        <p className="uc-note">
          Hatched: days on which this source was not heard. The last day is not over.
        </p>
      )}
    </Panel>
  );
}

function daysOf(source: SourceDetail, day: string) {
  return { sources: String(source.id), from: day, to: addDays(day, 1) };
}

function VolumeDrawing({ source }: { source: SourceDetail }) {
  const { ref, width } = useElementSize();
  const navigate = useNavigate();
  const room = Math.max(0, width - AXIS);
  const chart = useMemo(
    () => volumeChart(source.volume, { width: room, height: HEIGHT, asked: source.url !== null }),
    [source.volume, source.url, room],
  );
  const total = source.volume.reduce((sum, { items }) => sum + (items ?? 0), 0);
  return (
    <div ref={ref} dir="ltr">
      <svg
        className="volume"
        width={width}
        height={HEIGHT + BELOW}
        role="img"
        aria-label={`${formatCount(total)} reports in twelve weeks, at most ${formatCount(Math.max(0, ...source.volume.map(({ items }) => items ?? 0)))} a day. The same numbers stand in the table.`}
      >
        <defs>
          <pattern id="volume-gap" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 6L6 0" className="volume-hatch" />
          </pattern>
        </defs>
        <text x={AXIS - 6} y={10} textAnchor="end">
          {formatCount(chart.most)}
        </text>
        <text x={AXIS - 6} y={HEIGHT} textAnchor="end">
          0
        </text>
        <g transform={`translate(${AXIS} 0)`}>
          {chart.gaps.map(({ day, x, width }) => (
            <rect key={day} x={x} y={0} width={width} height={HEIGHT} fill="url(#volume-gap)" />
          ))}
          {chart.months.map(({ day, x, label }) => (
            <g key={day}>
              <line x1={x} x2={x} y1={0} y2={HEIGHT + 4} className="volume-month" />
              <text x={x + 3} y={HEIGHT + 14}>
                {label}
              </text>
            </g>
          ))}
          <path d={chart.band} className="volume-band" />
          {chart.bars.map(({ day, items, ...box }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way to the reports is the table
            <rect
              key={day}
              className="volume-bar"
              {...box}
              onClick={() => void navigate({ to: '/reports', search: daysOf(source, day) })}
            >
              <title>{`${formatDay(day)}: ${formatCount(items)}`}</title>
            </rect>
          ))}
          <path d={chart.line} className="volume-line" />
          <line x1={0} x2={room} y1={HEIGHT} y2={HEIGHT} className="volume-axis" />
        </g>
      </svg>
    </div>
  );
}

function VolumeTable({ source }: { source: SourceDetail }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="uc-scroll uc-scroll-short" tabIndex={0} aria-label="As a table">
      <table className="uc-table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" className="uc-number">
              Reports
            </th>
            <th scope="col" className="uc-number">
              Expected
            </th>
            <th scope="col" className="uc-number">
              Usual range
            </th>
          </tr>
        </thead>
        <tbody>
          {[...source.volume].reverse().map(({ day, items, expected, low, high }) => (
            <tr key={day}>
              <th scope="row">{formatDay(day)}</th>
              <td className="uc-number">
                {items ? (
                  <Link to="/reports" search={daysOf(source, day)}>
                    {formatCount(items)}
                  </Link>
                ) : (
                  (items ?? 'not heard')
                )}
              </td>
              <td className="uc-number">{expected === null ? '–' : expected.toFixed(1)}</td>
              <td className="uc-number">{low === null ? '–' : `${low} – ${high}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
