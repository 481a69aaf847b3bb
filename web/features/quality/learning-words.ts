import type { Model } from '../../../core/contract/classifier.ts';
import type { Job } from '../../../core/contract/jobs.ts';
import { formatCount, formatShare } from '../../lib/format.ts';

/** Whether there is enough to learn from, and how much is missing. */
export function judgementsSentence(judged: number, fewest: number): string {
  const have = `${formatCount(judged)} ${judged === 1 ? 'judgement' : 'judgements'}`;
  if (judged >= fewest) return `${have}; learning needs ${formatCount(fewest)}.`;
  return `${have} so far; learning needs ${formatCount(fewest)}, so ${formatCount(fewest - judged)} more.`;
}

/** The model that a job made; null while there is none. */
export function modelOf(job: Job | null, models: readonly Model[]): Model | null {
  if (job?.state !== 'done') return null;
  const begun = Date.parse(job.startedAt ?? job.createdAt);
  return models.find(({ at }) => Date.parse(at) >= begun) ?? null;
}

export function learnedSentence(model: Model): string {
  const { before, after, accepted, heldOut } = model;
  const figures = `On ${formatCount(heldOut)} judgements kept aside, F1 of relevance went from ${change(before.relevance.f1, after.relevance.f1)} and of crime types from ${change(before.leaf.f1, after.leaf.f1)}.`;
  return accepted
    ? `Put in force: it does no worse. ${figures} Earlier reports are being read anew.`
    : `Not used: it did worse. ${figures}`;
}

function change(before: number, after: number): string {
  return `${formatShare(before)} to ${formatShare(after)}`;
}

/** "88 % → 91 %". */
export function beforeAfter(before: number, after: number): string {
  return `${formatShare(before)} → ${formatShare(after)}`;
}

export interface FactorRow {
  type: string;
  name: string;
  factor: string;
  says: string;
}

/** Below this a factor changes next to no decision. */
const slight = 0.02;

/** Crime types whose scores a model changes, the most changed first. */
export function factorRows(
  factors: Model['factors'],
  nameOf: (type: string) => string,
): FactorRow[] {
  const strength = (factor: number): number => Math.abs(Math.log(factor));
  return Object.entries(factors)
    .filter(([, factor]) => strength(factor) >= slight)
    .sort(([a, x], [b, y]) => strength(y) - strength(x) || (a < b ? -1 : 1))
    .map(([type, factor]) => ({
      type,
      name: nameOf(type),
      factor: `× ${factor.toFixed(2)}`,
      says: factor > 1 ? 'named sooner' : 'named later',
    }));
}
