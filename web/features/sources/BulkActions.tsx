import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Source } from '../../../core/contract/sources.ts';
import { showUndo } from '../../components/show-undo.tsx';
import { useSourceActions } from '../../lib/api/use-source-actions.ts';
import { bulkPlan } from './bulk-plan.ts';

interface Props {
  /** What the filters leave. */
  sources: readonly Source[];
  chosen: ReadonlySet<number>;
  onChoose: (ids: readonly number[]) => void;
}

function onError(error: Error): void {
  notifications.show({ color: 'red', title: 'That did not work', message: error.message });
}

/** One action on many sources; only on what is both chosen and shown. */
export function BulkActions({ sources, chosen, onChoose }: Props) {
  const { changeMany, pollMany } = useSourceActions();
  const feeds = sources.filter(({ state }) => state !== 'archive');
  const plan = bulkPlan(feeds, chosen);
  const turn = (ids: number[], active: boolean): void => {
    const words = `${ids.length} ${ids.length === 1 ? 'source was' : 'sources were'} switched ${active ? 'on' : 'off'}.`;
    const undo = () => changeMany.mutate({ ids, active: !active }, { onError });
    changeMany.mutate({ ids, active }, { onError, onSuccess: () => showUndo(words, undo) });
  };
  const polled = (): void => {
    notifications.show({ message: `${plan.on.length} sources are being polled.` });
  };
  const busy = changeMany.isPending || pollMany.isPending;
  return (
    <Group gap={6} mb="xs">
      <Button
        size="compact-xs"
        variant="subtle"
        disabled={feeds.length === 0}
        onClick={() => onChoose(plan.all ? [] : feeds.map(({ id }) => id))}
      >
        {plan.all ? 'Choose none' : `Choose all ${feeds.length}`}
      </Button>
      {plan.count > 0 ? (
        <>
          <span className="uc-note">{plan.count} chosen</span>
          <Button
            size="compact-xs"
            variant="default"
            loading={busy}
            disabled={plan.off.length === 0}
            onClick={() => turn(plan.off, true)}
          >
            Switch on {plan.off.length}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            loading={busy}
            disabled={plan.on.length === 0}
            onClick={() => turn(plan.on, false)}
          >
            Switch off {plan.on.length}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            loading={busy}
            disabled={plan.on.length === 0}
            onClick={() => pollMany.mutate(plan.on, { onError, onSuccess: polled })}
          >
            Poll {plan.on.length} now
          </Button>
        </>
      ) : null}
    </Group>
  );
}
