/** Prints rows as a table with aligned columns; columns in which every cell is a number stand to the right. */
export function writeTable(output: NodeJS.WritableStream, rows: Record<string, string>[]): void {
  const names = Object.keys(rows[0] ?? {});
  const widths = names.map((name) =>
    Math.max(name.length, ...rows.map((row) => (row[name] ?? '').length)),
  );
  const numeric = names.map((name) =>
    rows.every((row) => /^[-–]?$|^-?[\d.,]+ ?%?$/.test(row[name] ?? '')),
  );
  const line = (cells: string[]): string =>
    cells
      .map((cell, column) =>
        numeric[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  output.write(`${line(names)}\n${line(widths.map((width) => '-'.repeat(width)))}\n`);
  for (const row of rows) output.write(`${line(names.map((name) => row[name] ?? ''))}\n`);
}
