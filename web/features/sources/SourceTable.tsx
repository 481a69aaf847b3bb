import { Link } from '@tanstack/react-router';
import type { Source } from '../../../core/contract/sources.ts';
import { formatAgo, formatCount, formatInstant, languageName } from '../../lib/format.ts';
import { kindNames, sourceStateNames } from '../../lib/words.ts';
import { SourceActions } from './SourceActions.tsx';

interface Props {
  sources: readonly Source[];
  place: (source: Source) => string;
}

export function SourceTable({ sources, place }: Props) {
  const now = new Date();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="uc-scroll-x" tabIndex={0} aria-label="Sources">
      <table className="uc-table source-table">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">State</th>
            <th scope="col">Kind</th>
            <th scope="col">Last delivered</th>
            <th scope="col">Next poll</th>
            <th scope="col" className="uc-number">
              Reports
            </th>
            <th scope="col">Newest report</th>
            <th scope="col">
              <span className="uc-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} place={place(source)} now={now} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SourceRow({ source, place, now }: { source: Source; place: string; now: Date }) {
  const language = source.language === null ? '' : ` · ${languageName(source.language)}`;
  return (
    <tr data-state={source.state}>
      <th scope="row">
        <span className="source-name">{source.name}</span>
        <span className="uc-note">
          {source.publisher === source.name ? '' : `${source.publisher} · `}
          {place}
          {language}
        </span>
      </th>
      <td>
        <span className="uc-state" data-state={source.state}>
          {sourceStateNames[source.state]}
        </span>
        {source.reason ? <span className="uc-note source-reason">{source.reason}</span> : null}
      </td>
      <td>{kindNames[source.kind]}</td>
      <td>
        <Moment
          iso={source.lastSuccessAt}
          now={now}
          none={source.state === 'archive' ? '–' : 'never'}
        />
      </td>
      <td>
        {source.nextPollAt && Date.parse(source.nextPollAt) <= now.getTime() ? (
          'due'
        ) : (
          <Moment iso={source.nextPollAt} now={now} none="–" />
        )}
        {source.pollReason && source.nextPollAt ? (
          <span className="uc-note source-reason">{source.pollReason}</span>
        ) : null}
      </td>
      <td className="uc-number">
        {source.reports > 0 ? (
          <Link to="/reports" search={{ sources: String(source.id), period: 'all' }}>
            {formatCount(source.reports)}
            <span className="uc-hidden"> reports of {source.name}</span>
          </Link>
        ) : (
          '0'
        )}
      </td>
      <td>
        <Moment iso={source.lastReportAt} now={now} none="–" />
      </td>
      <td className="source-actions">
        <SourceActions source={source} />
      </td>
    </tr>
  );
}

function Moment({ iso, now, none }: { iso: string | null; now: Date; none: string }) {
  if (iso === null) return none;
  return (
    <time dateTime={iso} title={formatInstant(iso)}>
      {formatAgo(iso, now)}
    </time>
  );
}
