import './heat-grid.css';
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { moveInGrid } from './grid-keys.ts';

export interface GridColumn {
  key: string;
  /** The year or month, where it begins; null to keep its place. Left out where columns need none. */
  over?: string | null;
  label: string;
  title: string;
  partial?: boolean;
}

export interface GridCell {
  text: string;
  /** What the eye is spared and a screen reader needs. */
  hidden?: string;
  /** 0 (nothing) to 6 (most); null where nothing was collected. */
  heat: number | null;
  title: string;
  marked?: boolean;
}

export interface GridRow {
  key: string;
  name: ReactNode;
  title: string;
  cells: readonly GridCell[];
  sum: string;
}

interface Props {
  label: string;
  corner: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  onOpen: (row: number, column: number) => void;
}

/** One tab stop for the whole grid; arrow keys walk its cells. */
export function HeatGrid({ label, corner, columns, rows, onOpen }: Props) {
  const last = { row: rows.length - 1, column: columns.length - 1 };
  const [wanted, setFocus] = useState({ row: 0, column: last.column });
  // The table may have shrunk since: one cell must stay reachable.
  const focus = {
    row: Math.min(wanted.row, last.row),
    column: Math.min(wanted.column, last.column),
  };
  const area = useRef<HTMLDivElement>(null);
  // What is newest stands at the end, and is what most come for.
  const shown = `${columns[0]?.key} ${columns.at(-1)?.key}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: again when other columns are shown
  useLayoutEffect(() => {
    area.current?.scrollTo({ left: area.current.scrollWidth });
  }, [shown]);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    // Links and buttons in a row's name have keys of their own.
    if (!(event.target as Element).matches('td')) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(focus.row, focus.column);
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
    onOpen(at.row, at.column);
  };
  return (
    <div className="uc-scroll-x" ref={area}>
      <table
        className="heat"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid is a table
        role="grid"
        aria-label={label}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <GridHead corner={corner} columns={columns} />
        <tbody>
          {rows.map((row, index) => (
            <GridLine
              key={row.key}
              row={row}
              index={index}
              columns={columns}
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

function GridHead({ corner, columns }: Pick<Props, 'corner' | 'columns'>) {
  return (
    <thead>
      <tr>
        <th scope="col" className="heat-name">
          {corner}
        </th>
        {columns.map(({ key, over, label, title, partial }) => (
          <th
            key={key}
            scope="col"
            data-partial={partial || undefined}
            title={title}
            aria-label={title}
          >
            {over === undefined ? null : <span className="heat-year">{over ?? '\u00a0'}</span>}
            {label}
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
  row: GridRow;
  index: number;
  columns: readonly GridColumn[];
  focused: number | null;
}

/** Drawn again only when its own numbers or focus change: the page around it changes far more often. */
const GridLine = memo(function GridLine({ row, index, columns, focused }: LineProps) {
  return (
    <tr>
      <th scope="row" className="heat-name" title={row.title}>
        <span className="heat-type">{row.name}</span>
      </th>
      {row.cells.map((cell, column) => (
        <td
          key={columns[column]!.key}
          data-row={index}
          data-column={column}
          data-heat={cell.heat ?? 'none'}
          data-mark={cell.marked || undefined}
          tabIndex={focused === column ? 0 : -1}
          title={cell.title}
        >
          {cell.text}
          {cell.hidden ? <span className="uc-hidden">{cell.hidden}</span> : null}
        </td>
      ))}
      <td className="uc-number heat-sum">{row.sum}</td>
    </tr>
  );
});
