import { Button, Table } from '@mantine/core';
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
        <section className="uc-scroll" tabIndex={0} aria-label="Watched for">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Word or phrase</Table.Th>
                <Table.Th scope="col">Crime type</Table.Th>
                <Table.Th scope="col">Reports in</Table.Th>
                <Table.Th scope="col">What it decides</Table.Th>
                <Table.Th scope="col">Since</Table.Th>
                <Table.Th scope="col">
                  <span className="uc-hidden">Actions</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {terms.map((term) => (
                <Table.Tr key={term.id}>
                  <Table.Th scope="row">
                    <bdi>{term.written}</bdi>
                    {term.note ? <p className="uc-note">{term.note}</p> : null}
                  </Table.Th>
                  <Table.Td>{names.type(term.type)}</Table.Td>
                  <Table.Td>{termLanguage(term.language)}</Table.Td>
                  <Table.Td>{strengthName(term.strength)}</Table.Td>
                  <Table.Td>
                    {formatInstant(term.at)}
                    <span className="uc-note"> {term.by}</span>
                  </Table.Td>
                  <Table.Td>
                    <Button
                      size="compact-xs"
                      variant="default"
                      disabled={remove.isPending}
                      onClick={() => takeAway(term)}
                      aria-label={`Remove ${term.written}`}
                    >
                      Remove
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </Panel>
  );
}
