import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import type { SourceDetail } from '../../../core/contract/source-detail.ts';
import { Panel } from '../../components/Panel.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useSourceActions } from '../../lib/api/use-source-actions.ts';
import { kindNames } from '../../lib/words.ts';
import { changeOf, settingsOf } from './source-settings.ts';

const kinds = Object.entries(kindNames).map(([value, label]) => ({ value, label }));

/** What can be changed of a source; only what differs is sent. */
export function SourceSettings({ source }: { source: SourceDetail }) {
  const { change } = useSourceActions();
  const [form, setForm] = useState(() => settingsOf(source));
  const { patch, faults } = changeOf(source, form);
  const field = (key: 'name' | 'publisher' | 'country' | 'language' | 'folder') => ({
    value: form[key],
    error: faults[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      setForm({ ...form, [key]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (patch === null) return;
    const onSuccess = () => notifications.show({ message: 'The settings were saved.' });
    change.mutate({ id: source.id, ...patch }, { onSuccess });
  };
  return (
    <Panel title="Settings">
      <form onSubmit={submit} noValidate>
        <div className="feed-form">
          <TextInput label="Name" {...field('name')} />
          <TextInput label="Publisher" {...field('publisher')} />
          <TextInput
            label="Publisher's country"
            placeholder="Two letters, such as MX"
            maxLength={2}
            {...field('country')}
          />
          <TextInput
            label="Language"
            placeholder="Such as es"
            maxLength={3}
            {...field('language')}
          />
          <Select
            label="Kind"
            data={kinds}
            value={form.kind}
            allowDeselect={false}
            onChange={(kind) => setForm({ ...form, kind: kind ?? form.kind })}
          />
          <TextInput label="Folder" placeholder="Such as Africa / Police" {...field('folder')} />
        </div>
        <Checkbox
          mt="sm"
          label="Fetch each article, so that its whole text is analysed"
          description="For what is collected from now on. One request more per report; robots.txt is honoured."
          checked={form.textFrom === 'article'}
          onChange={(event) =>
            setForm({ ...form, textFrom: event.currentTarget.checked ? 'article' : 'feed' })
          }
        />
        {change.error ? <ProblemNotice error={change.error} /> : null}
        <Group mt="sm" gap="xs">
          <Button type="submit" size="xs" disabled={patch === null} loading={change.isPending}>
            Save
          </Button>
          <Button size="xs" variant="default" onClick={() => setForm(settingsOf(source))}>
            Undo changes
          </Button>
        </Group>
      </form>
    </Panel>
  );
}
