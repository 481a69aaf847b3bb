import { ActionIcon, Group, Switch, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Source } from '../../../core/contract/sources.ts';
import { ExternalIcon, RefreshIcon, TrashIcon } from '../../components/icons.tsx';
import { showUndo } from '../../components/show-undo.tsx';
import { useSourceActions } from '../../lib/api/use-source-actions.ts';
import { safeLink } from '../../lib/safe-link.ts';
import { newSourceOf } from './feed-form.ts';

function onError(error: Error): void {
  notifications.show({ color: 'red', title: 'That did not work', message: error.message });
}

export function SourceActions({ source }: { source: Source }) {
  const { add, change, poll, remove } = useSourceActions();
  const feed = source.url !== null;
  const active = source.state !== 'off';
  const link = safeLink(source.url);
  /**
   * Gone with everything it was; one with reports stays, switched off. Called by promise: callbacks given to
   * `mutate` are lost with the row, which is gone by then.
   */
  const removed = ({ outcome }: { outcome: 'removed' | 'switched off' }): void => {
    if (outcome === 'switched off') {
      const undo = () => change.mutateAsync({ id: source.id, active: true }).catch(onError);
      showUndo(`${source.name} has reports, so it was switched off instead.`, undo);
      return;
    }
    const again = newSourceOf(source);
    const undo = again ? () => add.mutateAsync(again).catch(onError) : null;
    if (undo) showUndo(`${source.name} was removed.`, undo);
    else notifications.show({ message: `${source.name} was removed.` });
  };
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
          loading={remove.isPending}
          onClick={() => void remove.mutateAsync(source.id).then(removed, onError)}
        >
          <TrashIcon />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
