import { useMemo } from 'react';
import type { ListedFeed } from '../../core/contract/feed-list.ts';
import { formatCount } from '../lib/format.ts';
import { shownAnswers } from './feed-answers.ts';

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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className="uc-scroll uc-scroll-short" tabIndex={0} aria-label="Outcomes">
        <table className="uc-table">
          <thead>
            <tr>
              <th scope="col">Feed</th>
              <th scope="col">Outcome</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((feed) => (
              <tr key={feed.number}>
                <th scope="row">
                  {feed.name ?? feed.url}
                  {feed.name ? (
                    <span className="uc-note uc-block uc-address">{feed.url}</span>
                  ) : null}
                </th>
                <td>
                  <span className="uc-state" data-state={feed.outcome ?? 'waiting'}>
                    {feed.outcome ?? 'waiting'}
                  </span>
                </td>
                <td className="uc-address">{feed.reason ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
