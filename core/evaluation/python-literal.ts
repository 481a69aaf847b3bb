/**
 * Value of a Python string literal as text, or of a time tuple `(2004, 1, 1, 19, 48, 21, …)` as an ISO date;
 * null for anything else. The files of feedparser's suite state what they expect in these two forms.
 */
export function pythonLiteral(source: string): string | null {
  const text = source.trim();
  const tuple = /^\((\d{4}(?:\s*,\s*\d+){5,8})\s*\)$/.exec(text)?.[1];
  if (tuple) {
    const [year, month, day, hour, minute, second] = tuple.split(',').map(Number) as number[];
    return new Date(Date.UTC(year!, month! - 1, day, hour, minute, second)).toISOString();
  }
  const quoted = /^u?("""|'''|"|')([\s\S]*)\1$/.exec(text)?.[2];
  return quoted === undefined ? null : quoted.replace(escapes, escapedChar);
}

const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|N\{[^}]*\}|([\s\S]))/g;

function escapedChar(whole: string, x?: string, u?: string, wide?: string, char?: string): string {
  const code = x ?? u ?? wide;
  if (code) return String.fromCodePoint(Number.parseInt(code, 16));
  if (char === undefined) return whole;
  return { n: '\n', t: '\t', r: '\r', '\n': '' }[char] ?? (/[\\'"]/.test(char) ? char : whole);
}
