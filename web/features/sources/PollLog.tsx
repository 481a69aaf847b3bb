import type { SourceDetail, SourceEvent } from '../../../core/contract/source-detail.ts';
import { Moment } from '../../components/Moment.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatDay, formatInstant } from '../../lib/format.ts';
import { eventNames, pollOutcomeNames } from '../../lib/words.ts';

/** When it was asked and what came of it, and what else happened to it. */
export function PollLog({ source }: { source: SourceDetail }) {
  const now = new Date();
  return (
    <Panel title="Polls" note="The last 50, newest first">
      {source.events.length > 0 ? (
        <ul className="source-events" aria-label="What happened">
          {source.events.map((event) => (
            <li key={`${event.kind} ${event.at}`}>{inWords(event)}</li>
          ))}
        </ul>
      ) : null}
      {source.polls.length === 0 ? (
        <p className="uc-note">It was not asked yet.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
        <section className="uc-scroll uc-scroll-short" tabIndex={0} aria-label="Last polls">
          <table className="uc-table">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Outcome</th>
                <th scope="col" className="uc-number">
                  New
                </th>
                <th scope="col" className="uc-number">
                  Items
                </th>
                <th scope="col" className="uc-number">
                  Took
                </th>
              </tr>
            </thead>
            <tbody>
              {source.polls.map((poll) => (
                <tr key={poll.at}>
                  <th scope="row" title={formatInstant(poll.at)}>
                    <Moment iso={poll.at} now={now} none="" />
                  </th>
                  <td>
                    {pollOutcomeNames[poll.outcome]}
                    {poll.reason ? <span className="uc-note uc-block">{poll.reason}</span> : null}
                  </td>
                  <td className="uc-number">{poll.added ?? '–'}</td>
                  <td className="uc-number">{poll.items ?? '–'}</td>
                  <td className="uc-number">
                    {poll.ms === null ? '–' : `${(poll.ms / 1000).toFixed(1)} s`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Panel>
  );
}

function inWords({ kind, at, until, note }: SourceEvent): string {
  const from = formatDay(at.slice(0, 10));
  const days = until === null ? from : `${from} to ${formatDay(until.slice(0, 10))}`;
  return `${days}: ${eventNames[kind].toLowerCase()}${note === null ? '' : ` (${note})`}`;
}
