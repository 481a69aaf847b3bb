import type { Bucket } from '../../core/contract/trends.ts';
import { addDays, daysBetween, monthNames, parts } from './days.ts';

const LOCALE = 'en-GB';
const whole = new Intl.NumberFormat(LOCALE);
const compact = new Intl.NumberFormat(LOCALE, { notation: 'compact', maximumFractionDigits: 1 });
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

export const formatCount = (value: number): string => whole.format(value);
export const formatCompact = (value: number): string => compact.format(value);

/** Shares are 0..1; small ones keep two significant digits, so that 0.4 % is not shown as 0 %. */
export function formatShare(share: number): string {
  const percent = share * 100;
  const digits = percent === 0 || percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
  return `${percent.toFixed(digits)} %`;
}

export function formatMeasure(value: number, measure: 'reports' | 'share'): string {
  return measure === 'share' ? formatShare(value) : formatCount(value);
}

export const formatDay = (day: string): string => `${dayAndMonth(day)} ${parts(day)[0]}`;

function dayAndMonth(day: string): string {
  const [, month, date] = parts(day);
  return `${date} ${monthNames[month - 1]}`;
}

/** Says the days that are included; the range itself is half-open. */
export function formatRange(from: string, to: string): string {
  const last = addDays(to, -1);
  if (from >= last) return formatDay(from);
  const sameYear = parts(from)[0] === parts(last)[0];
  const start = sameYear ? dayAndMonth(from) : formatDay(from);
  return `${start} – ${formatDay(last)}`;
}

export function formatBucket(start: string, bucket: Bucket): string {
  if (bucket === 'year') return start.slice(0, 4);
  if (bucket === 'month') return `${monthNames[parts(start)[1] - 1]} ${start.slice(0, 4)}`;
  return bucket === 'week' ? `Week of ${formatDay(start)}` : formatDay(start);
}

export function formatInstant(iso: string): string {
  const utc = new Date(iso).toISOString();
  return `${formatDay(utc.slice(0, 10))}, ${utc.slice(11, 16)} UTC`;
}

/** "3 h ago", "in 12 min"; older than a month it is a date. */
export function formatAgo(iso: string, now: Date): string {
  const seconds = (now.getTime() - Date.parse(iso)) / 1000;
  const size = Math.abs(seconds);
  if (size < 45) return seconds < 0 ? 'in a moment' : 'just now';
  const amount =
    size < 3600 ? [size / 60, 'min'] : size < 86_400 ? [size / 3600, 'h'] : [size / 86_400, 'd'];
  if (size >= 30 * 86_400) return formatDay(iso.slice(0, 10));
  const text = `${Math.max(1, Math.round(amount[0] as number))} ${amount[1]}`;
  return seconds < 0 ? `in ${text}` : `${text} ago`;
}

export function formatDuration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 ** 2) return `${(bytes / 1024).toFixed(0)} kB`;
  return bytes < 1024 ** 3
    ? `${(bytes / 1024 ** 2).toFixed(1)} MB`
    : `${(bytes / 1024 ** 3).toFixed(2)} GB`;
}

export function languageName(code: string): string {
  if (code === 'und') return 'Undetermined';
  return safely(() => languages.of(code)) ?? code;
}

export function countryName(code: string): string {
  return safely(() => countries.of(code)) ?? code;
}

/** Codes come from files of others; Intl throws on a malformed one. */
function safely(name: () => string | undefined): string | undefined {
  try {
    return name();
  } catch {
    return undefined;
  }
}

/** "Cybercrime (cyber-dependent)" and "Crimes against persons: trafficking …" are too long for a legend. */
export function shortName(name: string): string {
  return name.split(/\s*[:(]/)[0] ?? name;
}

export function spanLength(from: string, to: string): string {
  const days = daysBetween(from, to);
  return days === 1 ? '1 day' : `${formatCount(days)} days`;
}
