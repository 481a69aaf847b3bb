import { ActionIcon, Tooltip } from '@mantine/core';
import { ChartIcon, TableIcon } from './icons.tsx';

/** Every chart has its table twin. */
export function TableToggle({ asTable, onToggle }: { asTable: boolean; onToggle: () => void }) {
  return (
    <Tooltip label={asTable ? 'Show as chart' : 'Show as table'}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label="Show as table"
        aria-pressed={asTable}
        onClick={onToggle}
      >
        {asTable ? <ChartIcon /> : <TableIcon />}
      </ActionIcon>
    </Tooltip>
  );
}
