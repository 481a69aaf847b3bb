import type { SourceDetail } from '../../../core/contract/source-detail.ts';
import { monthNames, parts } from '../../lib/days.ts';

type Point = SourceDetail['volume'][number];

export interface VolumeChart {
  /** Top of the scale. */
  most: number;
  bars: { day: string; items: number; x: number; y: number; width: number; height: number }[];
  /** Days on which a source that is asked was not heard, as spans. */
  gaps: { day: string; x: number; width: number }[];
  /** The band in which 95 of 100 days lie, and the line of what is expected; empty while it is learnt. */
  band: string;
  line: string;
  /** Where a month begins. */
  months: { day: string; x: number; label: string }[];
}

/** Bars of what came over a band of what is usual, drawn into a box. */
export function volumeChart(
  volume: readonly Point[],
  { width, height, asked }: { width: number; height: number; asked: boolean },
): VolumeChart {
  const most = Math.max(4, ...volume.map(({ items, high }) => Math.max(items ?? 0, high ?? 0)));
  const step = width / Math.max(1, volume.length);
  const x = (index: number): number => round(index * step);
  const y = (count: number): number => round(height - (count / most) * height);
  const known = volume.flatMap((point, index) =>
    point.expected === null || point.low === null || point.high === null
      ? []
      : [{ middle: round((index + 0.5) * step), ...point } as Point & Expected],
  );
  return {
    most,
    bars: volume.flatMap(({ day, items }, index) =>
      items === null || items === 0
        ? []
        : [
            {
              day,
              items,
              x: round(x(index) + 0.1 * step),
              y: y(items),
              width: round(0.8 * step),
              height: round(height - y(items)),
            },
          ],
    ),
    gaps: volume.flatMap(({ day, items }, index) =>
      asked && items === null ? [{ day, x: x(index), width: round(step) }] : [],
    ),
    band:
      known.length === 0
        ? ''
        : `M${[
            ...known.map(({ middle, high }) => `${middle} ${y(high)}`),
            ...[...known].reverse().map(({ middle, low }) => `${middle} ${y(low)}`),
          ].join('L')}Z`,
    line:
      known.length === 0
        ? ''
        : `M${known.map(({ middle, expected }) => `${middle} ${y(expected)}`).join('L')}`,
    months: volume.flatMap(({ day }, index) => {
      const [, month, date] = parts(day);
      return date === 1 ? [{ day, x: x(index), label: monthNames[month - 1]! }] : [];
    }),
  };
}

interface Expected {
  middle: number;
  expected: number;
  low: number;
  high: number;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
