import { type KeyboardEvent, type MouseEvent, memo, useState } from 'react';
import { formatCount, formatRange } from '../../lib/format.ts';
import { groupSlot, slotColour } from '../../lib/series-colours.ts';
import { useDrill } from '../../lib/use-drill.ts';
import { useNames } from '../../lib/use-names.ts';
import { moveInGrid } from './grid-keys.ts';
import type { Cell, Column, HeatRow, HeatTable as Table } from './matrix-series.ts';

/** One tab stop for the whole grid; arrow keys walk its cells. */
export function HeatTable({ table }: { table: Table }) {
  const { go } = useDrill();
  const names = useNames();
  const last = { row: table.rows.length - 1, column: table.columns.length - 1 };
  const [wanted, setFocus] = useState({ row: 0, column: last.column });
  // The table may have shrunk since: one cell must stay reachable.
  const focus = {
    row: Math.min(wanted.row, last.row),
    column: Math.min(wanted.column, last.column),
  };
  const open = (row: number, column: number): void => {
    const days = table.columns[column];
    const line = table.rows[row];
    if (days && line?.cells[column]?.value) {
      go({ by: 'type', key: line.key, from: days.start, to: days.end });
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(focus.row, focus.column);
      return;
    }
    const next = moveInGrid(focus, last, event.key);
    if (next === null) return;
    event.preventDefault();
    setFocus(next);
    cellAt(event.currentTarget, next.row, next.column)?.focus();
  };
  const onClick = (event: MouseEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('td[data-row]');
    if (!cell) return;
    const at = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    setFocus(at);
    open(at.row, at.column);
  };
  return (
    <div className="uc-scroll-x">
      <table
        className="heat"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid is a table
        role="grid"
        aria-label={`Reports per crime type and ${table.unit}`}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <HeatHead columns={table.columns} yearly={table.unit === 'year'} />
        <tbody>
          {table.rows.map((row, index) => (
            <HeatLine
              key={row.key}
              row={row}
              index={index}
              columns={table.columns}
              groupName={names.group(row.group)}
              focused={focus.row === index ? focus.column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellAt(table: HTMLElement, row: number, column: number): HTMLElement | null {
  return table.querySelector(`td[data-row="${row}"][data-column="${column}"]`);
}

function HeatHead({ columns, yearly }: { columns: readonly Column[]; yearly: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="heat-name">
          Crime type
        </th>
        {columns.map((column) => (
          <th
            key={column.start}
            scope="col"
            data-partial={column.partial || undefined}
            title={formatRange(column.start, column.end)}
            aria-label={formatRange(column.start, column.end)}
          >
            {yearly ? null : <span className="heat-year">{column.year ?? '\u00a0'}</span>}
            {column.label}
          </th>
        ))}
        <th scope="col" className="uc-number">
          Sum
        </th>
      </tr>
    </thead>
  );
}

interface LineProps {
  row: HeatRow;
  index: number;
  columns: readonly Column[];
  groupName: string;
  focused: number | null;
}

/** Drawn again only when its own numbers or focus change: the page around it changes far more often. */
const HeatLine = memo(function HeatLine({ row, index, columns, groupName, focused }: LineProps) {
  return (
    <tr>
      <th scope="row" className="heat-name" title={`${row.name} (${groupName})`}>
        <span className="heat-type">
          <span className="uc-dot" style={{ background: slotColour(groupSlot(row.group)) }} />
          {row.name}
        </span>
      </th>
      {row.cells.map((cell, column) => (
        <td
          key={columns[column]!.start}
          data-row={index}
          data-column={column}
          data-heat={cell.heat ?? 'none'}
          tabIndex={focused === column ? 0 : -1}
          title={`${row.name}, ${formatRange(columns[column]!.start, columns[column]!.end)}: ${inWords(cell)}`}
        >
          {cell.value === null ? '·' : cell.value === 0 ? '' : formatCount(cell.value)}
          {cell.value === 0 ? <span className="uc-hidden">0</span> : null}
        </td>
      ))}
      <td className="uc-number heat-sum">{formatCount(row.total)}</td>
    </tr>
  );
});

function inWords(cell: Cell): string {
  if (cell.value === null) return 'nothing was collected';
  return `${formatCount(cell.value)} ${cell.value === 1 ? 'report' : 'reports'}`;
}
