import { Button, Group, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import type { Source } from '../../../core/contract/sources.ts';
import { Panel } from '../../components/Panel.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useSourceActions } from '../../lib/api/use-source-actions.ts';
import { kindNames } from '../../lib/words.ts';
import { feedOf } from './feed-form.ts';

const kinds = Object.entries(kindNames).map(([value, label]) => ({ value, label }));

export function AddFeed({ onDone }: { onDone: () => void }) {
  const { add } = useSourceActions();
  const [form, setForm] = useState({ url: '', name: '', country: '', language: '', kind: 'press' });
  const { feed, faults } = feedOf(form);
  const [tried, setTried] = useState(false);
  const field = (key: keyof typeof form) => ({
    value: form[key],
    error: tried ? faults[key] : undefined,
    onChange: (event: { currentTarget: { value: string } }) =>
      setForm({ ...form, [key]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (feed === null) return;
    add.mutate(feed, {
      onSuccess: (source: Source) => {
        notifications.show({ message: `${source.name} was added and will be polled shortly.` });
        onDone();
      },
    });
  };
  return (
    <Panel
      title="Add a feed"
      note="RSS, Atom, RDF or JSON Feed. The name is read from the feed when left empty."
    >
      <form onSubmit={submit} noValidate>
        <div className="feed-form">
          <TextInput
            label="Address"
            type="url"
            placeholder="https://example.org/feed.xml"
            required
            data-autofocus
            className="feed-form-url"
            {...field('url')}
          />
          <TextInput label="Name" {...field('name')} />
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
            onChange={(kind) => setForm({ ...form, kind: kind ?? 'press' })}
          />
        </div>
        {add.error ? <ProblemNotice error={add.error} /> : null}
        <Group mt="sm" gap="xs">
          <Button type="submit" size="xs" loading={add.isPending}>
            Add the feed
          </Button>
          <Button size="xs" variant="default" onClick={onDone}>
            Cancel
          </Button>
        </Group>
      </form>
    </Panel>
  );
}
