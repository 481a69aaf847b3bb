import { Link } from '@tanstack/react-router';
import type { Coverage } from '../../../core/contract/coverage.ts';
import { Panel } from '../../components/Panel.tsx';
import { formatRange } from '../../lib/format.ts';
import { markInWords, marksOf } from './coverage-grid.ts';

/** What changed in these days, to be read beside a jump in a trend. */
export function ChangeList({ coverage }: { coverage: Coverage }) {
  const marks = marksOf(coverage);
  return (
    <Panel title="What changed" note={formatRange(coverage.from, coverage.to)}>
      {marks.length === 0 ? (
        <p className="uc-note">
          No source was added, lost, moved or switched off in these days, as far as is known.
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
        <section className="uc-scroll uc-scroll-short" tabIndex={0} aria-label="Changes">
          <ul className="coverage-changes">
            {marks.map((mark) => (
              <li key={`${mark.sourceId} ${mark.kind} ${mark.at}`}>
                <Link to="/sources/$id" params={{ id: String(mark.sourceId) }} search={true}>
                  {markInWords(mark)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}
