import { Link } from '@tanstack/react-router';
import { Panel } from '../../components/Panel.tsx';
import { useAlarms } from '../../lib/api/use-coverage.ts';
import { verdictNames } from '../../lib/words.ts';

/** Sources that are not as usual now; nothing at all when all is well. */
export function AlarmList() {
  const alarms = useAlarms().data?.items ?? [];
  if (alarms.length === 0) return null;
  return (
    <Panel
      title="Not as usual now"
      note={`${alarms.length} ${alarms.length === 1 ? 'source' : 'sources'}`}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className="uc-scroll uc-scroll-short" tabIndex={0} aria-label="Unusual">
        <ul className="coverage-alarms">
          {alarms.map((alarm) => (
            <li key={alarm.id}>
              <span className="uc-state" data-state={alarm.verdict}>
                {verdictNames[alarm.verdict]}
              </span>
              <span>
                <Link to="/sources/$id" params={{ id: String(alarm.id) }} search={true}>
                  {alarm.name}
                </Link>
                <span className="uc-note uc-block">{alarm.sentence}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Panel>
  );
}
