import { Button } from '@mantine/core';
import type { WatchedTerm } from '../../../core/contract/classifier.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { showUndo } from '../../components/show-undo.tsx';
import { useWatchTermActions } from '../../lib/api/use-watch-terms.ts';
import { formatInstant } from '../../lib/format.ts';
import { useNames } from '../../lib/use-names.ts';
import { strengthName, termLanguage } from './term-words.ts';

export function TermTable({ terms }: { terms: readonly WatchedTerm[] }) {
  const names = useNames();
  const { add, remove } = useWatchTermActions();
  const takeAway = (term: WatchedTerm): void => {
    const { type, language, written, strength, note } = term;
    remove.mutate(term.id, {
      onSuccess: () =>
        showUndo(`"${written}" is not watched for any more.`, () =>
          add.mutate({ type, language, written, strength, ...(note ? { note } : {}) }),
        ),
    });
  };
  const error = add.error ?? remove.error;
  return (
    <Panel title="Watched for">
      {error ? <ProblemNotice error={error} /> : null}
      {terms.length === 0 ? (
        <EmptyNotice title="No watch terms yet">
          The lexicon that ships is in use. Add a word above when something new turns up in it.
        </EmptyNotice>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by keyboard
        <section className="uc-scroll" tabIndex={0} aria-label="Words that are watched for">
          <table className="uc-table words-table">
            <thead>
              <tr>
                <th scope="col">Word or phrase</th>
                <th scope="col">Crime type</th>
                <th scope="col">Reports in</th>
                <th scope="col">What it decides</th>
                <th scope="col">Since</th>
                <th scope="col">
                  <span className="uc-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {terms.map((term) => (
                <tr key={term.id}>
                  <th scope="row">
                    <bdi className="words-written">{term.written}</bdi>
                    {term.note ? <p className="uc-note">{term.note}</p> : null}
                  </th>
                  <td>{names.type(term.type)}</td>
                  <td>{termLanguage(term.language)}</td>
                  <td>{strengthName(term.strength)}</td>
                  <td>
                    {formatInstant(term.at)}
                    <span className="uc-note uc-block">{term.by}</span>
                  </td>
                  <td>
                    <Button
                      size="compact-xs"
                      variant="default"
                      disabled={remove.isPending}
                      onClick={() => takeAway(term)}
                      aria-label={`Remove ${term.written}`}
                    >
                      Remove
                    </Button>
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
