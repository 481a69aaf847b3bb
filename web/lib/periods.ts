import { addDays, addMonths, daysBetween } from './days.ts';

export const periods = ['7d', '30d', '90d', '12m', '5y', 'all'] as const;
export type Period = (typeof periods)[number];

export const periodNames: Record<Period, string> = {
  '7d': '7 days',
  '30d': '30 days',
  '90d': '90 days',
  '12m': '12 months',
  '5y': '5 years',
  all: 'All',
};

export interface DataSpan {
  firstDay: string | null;
  lastDay: string | null;
}

export interface Range {
  /** Half-open, UTC. */
  from: string;
  to: string;
}

/** The day a preset counts back from, and whether it lies at the end of old data instead of today. */
export interface Anchor {
  end: string;
  old: boolean;
}

/** Live collections lag a day or two behind; only beyond that does "last 30 days" mean the data's own. */
const LAG_DAYS = 2;

export function anchorOf(data: DataSpan, today: string): Anchor {
  const tomorrow = addDays(today, 1);
  if (data.lastDay === null) return { end: tomorrow, old: false };
  const old = daysBetween(data.lastDay, today) > LAG_DAYS;
  return old ? { end: addDays(data.lastDay, 1), old } : { end: tomorrow, old };
}

export function rangeOf(period: Period, data: DataSpan, today: string): Range {
  const { end } = anchorOf(data, today);
  const first = data.firstDay ?? addMonths(end, -12);
  const from: Record<Period, string> = {
    '7d': addDays(end, -7),
    '30d': addDays(end, -30),
    '90d': addDays(end, -90),
    '12m': addMonths(end, -12),
    '5y': addMonths(end, -60),
    all: first < end ? first : addDays(end, -1),
  };
  return { from: from[period], to: end };
}

/** A new collection of a few days would drown in a year's axis. */
export function defaultPeriod(data: DataSpan): Period {
  if (data.firstDay === null || data.lastDay === null) return '12m';
  const span = daysBetween(data.firstDay, data.lastDay) + 1;
  if (span <= 45) return '30d';
  return span <= 120 ? '90d' : '12m';
}

/** The range of the same length that ends where this one begins. */
export function previousRange(range: Range): Range {
  return { from: addDays(range.from, -daysBetween(range.from, range.to)), to: range.from };
}
