import { useMemo } from 'react';
import { HeatGrid } from '../../components/HeatGrid.tsx';
import { formatCount, formatRange } from '../../lib/format.ts';
import { groupSlot, slotColour } from '../../lib/series-colours.ts';
import { useDrill } from '../../lib/use-drill.ts';
import { useNames } from '../../lib/use-names.ts';
import type { Cell, Column, HeatRow, HeatTable as Table } from './matrix-series.ts';

/** Crime types by month; a cell opens the reports behind it. */
export function HeatTable({ table }: { table: Table }) {
  const { go } = useDrill();
  const names = useNames();
  const { columns, unit } = table;
  const rows = useMemo(
    () =>
      table.rows.map((row) => ({
        key: row.key,
        title: `${row.name} (${names.group(row.group)})`,
        name: <RowName row={row} />,
        cells: row.cells.map((cell, index) => gridCell(row, cell, columns[index]!)),
        sum: formatCount(row.total),
      })),
    [table, columns, names],
  );
  const heads = columns.map(({ start, end, label, year, partial }) => ({
    key: start,
    label,
    partial,
    title: formatRange(start, end),
    ...(unit === 'year' ? {} : { over: year }),
  }));
  const open = (row: number, column: number): void => {
    const days = columns[column];
    const line = table.rows[row];
    if (days && line?.cells[column]?.value) {
      go({ by: 'type', key: line.key, from: days.start, to: days.end });
    }
  };
  return (
    <HeatGrid
      label={`Reports per crime type and ${unit}`}
      corner="Crime type"
      columns={heads}
      rows={rows}
      onOpen={open}
    />
  );
}

function RowName({ row }: { row: HeatRow }) {
  return (
    <>
      <span className="uc-dot" style={{ background: slotColour(groupSlot(row.group)) }} />
      {row.name}
    </>
  );
}

function gridCell(row: HeatRow, cell: Cell, days: Column) {
  const { value, heat } = cell;
  return {
    text: value === null ? '·' : value === 0 ? '' : formatCount(value),
    ...(value === 0 ? { hidden: '0' } : {}),
    heat,
    title: `${row.name}, ${formatRange(days.start, days.end)}: ${inWords(cell)}`,
  };
}

function inWords(cell: Cell): string {
  if (cell.value === null) return 'nothing was collected';
  return `${formatCount(cell.value)} ${cell.value === 1 ? 'report' : 'reports'}`;
}
