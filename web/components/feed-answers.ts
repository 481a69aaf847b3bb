import type { FeedOutcome, ListedFeed } from '../../core/contract/feed-list.ts';

/** What needs a person comes first. */
const urgency: Record<FeedOutcome, number> = {
  refused: 0,
  unreachable: 1,
  redirected: 2,
  'already there': 3,
  added: 4,
};

/** A browser slows down under more rows; all are in the download. */
const mostRows = 500;

export function shownAnswers(feeds: readonly ListedFeed[]): ListedFeed[] {
  const rank = ({ outcome }: ListedFeed): number => (outcome === null ? -1 : urgency[outcome]);
  return [...feeds].sort((a, b) => rank(a) - rank(b) || a.number - b.number).slice(0, mostRows);
}
