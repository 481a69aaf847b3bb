import { ActionIcon, Button, Group, Menu, Modal, Switch, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Source } from '../../../core/contract/sources.ts';
import { MoreIcon, RefreshIcon, TrashIcon } from '../../components/icons.tsx';
import { useSourceActions } from '../../lib/api/use-source-actions.ts';

function onError(error: Error): void {
  notifications.show({ color: 'red', title: 'That did not work', message: error.message });
}

export function SourceActions({ source }: { source: Source }) {
  const { change, poll, remove } = useSourceActions();
  const [asking, setAsking] = useState(false);
  const feed = source.url !== null;
  const active = source.state !== 'off';
  return (
    <Group gap={6} wrap="nowrap" justify="flex-end">
      {feed ? (
        <Switch
          size="sm"
          checked={change.isPending ? !active : active}
          aria-label={`Collect from ${source.name}`}
          onChange={() => change.mutate({ id: source.id, active: !active }, { onError })}
        />
      ) : null}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`More for ${source.name}`}>
            <MoreIcon />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {feed ? (
            <Menu.Item
              leftSection={<RefreshIcon />}
              disabled={!active}
              onClick={() =>
                poll.mutate(source.id, {
                  onError,
                  onSuccess: () =>
                    notifications.show({ message: `${source.name} is being polled.` }),
                })
              }
            >
              Poll now
            </Menu.Item>
          ) : null}
          {source.url ? (
            <Menu.Item component="a" href={source.url} target="_blank" rel="noopener noreferrer">
              Open the feed
            </Menu.Item>
          ) : null}
          <Menu.Item leftSection={<TrashIcon />} color="red" onClick={() => setAsking(true)}>
            Remove …
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={asking} onClose={() => setAsking(false)} title={`Remove ${source.name}?`}>
        <Text size="sm" mb="md">
          It is no longer collected from and disappears from this list. To keep it for later, switch
          it off instead.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            Keep it
          </Button>
          <Button
            color="red"
            loading={remove.isPending}
            onClick={() => remove.mutate(source.id, { onError, onSuccess: () => setAsking(false) })}
          >
            Remove
          </Button>
        </Group>
      </Modal>
    </Group>
  );
}
