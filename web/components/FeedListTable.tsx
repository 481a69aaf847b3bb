import { useMemo } from 'react';
import type { ListedFeed } from '../../core/contract/feed-list.ts';
import { formatCount } from '../lib/format.ts';
import { shownAnswers } from './feed-answers.ts';
import { OutcomeTable } from './OutcomeTable.tsx';

/** What became of each feed of a list, the troubled ones first. */
export function FeedListTable({ feeds }: { feeds: readonly ListedFeed[] }) {
  const shown = useMemo(() => shownAnswers(feeds), [feeds]);
  return (
    <>
      {shown.length < feeds.length ? (
        <p className="uc-note">
          The first {formatCount(shown.length)} of {formatCount(feeds.length)}; all are in the
          download.
        </p>
      ) : null}
      <OutcomeTable outcomes={shown} />
    </>
  );
}
