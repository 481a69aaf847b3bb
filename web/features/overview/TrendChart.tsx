import { useElementSize } from '@mantine/hooks';
import { type MouseEvent, memo, useMemo } from 'react';
import {
  type ActiveDotProps,
  CartesianGrid,
  type DotItemDotProps,
  Line,
  LineChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Bucket, Trends } from '../../../core/contract/trends.ts';
import { formatCompact, formatShare } from '../../lib/format.ts';
import { slotColour } from '../../lib/series-colours.ts';
import { timeTicks, valueTicks } from './axis-ticks.ts';
import { CoverageStrip } from './CoverageStrip.tsx';
import { OpenEnds } from './OpenEnds.tsx';
import { TrendTooltip } from './TrendTooltip.tsx';
import {
  nearestPoint,
  type Line as TrendLine,
  type TrendModel,
  type TrendPoint,
} from './trend-series.ts';

interface Props {
  model: TrendModel;
  bucket: Bucket;
  measure: Trends['measure'];
  /** The reports behind a point, or behind a whole bucket when the key is null. */
  onOpen: (key: string | null, point: TrendPoint) => void;
}

const HEIGHT = 300;
const AXIS = 44;
const X_AXIS = 26;
const MARGIN = { top: 10, right: 26, bottom: 0, left: 0 };
/** Above this an active dot per line costs more than it shows (measured: 16 ms a mouse move). */
const MAX_ACTIVE_DOTS = 8;

export const TrendChart = memo(function TrendChart({ model, bucket, measure, onOpen }: Props) {
  const { ref, width } = useElementSize();
  const { points, lines } = model;
  const ticks = useMemo(
    () =>
      timeTicks(
        points.map((point) => point.start),
        bucket,
        Math.floor(width / 74),
      ),
    [points, bucket, width],
  );
  const labels = useMemo(() => new Map(ticks.map((tick) => [tick.start, tick.label])), [ticks]);
  const values = useMemo(() => valueTicks(model.maximum, 5), [model.maximum]);
  const shown = lines.flatMap((line, index) => (line.hidden ? [] : [{ line, index }]));
  const plot = { left: AXIS, right: width - MARGIN.right };
  // The place is worked out here: the chart's own idea of it lags a frame behind a quick click.
  const openBucket = (event: MouseEvent<HTMLDivElement>): void => {
    // A finger's tap asks for the values first; the table leads on.
    if ((event.nativeEvent as PointerEvent).pointerType === 'touch') return;
    const box = event.currentTarget.getBoundingClientRect();
    if (event.clientY - box.top > HEIGHT) return;
    const index = nearestPoint(event.clientX - box.left, plot, points.length);
    const point = index === null ? undefined : points[index];
    if (point) onOpen(shown.length === 1 ? shown[0]!.line.key : null, point);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way to the reports is the table
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way to the reports is the table
    <div ref={ref} className="trend-chart" dir="ltr" onClick={openBucket}>
      {width > 0 ? (
        <LineChart
          width={width}
          height={HEIGHT}
          data={points}
          margin={MARGIN}
          title="Trend chart. Arrow keys move along it; the same numbers stand in the table."
        >
          <CartesianGrid vertical={false} stroke="var(--uc-chart-grid)" />
          <XAxis
            dataKey="start"
            ticks={ticks.map((tick) => tick.start)}
            tickFormatter={(start: string) => labels.get(start) ?? ''}
            interval={0}
            tickLine={false}
            axisLine={{ stroke: 'var(--uc-line-strong)' }}
            tick={{ fill: 'var(--uc-chart-axis)', fontSize: 11.5 }}
            height={X_AXIS}
          />
          <YAxis
            width={AXIS}
            ticks={values}
            domain={[0, values.at(-1) ?? 1]}
            tickFormatter={(value: number) =>
              measure === 'share' ? formatShare(value) : formatCompact(value)
            }
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--uc-chart-axis)', fontSize: 11.5 }}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--uc-line-strong)' }}
            content={({ active, payload }) => (
              <TrendTooltip
                point={active ? (payload?.[0]?.payload as TrendPoint | undefined) : undefined}
                lines={lines}
                bucket={bucket}
                measure={measure}
              />
            )}
          />
          {shown.map(({ line, index }) => (
            <Line
              key={line.key}
              {...lineProps(line)}
              dataKey={(point: TrendPoint) => point.solid[index] ?? null}
              dot={loneDots(model.isolated.get(index), slotColour(line.slot))}
              activeDot={
                shown.length <= MAX_ACTIVE_DOTS
                  ? (dot: ActiveDotProps) => (
                      <OpeningDot dot={dot} onOpen={(point) => onOpen(line.key, point)} />
                    )
                  : false
              }
            />
          ))}
          <OpenEnds
            shown={shown}
            points={points}
            plot={{
              ...plot,
              top: MARGIN.top,
              bottom: HEIGHT - X_AXIS,
              maximum: values.at(-1) ?? 1,
            }}
          />
        </LineChart>
      ) : (
        <div style={{ height: HEIGHT }} />
      )}
      <CoverageStrip
        points={points}
        maximum={model.maximumCoverage}
        width={width}
        left={AXIS}
        right={MARGIN.right}
      />
    </div>
  );
});

function lineProps(line: TrendLine) {
  return {
    type: 'linear' as const,
    stroke: slotColour(line.slot),
    strokeWidth: line.slot === 0 ? 1.5 : 2,
    isAnimationActive: false,
    name: line.name,
    className: `trend-line trend-line-${line.slot}`,
  };
}

/** A point between two gaps has no line to either side and would be invisible. */
function loneDots(alone: ReadonlySet<number> | undefined, colour: string) {
  if (alone === undefined || alone.size === 0) return false;
  return ({ key, index, cx, cy }: DotItemDotProps) =>
    alone.has(index) && cx !== undefined && cy !== undefined ? (
      <circle key={key} cx={cx} cy={cy} r={2.5} fill={colour} />
    ) : null;
}

/** A click on a point opens that line's reports; beside the points, those of all lines. */
function OpeningDot({ dot, onOpen }: { dot: ActiveDotProps; onOpen: (point: TrendPoint) => void }) {
  const onClick = (event: MouseEvent): void => {
    event.stopPropagation();
    onOpen(dot.payload as TrendPoint);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way there is the table
    <circle
      className="trend-dot"
      cx={dot.cx}
      cy={dot.cy}
      r={4.5}
      fill={dot.fill}
      onClick={onClick}
    />
  );
}
