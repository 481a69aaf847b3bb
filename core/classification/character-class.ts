/** What a folded unit means for the edges of a word. */
export const other = 0;
export const word = 1;
/** Written without spaces: every position is an edge. */
export const han = 2;
/** Arabic letters: words carry clitics, which are peeled off at the edges. */
export const arabic = 3;

const table = buildTable();

export function classOf(unit: number): number {
  return table[unit]!;
}

/** Whether a unit continues a word written with spaces. */
export function continuesWord(unit: number | undefined): boolean {
  if (unit === undefined) return false;
  const kind = table[unit];
  return kind === word || kind === arabic;
}

function buildTable(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const pattern = /[\p{L}\p{N}]/u;
  for (let code = 0; code < 0x3000; code++) {
    if (pattern.test(String.fromCharCode(code))) classes[code] = word;
  }
  for (let code = 0x600; code < 0x700; code++) if (classes[code] === word) classes[code] = arabic;
  classes.fill(han, 0x3040, 0xa000);
  classes.fill(word, 0xac00, 0xd7b0);
  classes.fill(han, 0xf900, 0xfb00);
  return classes;
}
