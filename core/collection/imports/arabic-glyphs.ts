/** Arabic letters as shapes, as files that describe only how a page looks hold them. */
const glyph = /[\ufb50-\ufdff\ufe70-\ufefe]/;
/** Runs that stand in the order of the ear already: Latin and numbers, and letters the PDF reader knew as Arabic. */
const inOrder = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,:/%@_-]*|[\u0620-\u06ff]{2,}/gu;
const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};

/** A line whose Arabic letters are shapes in the order of the eye, put into the order of the ear. */
export function readingOrder(line: string): string {
  if (!glyph.test(line)) return line;
  const reversed = backwards(line).replace(inOrder, backwards);
  return reversed.replace(/[()[\]«»]/g, (mark) => mirrored[mark]!);
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}
