import { monthNames, zoneMinutes } from '../data/month-names.ts';

/** Parts of an instant as written; the zone is minutes east of UTC. */
interface Parts {
  year: number;
  month: number;
  day: number;
  clock: Clock;
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
  zone: number;
}

const midnight: Clock = { hour: 0, minute: 0, second: 0, zone: 0 };

/** How a date in numbers begins: with its day or its month. */
export type DateOrder = 'dmy' | 'mdy';

/** The two spellings nearly every feed uses; the engine reads both without help and ten times faster. */
const plain =
  /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-](?:0\d|1[0-4])\d\d))$/;

/**
 * A date of any kind seen in feeds, as an instant; null when it names no day. Where no zone is given
 * it is UTC: the error is hours, and guessing a zone from the publisher would hide it.
 */
export function parseDate(text: string, order: DateOrder = 'dmy'): Date | null {
  if (plain.test(text)) {
    const instant = new Date(text);
    if (!Number.isNaN(instant.getTime())) return instant;
  }
  const line = text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s,]+/g, ' ')
    .trim();
  if (line === '' || line.length > 120) return null;
  const epoch = fromEpoch(line);
  if (epoch) return epoch;
  const found = fromYearFirst(line) ?? fromWords(line) ?? fromNumbers(line, order);
  return found && toInstant(found);
}

/** Seconds or milliseconds since 1970; shorter numbers are years or days. */
function fromEpoch(line: string): Date | null {
  if (!/^\d{10}(?:\d{3})?$/.test(line)) return null;
  return new Date(Number(line) * (line.length === 10 ? 1000 : 1));
}

/** ISO 8601 and W3C-DTF with all their shortcuts: `2024-03`, `20240305T1200Z`, `2024-065`, `2024/3/5 9:05`. */
function fromYearFirst(line: string): Parts | null {
  const ordinal = /^(\d{4})-?(\d{3})(?!\d)(.*)$/.exec(line);
  if (ordinal) return dayOfYear(ordinal[1], ordinal[2], ordinal[3]);
  const whole =
    /^(\d{4})[-/.年년 ] ?(\d{1,2})[-/.月월 ] ?(\d{1,2})[日일]?(?!\d)(.*)$/.exec(line) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/.exec(line);
  if (whole) return parts(whole[1], whole[2], whole[3], whole[4]);
  const short = /^(\d{4})(?:-?(\d{2}))?$/.exec(line);
  return short && parts(short[1], short[2] ?? '1', '1');
}

function dayOfYear(year = '', day = '', time = ''): Parts | null {
  const first = parts(year, '1', '1', time);
  return first && Number(day) >= 1 && Number(day) <= 366 ? { ...first, day: Number(day) } : null;
}

/** RFC 822 and its relatives: a month in words, a day and a year on either side of it. */
function fromWords(line: string): Parts | null {
  const folded = fold(line);
  const time = clockPattern.exec(folded)?.[0] ?? '';
  const words = withoutClock(folded, time).match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  // The last one: "mar" before "5 nov" is a Tuesday in Spanish, French and Italian.
  const at = words.findLastIndex((word, index) => monthOf(word, words[index + 1]) > 0);
  if (at === -1) return null;
  const month = monthOf(words[at] as string, words[at + 1]);
  const year = words.find((word) => /^\d{4}$/.test(word)) ?? shortYear(words, at);
  const day = words.find((word) => /^\d{1,2}$/.test(word)) ?? '1';
  return year === null ? null : parts(year, String(month), day, time, folded);
}

/** Its offset goes with it: `+0000` would be read as a year. */
function withoutClock(text: string, time: string): string {
  if (time === '') return text;
  const at = text.indexOf(time);
  const rest = text.slice(at + time.length).replace(/^ ?(?:gmt|utc)? ?[+\-−]\d{2}:?\d{2}/, ' ');
  return `${text.slice(0, at)} ${rest}`;
}

/** `5.3.2024`, `05/03/2024`, `3/25/24`: in the order given unless only the other one names a day. */
function fromNumbers(line: string, order: DateOrder): Parts | null {
  const match = /^(?:\p{L}+\.? )?(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/u.exec(line);
  if (!match) return null;
  const [, first, , second, year, rest] = match;
  const monthFirst = Number(second) > 12 || (order === 'mdy' && Number(first) <= 12);
  return parts(
    fullYear(year as string),
    monthFirst ? first : second,
    monthFirst ? second : first,
    rest,
  );
}

function parts(
  year: string | number | undefined,
  month: string | undefined,
  day: string | undefined,
  time = '',
  zoneText = time,
): Parts | null {
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  if (found.month < 1 || found.month > 12 || found.day < 1 || found.day > 31) return null;
  return { ...found, clock: readClock(fold(time), fold(zoneText)) };
}

function toInstant({ year, month, day, clock }: Parts): Date | null {
  const { hour, minute, second, zone } = clock;
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute - zone, second));
  return year >= 1000 && year <= 9999 && !Number.isNaN(instant.getTime()) ? instant : null;
}

const clockPattern = /(\d{1,2})[:h.](\d{2})(?:[:m.](\d{2}))?(?:[.,:]\d+)?s?(?: ?([ap])\.? ?m\b)?/;
const afternoon = /오후|下午|午後|μ\.?μ/;
const compactClock = /^\s*t(\d{2})(\d{2})(\d{2})?(?:\.\d+)?/;

function readClock(time: string, zoneText: string): Clock {
  const match = clockPattern.exec(time) ?? compactClock.exec(time);
  if (!match) return midnight;
  const given = Number(match[1]);
  const half = match[4] ?? (afternoon.test(zoneText) && given < 12 ? 'p' : '');
  const hour = half ? (given % 12) + (half === 'p' ? 12 : 0) : given;
  const minute = Number(match[2]);
  if (hour > 24 || minute > 59) return midnight;
  const at = zoneText.indexOf(match[0]) + match[0].length;
  return { hour, minute, second: Number(match[3] ?? 0), zone: zoneOf(zoneText.slice(at)) };
}

/** `+0100`, `+01:00`, `GMT+1`, `EST`; an unknown name is UTC. */
function zoneOf(text: string): number {
  const offset = /([+\-−])\s?(\d{1,2}):?(\d{2})?(?!\d)/.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    // Past +14:00 no zone exists: `+1200` misprinted as `+12000` must not move the report a week.
    return minutes > 14 * 60 ? 0 : offset[1] === '+' ? minutes : -minutes;
  }
  const name = /(?<![\p{L}\p{M}])[a-z]{1,5}(?![\p{L}\p{M}])/gu;
  for (const [word] of text.matchAll(name)) {
    const known = zoneMinutes[word];
    if (known !== undefined) return known;
  }
  return 0;
}

function monthOf(word: string, next: string | undefined): number {
  if (/^\d/.test(word)) return 0;
  const pair = `${word} ${next ?? ''}`;
  const matches = (name: string) => (name.includes(' ') ? pair === name : word.startsWith(name));
  return monthNames.findIndex((names) => names.some(matches)) + 1;
}

/** A year of two digits stands last: `05 Mar 24`. */
function shortYear(words: readonly string[], monthAt: number): number | null {
  const later = words.slice(monthAt + 1).findLast((word) => /^\d{2}$/.test(word));
  return later === undefined ? null : fullYear(later);
}

/** RFC 822 wrote two digits; feeds began in 1997, so anything from 90 on is the last century. */
function fullYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value >= 90 ? 1900 + value : 2000 + value;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
