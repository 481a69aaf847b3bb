import { Button, Group, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NewWatchTerm } from '../../../core/contract/classifier.ts';
import { Panel } from '../../components/Panel.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { showUndo } from '../../components/show-undo.tsx';
import { useCrimeTypes } from '../../lib/api/use-crime-types.ts';
import { useTermTrial, useWatchTermActions } from '../../lib/api/use-watch-terms.ts';
import { TrialResult } from './TrialResult.tsx';
import { languageChoices, strengthChoices } from './term-words.ts';

const empty = { type: null, language: 'en', written: '', strength: 'medium', note: '' } as const;

interface Form {
  type: string | null;
  language: NewWatchTerm['language'];
  written: string;
  strength: NewWatchTerm['strength'];
  note: string;
}

/** A term is tried on the reports of the last 30 days before it is saved. */
export function NewTerm() {
  const [form, setForm] = useState<Form>(empty);
  const [tried, setTried] = useState<NewWatchTerm | null>(null);
  const trial = useTermTrial();
  const { add, remove } = useWatchTermActions();
  const groups = useCrimeTypes().data?.groups ?? [];
  const change = (part: Partial<Form>): void => {
    setForm({ ...form, ...part });
    setTried(null);
    trial.forget();
  };
  const tryIt = (event: FormEvent): void => {
    event.preventDefault();
    if (form.type === null || form.written.trim() === '') return;
    const { note, type, ...rest } = form;
    const term = { ...rest, type, ...(note.trim() === '' ? {} : { note: note.trim() }) };
    setTried(term);
    trial.ask(term);
  };
  const save = (): void => {
    if (!tried) return;
    add.mutate(tried, {
      onSuccess: ({ items }) => {
        setForm(empty);
        setTried(null);
        trial.forget();
        const [newest] = items;
        if (newest)
          showUndo(`"${newest.written}" is watched for. Earlier reports are being read anew.`, () =>
            remove.mutate(newest.id),
          );
      },
    });
  };
  return (
    <Panel
      title="Watch for a word"
      note="A new street name, brand, group or scheme. It is tried on the reports of the last 30 days before anything changes."
    >
      <form onSubmit={tryIt}>
        <div className="words-form">
          <Select
            label="Crime type"
            placeholder="Choose"
            required
            searchable
            data={groups.map((group) => ({
              group: group.name,
              items: group.types.map(({ type, name }) => ({ value: type, label: name })),
            }))}
            value={form.type}
            onChange={(type) => change({ type })}
          />
          <TextInput
            label="Word or phrase"
            placeholder="[glow/moon] dust*"
            required
            maxLength={120}
            description="dust* any ending · [glow/moon] either word · moon .. dust up to four words between"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={form.written}
            onChange={(event) => change({ written: event.currentTarget.value })}
          />
          <Select
            label="Language of the reports"
            allowDeselect={false}
            data={languageChoices}
            value={form.language}
            onChange={(language) => change({ language: (language ?? 'any') as Form['language'] })}
          />
          <Select
            label="What it decides"
            allowDeselect={false}
            data={strengthChoices}
            value={form.strength}
            onChange={(strength) =>
              change({ strength: (strength ?? 'medium') as Form['strength'] })
            }
          />
          <TextInput
            className="words-note"
            label="Note"
            placeholder="Where it comes from, what it means"
            maxLength={500}
            value={form.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        </div>
        <Group gap="xs" mt="sm">
          <Button
            type="submit"
            size="sm"
            loading={trial.pending}
            disabled={form.type === null || form.written.trim() === ''}
          >
            Try it
          </Button>
          {trial.job?.trial ? (
            <Button size="sm" variant="default" loading={add.isPending} onClick={save}>
              Watch for it
            </Button>
          ) : null}
        </Group>
      </form>
      {trial.error ? <ProblemNotice error={trial.error} /> : null}
      {add.error ? <ProblemNotice error={add.error} /> : null}
      {trial.job?.state === 'failed' ? <p className="uc-bad">{trial.job.error}</p> : null}
      <div role="status">
        {trial.pending && trial.job ? `${trial.job.done} reports read` : null}
        {trial.job?.trial ? <TrialResult trial={trial.job.trial} /> : null}
      </div>
    </Panel>
  );
}
