/** The charset a page declares in its head, in the form of an HTTP header; null where it declares none. */
export function htmlCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const name = /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  // Read as single bytes, so a declaration of a wide encoding is not true.
  return name === undefined || /^utf-?(?:16|32)/i.test(name) ? null : `text/html; charset=${name}`;
}
