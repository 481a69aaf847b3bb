export interface Position {
  row: number;
  column: number;
}

/** Where a key leads from a cell, as the ARIA grid pattern has it; null when the key is not the grid's. */
export function moveInGrid(from: Position, last: Position, key: string): Position | null {
  const within = (value: number, limit: number): number => Math.max(0, Math.min(limit, value));
  const to = (row: number, column: number): Position => ({
    row: within(row, last.row),
    column: within(column, last.column),
  });
  if (key === 'ArrowLeft') return to(from.row, from.column - 1);
  if (key === 'ArrowRight') return to(from.row, from.column + 1);
  if (key === 'ArrowUp') return to(from.row - 1, from.column);
  if (key === 'ArrowDown') return to(from.row + 1, from.column);
  if (key === 'Home') return to(from.row, 0);
  if (key === 'End') return to(from.row, last.column);
  return null;
}
