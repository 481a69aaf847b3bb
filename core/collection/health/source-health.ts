import { atLeast, atMost, logNone } from '../../trends/negative-binomial.ts';
import { chanceInWords, rateInWords, sinceInWords } from './health-words.ts';
import { observedDays, type SourceRecord } from './source-record.ts';
import { expectedOn, learnVolume, predicted, type UsualVolume } from './usual-volume.ts';

/**
 * learning: too little is known to expect anything; steady: it brings what it usually does; quiet: silent, or far
 * below; loud: far above; unreached: not heard for a day, so its silence says nothing; dead: not reached for a
 * week, or silent for two months.
 */
export type HealthVerdict = 'learning' | 'steady' | 'quiet' | 'loud' | 'unreached' | 'dead';

export interface SourceHealth {
  verdict: HealthVerdict;
  /** Why, in a plain sentence. */
  sentence: string;
  /** What is usual; null while that is being learnt. */
  usual: UsualVolume | null;
  /** Since when, for what is not as usual. */
  since: Date | null;
}

const dayMs = 86_400_000;
/** Below this nobody should be called: four weeks show each weekday four times, ten items are known to within a third. */
const fewestDays = 28;
const fewestItems = 10;
/** Ln of 1 in 1,000. */
const improbable = Math.log(0.001);
/** Weeks the usual is learnt from: a season; longer, and growth of a year would look like noise. */
const learntFrom = 12 * 7;
/** The last days are what is judged, so they are no part of what is usual. */
const judgedDays = 14;
/** What is told of a steady source. */
const toldDays = 7;
/** "About double". */
const doubled = 1.8;
/** A fall that leaves a quarter is a fault of the feed more often than a calm week. */
const collapsed = 0.25;
const deadAfterFailing = 7;
const deadAfterSilence = 60;

/** What to think of a source, from what it brought and when it was reached. */
export function judgeSource(source: SourceRecord): SourceHealth {
  return awayVerdict(source) ?? emptyVerdict(source) ?? volumeVerdict(source);
}

/** Not heard is not silent. */
function awayVerdict({ now, lastPolledAt, lastSuccessAt, addedAt, failure }: SourceRecord) {
  if (lastPolledAt === null) return verdict('learning', 'It was not asked yet.');
  const seen = lastSuccessAt ?? addedAt;
  const days = (now.getTime() - seen.getTime()) / dayMs;
  if (days <= (failure === null ? 2 : 1)) return null;
  const since = sinceInWords(seen, now);
  if (failure === null) return verdict('unreached', `Not asked since ${since}.`, null, seen);
  const kind = days > deadAfterFailing ? 'dead' : 'unreached';
  const when =
    lastSuccessAt === null ? `Never reached since ${since}` : `Not reached since ${since}`;
  return verdict(kind, `${when}. ${failure}`, null, seen);
}

function emptyVerdict({ now, addedAt, lastItemDay }: SourceRecord) {
  if (lastItemDay !== null) return null;
  const days = (now.getTime() - addedAt.getTime()) / dayMs;
  return days > deadAfterSilence
    ? verdict(
        'dead',
        `It answers, but nothing has come since ${sinceInWords(addedAt, now)}.`,
        null,
        addedAt,
      )
    : verdict('learning', 'It has brought nothing yet.');
}

interface Day {
  day: number;
  items: number;
  /** The part of it that is over and was seen. */
  elapsed: number;
}

function volumeVerdict(source: SourceRecord): SourceHealth {
  const days = observedDays(source);
  const usual = usualOf(days, source);
  if (usual === null) return longSilence(source, days) ?? tooLittle(source, days);
  return (
    silence(source, days, usual) ??
    change(days, usual, 'loud') ??
    (stillBrings(source, days) ? change(days, usual, 'quiet') : null) ??
    verdict(
      'steady',
      `${capital(rateInWords(usual.perDay))}, as usual: ${sum(days.slice(-toldDays))} in the last ${toldDays} days.`,
      usual,
    )
  );
}

/** What is usual before the days that are judged; null while too little is known. */
export function usualOf(days: readonly Day[], { lastItemDay }: SourceRecord): UsualVolume | null {
  const last = days.at(-1);
  if (last === undefined || lastItemDay === null) return null;
  const end = Math.min(last.day - judgedDays, lastItemDay);
  const before = days.filter(({ day, elapsed }) => day < end && elapsed === 1);
  if (last.day - days[0]!.day < fewestDays || sum(before) < fewestItems) return null;
  const recent = before.filter(({ day }) => day >= end - learntFrom);
  const known = learnVolume(sum(recent) < fewestItems ? before : recent);
  return known.perDay > 0 ? known : null;
}

/**
 * Nothing since its last item: the chance of that, the heaviest day left out (a public holiday explains one day),
 * and longer than any pause it made before.
 */
function silence(source: SourceRecord, days: readonly Day[], usual: UsualVolume) {
  const gap = days.filter(({ day }) => day > source.lastItemDay!);
  const chance = logNone(predicted(usual, withoutLargest(gap.map((day) => expected(usual, day)))));
  if (chance >= improbable || gap.length <= longestPause(days, source.lastItemDay!)) return null;
  const since = new Date(source.lastItemDay! * dayMs);
  return verdict(
    gap.length > deadAfterSilence ? 'dead' : 'quiet',
    `Usually ${rateInWords(usual.perDay)}; nothing since ${sinceInWords(since, source.now)}: that happens by chance ${chanceInWords(chance)}.`,
    usual,
    since,
  );
}

/** Of what has stopped the rule of silence says more, which knows the pauses it made before. */
function stillBrings({ lastItemDay }: SourceRecord, days: readonly Day[]): boolean {
  return days.at(-1)!.day - lastItemDay! <= 2;
}

/** Far more or far less over two to fourteen whole days, and still so without the day that says it loudest. */
function change(days: readonly Day[], usual: UsualVolume, kind: 'loud' | 'quiet') {
  const whole = days.filter(({ elapsed }) => elapsed === 1).slice(-judgedDays);
  for (let length = whole.length; length >= 2; length--) {
    const span = whole.slice(-length);
    const most = span.reduce((a, b) => (excess(usual, kind, b) > excess(usual, kind, a) ? b : a));
    const chance = logChance(
      usual,
      kind,
      span.filter((day) => day !== most),
    );
    if (chance >= improbable || tooSmall(usual, kind, span)) continue;
    const since = new Date(span[0]!.day * dayMs);
    const about = Math.round(span.reduce((total, day) => total + expected(usual, day), 0));
    return verdict(
      kind,
      `Usually ${rateInWords(usual.perDay)}; ${sum(span)} in ${length} days, where about ${about} were to be expected: that happens by chance ${chanceInWords(chance)}.`,
      usual,
      since,
    );
  }
  return null;
}

function excess(usual: UsualVolume, kind: 'loud' | 'quiet', day: Day): number {
  const more = day.items - expected(usual, day);
  return kind === 'loud' ? more : -more;
}

function logChance(usual: UsualVolume, kind: 'loud' | 'quiet', days: readonly Day[]): number {
  if (tooSmall(usual, kind, days)) return 0;
  const mean = days.reduce((total, day) => total + expected(usual, day), 0);
  const tail = kind === 'loud' ? atLeast : atMost;
  return Math.log(tail(sum(days), predicted(usual, mean)));
}

/** Not large enough a change to speak of, whatever its chance. */
function tooSmall(usual: UsualVolume, kind: 'loud' | 'quiet', days: readonly Day[]): boolean {
  const mean = days.reduce((total, day) => total + expected(usual, day), 0);
  return kind === 'loud' ? sum(days) < doubled * mean : sum(days) > collapsed * mean;
}

function expected(usual: UsualVolume, { day, elapsed }: Day): number {
  return expectedOn(usual, day, elapsed);
}

/** A source too rare to have a rhythm: two months of silence, and three times its longest pause. */
function longSilence(source: SourceRecord, days: readonly Day[]) {
  const gap = days.filter(({ day }) => day > source.lastItemDay!).length;
  const pause = longestPause(days, source.lastItemDay!);
  if (gap <= deadAfterSilence || gap <= 3 * pause) return null;
  const since = new Date(source.lastItemDay! * dayMs);
  return verdict(
    'dead',
    `It answers, but nothing is new since ${sinceInWords(since, source.now)}.`,
    null,
    since,
  );
}

function tooLittle({ now }: SourceRecord, days: readonly Day[]) {
  const first = days[0];
  const since = first ? ` since ${sinceInWords(new Date(first.day * dayMs), now)}` : '';
  const items = sum(days);
  return verdict(
    'learning',
    `Its rhythm is not known yet: ${items} ${items === 1 ? 'item' : 'items'}${since}.`,
  );
}

/** The most days without an item between two that had some. */
function longestPause(days: readonly Day[], lastItemDay: number): number {
  let [longest, pause] = [0, 0];
  for (const { day, items } of days) {
    if (day > lastItemDay) break;
    if (items > 0) {
      longest = Math.max(longest, pause);
      pause = 0;
    } else pause += 1;
  }
  return longest;
}

function withoutLargest(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) - Math.max(0, ...values);
}

function sum(days: readonly { items: number }[]): number {
  return days.reduce((total, { items }) => total + items, 0);
}

function verdict(
  kind: HealthVerdict,
  sentence: string,
  usual: UsualVolume | null = null,
  since: Date | null = null,
): SourceHealth {
  return { verdict: kind, sentence, usual, since };
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
