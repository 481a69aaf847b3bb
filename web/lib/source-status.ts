import type { Source, Verdict } from '../../core/contract/sources.ts';
import { sourceStateNames, verdictNames } from './words.ts';

export interface SourceStatus {
  /** Names the colour. */
  state: Source['state'] | Verdict;
  label: string;
  /** Why, where there is something to say. */
  note: string | null;
}

const alarming: readonly Verdict[] = ['quiet', 'loud', 'unreached', 'dead'];

export function isUnusual({ health }: Pick<Source, 'health'>): boolean {
  return health !== null && alarming.includes(health.verdict);
}

/** One word for how a source is, the worst first: what it brings matters more than whether the last poll worked. */
export function statusOf(source: Pick<Source, 'state' | 'reason' | 'health'>): SourceStatus {
  const { state, reason, health } = source;
  if (state === 'archive' || state === 'off' || state === 'new' || health === null)
    return { state, label: sourceStateNames[state], note: reason };
  if (isUnusual(source))
    return { state: health.verdict, label: verdictNames[health.verdict], note: health.sentence };
  if (state === 'failing') return { state, label: sourceStateNames[state], note: reason };
  return { state: health.verdict, label: verdictNames[health.verdict], note: health.sentence };
}

/** "14 a day", "3 a week": in the unit that gives a number to think in. */
export function formatRate(perDay: number): string {
  if (perDay >= 9.5) return `${Math.round(perDay)} a day`;
  if (perDay >= 0.95) return `${Number(perDay.toFixed(1))} a day`;
  if (perDay * 7 >= 1.5) return `${Math.round(perDay * 7)} a week`;
  const perMonth = Math.round(perDay * 30);
  return perMonth >= 1 ? `${perMonth} a month` : 'under 1 a month';
}
