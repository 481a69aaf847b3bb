import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import type { Source } from '../../../core/contract/sources.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useSourceActions } from '../../lib/api/use-source-actions.ts';
import { kindNames } from '../../lib/words.ts';
import { type FeedForm, feedOf } from './feed-form.ts';

const kinds = Object.entries(kindNames).map(([value, label]) => ({ value, label }));

interface Props {
  initial: FeedForm;
  /** The country is a guess nobody confirmed. */
  guessed: boolean;
  onDone: () => void;
}

/** What is kept of a feed; every field can be changed before it is saved. */
export function SaveFeed({ initial, guessed, onDone }: Props) {
  const { add } = useSourceActions();
  const [form, setForm] = useState(initial);
  const [tried, setTried] = useState(false);
  const { feed, faults } = feedOf(form);
  const field = (key: Exclude<keyof FeedForm, 'kind' | 'textFrom'>) => ({
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
    <form onSubmit={submit} noValidate aria-label="What is kept of the feed">
      <div className="feed-form">
        <TextInput label="Feed" type="url" required className="feed-form-wide" {...field('url')} />
        <TextInput label="Name" {...field('name')} />
        <TextInput label="Publisher" {...field('publisher')} />
        <TextInput
          label="Publisher's country"
          description={guessed ? 'A suggestion: please check' : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder="Two letters, such as MX"
          maxLength={2}
          {...field('country')}
        />
        <TextInput label="Language" placeholder="Such as es" maxLength={3} {...field('language')} />
        <Select
          label="Kind"
          data={kinds}
          value={form.kind}
          allowDeselect={false}
          onChange={(kind) => setForm({ ...form, kind: kind ?? 'press' })}
        />
        <TextInput label="Folder" placeholder="Such as Africa / Police" {...field('folder')} />
      </div>
      <Checkbox
        mt="sm"
        label="Fetch each article, so that its whole text is analysed"
        description="One request more per report; robots.txt is honoured."
        checked={form.textFrom === 'article'}
        onChange={(event) =>
          setForm({ ...form, textFrom: event.currentTarget.checked ? 'article' : 'feed' })
        }
      />
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
  );
}
