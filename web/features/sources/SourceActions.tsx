import { ActionIcon, Button, Group, Modal, Switch, Text, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Source } from '../../../core/contract/sources.ts';
import { ExternalIcon, RefreshIcon, TrashIcon } from '../../components/icons.tsx';
import { useSourceActions } from '../../lib/api/use-source-actions.ts';
import { safeLink } from '../../lib/safe-link.ts';

function onError(error: Error): void {
  notifications.show({ color: 'red', title: 'That did not work', message: error.message });
}

export function SourceActions({ source }: { source: Source }) {
  const { change, poll, remove } = useSourceActions();
  const [asking, setAsking] = useState(false);
  const feed = source.url !== null;
  const active = source.state !== 'off';
  const link = safeLink(source.url);
  const polled = (): void => {
    notifications.show({ message: `${source.name} is being polled.` });
  };
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
      {feed ? (
        <Tooltip label="Poll now">
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={!active}
            loading={poll.isPending}
            aria-label={`Poll ${source.name} now`}
            onClick={() => poll.mutate(source.id, { onError, onSuccess: polled })}
          >
            <RefreshIcon />
          </ActionIcon>
        </Tooltip>
      ) : null}
      {link ? (
        <Tooltip label="Open the feed">
          <ActionIcon
            variant="subtle"
            color="gray"
            component="a"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`Open the feed of ${source.name}`}
          >
            <ExternalIcon />
          </ActionIcon>
        </Tooltip>
      ) : null}
      <Tooltip label="Remove">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove ${source.name}`}
          onClick={() => setAsking(true)}
        >
          <TrashIcon />
        </ActionIcon>
      </Tooltip>
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
