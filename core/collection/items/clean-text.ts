/** Controls without tab, line feed and carriage return; also the two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Nobody means a C1 control: it is a character of windows-1252 whose number was taken for Unicode's. */
const misnumbered = /[\u0080-\u009f]/g;
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Marks that show nothing: soft hyphen, zero-width space, word joiner, byte-order mark, bidi embedding. */
const invisible = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

/**
 * One form for every text kept: composed characters, no controls, no invisible marks that would
 * break a word in two for the lexicon. Joiners (U+200C, U+200D) stay: Persian and Indic scripts need them.
 */
export function cleanText(text: string): string {
  return text
    .replace(controls, '')
    .replace(misnumbered, (char) => windows1252[char.charCodeAt(0) - 0x80] as string)
    .replace(invisible, '')
    .toWellFormed()
    .normalize('NFC');
}

/** Whitespace of every kind as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** At most `limit` UTF-16 units, cut at a word where one ends near, never inside a character. */
export function capText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  const kept = space > limit * 0.8 ? cut.slice(0, space) : cut;
  return kept.replace(/[\ud800-\udbff]$/, '').trimEnd();
}
