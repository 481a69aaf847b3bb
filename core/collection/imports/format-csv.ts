/** Text that a spreadsheet would run as a formula when the file is opened. */
const formula = /^[\s]*[=+\-@\t\r]/;

/** One line of CSV (RFC 4180). What a stranger wrote is text to a spreadsheet, never a formula. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
