import { Skeleton } from '@mantine/core';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useClassifierChanges, useWatchTerms } from '../../lib/api/use-watch-terms.ts';
import { formatInstant } from '../../lib/format.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { NewTerm } from './NewTerm.tsx';
import { TermTable } from './TermTable.tsx';
import './words.css';

/** Words an installation watches for beside the lexicon. */
export function WordsPage() {
  useDocumentTitle('Watch terms');
  const terms = useWatchTerms();
  const changes = useClassifierChanges();
  return (
    <div className="uc-page">
      <div className="uc-page-head">
        <h1>Watch terms</h1>
      </div>
      <NewTerm />
      <Loaded query={terms} skeleton={<Skeleton h={160} />}>
        {({ items }) => <TermTable terms={items} />}
      </Loaded>
      <Loaded query={changes} skeleton={<Skeleton h={80} />}>
        {({ items }) =>
          items.length === 0 ? null : (
            <Panel
              title="Changes"
              note="Each is a version of its own: every report says with which it was read."
            >
              <ol className="words-changes">
                {items.map(({ revision, says, by, at }) => (
                  <li key={revision}>
                    <span className="words-revision">+{revision}</span> {says}{' '}
                    <span className="uc-note">
                      {by}, <time dateTime={at}>{formatInstant(at)}</time>
                    </span>
                  </li>
                ))}
              </ol>
            </Panel>
          )
        }
      </Loaded>
    </div>
  );
}
