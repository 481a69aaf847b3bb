import { Link } from '@tanstack/react-router';
import type { Source } from '../../../core/contract/sources.ts';
import { Moment } from '../../components/Moment.tsx';
import { Sparkline } from '../../components/Sparkline.tsx';
import { formatCount, languageName } from '../../lib/format.ts';
import { formatRate, statusOf } from '../../lib/source-status.ts';
import { kindNames } from '../../lib/words.ts';
import { SourceActions } from './SourceActions.tsx';

interface Props {
  sources: readonly Source[];
  place: (source: Source) => string;
  chosen: ReadonlySet<number>;
  onToggle: (id: number) => void;
}

export function SourceTable({ sources, place, chosen, onToggle }: Props) {
  const now = new Date();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="uc-scroll-x" tabIndex={0} aria-label="Sources">
      <table className="uc-table source-table">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">State</th>
            <th scope="col">Last 28 days</th>
            <th scope="col">Last delivered</th>
            <th scope="col">Next poll</th>
            <th scope="col" className="uc-number">
              Reports
            </th>
            <th scope="col">
              <span className="uc-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <SourceRow
              key={source.id}
              source={source}
              place={place(source)}
              now={now}
              chosen={chosen.has(source.id)}
              onToggle={onToggle}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  source: Source;
  place: string;
  now: Date;
  chosen: boolean;
  onToggle: (id: number) => void;
}

function SourceRow({ source, place, now, chosen, onToggle }: RowProps) {
  const language = source.language === null ? '' : ` · ${languageName(source.language)}`;
  const status = statusOf(source);
  return (
    <tr data-state={source.state} data-chosen={chosen || undefined}>
      <th scope="row">
        <span className="source-head">
          {source.state === 'archive' ? null : (
            <input
              type="checkbox"
              aria-label={`Choose ${source.name}`}
              checked={chosen}
              onChange={() => onToggle(source.id)}
            />
          )}
          <span>
            <Link
              to="/sources/$id"
              params={{ id: String(source.id) }}
              search={true}
              className="source-name"
            >
              {source.name}
            </Link>
            <span className="uc-note">
              {source.publisher === source.name ? '' : `${source.publisher} · `}
              {place}
              {language} · {kindNames[source.kind]}
            </span>
          </span>
        </span>
      </th>
      <td>
        <span className="uc-state" data-state={status.state}>
          {status.label}
        </span>
        {status.note && status.state !== 'steady' ? (
          <span className="uc-note source-reason">{status.note}</span>
        ) : null}
      </td>
      <td>
        <Sparkline days={source.days} />
        {source.health?.expectedPerDay ? (
          <span className="uc-note">about {formatRate(source.health.expectedPerDay)}</span>
        ) : null}
      </td>
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
        {source.lastReportAt ? (
          <span className="uc-note uc-block">
            newest <Moment iso={source.lastReportAt} now={now} none="" />
          </span>
        ) : null}
      </td>
      <td className="source-actions">
        <SourceActions source={source} />
      </td>
    </tr>
  );
}
