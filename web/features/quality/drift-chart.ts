import type { Quality } from '../../../core/contract/quality.ts';
import { addMonths, monthNames, parts } from '../../lib/days.ts';

type Month = Quality['drift']['months'][number];

export interface ShareBar {
  month: string;
  share: number;
  reports: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Too few reports for a share. */
  thin: boolean;
}

export interface ShareChart {
  /** Top of the scale, a share. */
  most: number;
  bars: ShareBar[];
  /** "Feb", or the year where a year begins. */
  labels: { month: string; x: number; label: string }[];
}

const fewestReports = 30;
/** Room for "Sep" and a little air. */
const labelWidth = 30;

/** A bar for each month with reports; months without leave a gap. */
export function shareChart(
  months: readonly Month[],
  shareOf: (month: Month) => number,
  { width, height }: { width: number; height: number },
): ShareChart {
  const axis = monthsThrough(months);
  const found = new Map(months.map((month) => [month.month, month]));
  const most = topOf(Math.max(0, ...months.map(shareOf)));
  const step = width / Math.max(1, axis.length);
  const every = Math.max(1, Math.ceil(labelWidth / Math.max(1, step)));
  return {
    most,
    bars: axis.flatMap((month, index) => {
      const own = found.get(month);
      if (!own) return [];
      const tall = round((shareOf(own) / most) * height);
      return [
        {
          month,
          share: shareOf(own),
          reports: own.reports,
          x: round((index + 0.12) * step),
          y: round(height - tall),
          width: round(0.76 * step),
          height: tall,
          thin: own.reports < fewestReports,
        },
      ];
    }),
    labels: axis.flatMap((month, index) =>
      index % every === 0
        ? [{ month, x: round((index + 0.5) * step), label: monthLabel(month) }]
        : [],
    ),
  };
}

function monthsThrough(months: readonly Month[]): string[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const through: string[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) through.push(month);
  return through;
}

function monthLabel(day: string): string {
  const [year, month] = parts(day);
  return month === 1 ? String(year) : monthNames[month - 1]!;
}

/** A tenth is the smallest scale: what is under it would look larger than it is. */
function topOf(share: number): number {
  return Math.min(1, Math.max(0.1, Math.ceil(share * 10 - 1e-9) / 10));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
